from flask import abort, request


def text_field(name, longest):
    """A required, non-empty string from the JSON body."""
    body = request.get_json(silent=True)
    value = body.get(name) if isinstance(body, dict) else None
    if not isinstance(value, str) or not value.strip():
        abort(400, f"{name} is required")
    if len(value) > longest:
        abort(400, f"{name} is longer than {longest} characters")
    return value.strip()
