import pytest


def test_register_and_show(client, member):
    answer = client.get(f"/users/{member}")
    assert answer.status_code == 200
    assert answer.get_json() == {
        "id": member, "name": "Nora", "email": "nora@example.com", "holds": [],
    }


@pytest.mark.parametrize("body", [{}, {"name": " "}, {"name": "Nora", "email": "nowhere"}, []])
def test_bad_registration_is_400(client, body):
    answer = client.post("/users", json=body)
    assert answer.status_code == 400
    assert "error" in answer.get_json()


def test_unknown_user_is_404(client):
    assert client.get("/users/99").status_code == 404


def test_same_email_in_capitals_is_409(client, member):
    answer = client.post("/users", json={"name": "N.", "email": "Nora@Example.com"})
    assert answer.status_code == 409
