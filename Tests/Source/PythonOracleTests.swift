import CredenceSource
import Testing

/// What CPython 3.11's `ast` says of these texts, stored: `line module names`.
@Suite struct PythonOracleTests {
    static let cases: [(text: String, imports: [String])] = [
        (
            "import a\nimport b.c.d as e, f\nfrom . import g\nfrom .. import h as i\nfrom ...j.k import (l, m as n,)\n",
            ["1 a ", "2 b.c.d ", "2 f ", "3 . g", "4 . h", "5 .j.k l,m"]
        ),
        (
            "if True:\n    import a\nelif x: import b\nelse:\n\timport c\nfor i in j: import d\nelse: import e\nwhile k: import f; break\n",
            ["2 a ", "3 b ", "5 c ", "6 d ", "7 e ", "8 f "]
        ),
        (
            "try:\n    import a\nexcept (B, C) as d:\n    import e\nelse:\n    import f\nfinally:\n    import g\n",
            ["2 a ", "4 e ", "6 f ", "8 g "]
        ),
        (
            "with a as b, c: import d\nasync def e():\n    async with f: import g\n    async for h in i: import j\n",
            ["1 d ", "3 g ", "4 j "]
        ),
        (
            "class A(B, metaclass=C): import d\nclass E:\n    \"\"\"import f\"\"\"\n    import g\n    def h(self): import i; return self\n",
            ["1 d ", "4 g ", "5 i "]
        ),
        (
            "@a(b=\"import c\")\ndef d(e: \"import f\" = lambda g: {h: 1}, *i, j: int = 0, **k) -> \"import l\":\n    import m\n",
            ["3 m "]
        ),
        (
            "a = (\n  1, # import b\n  \"\"\"import c\nimport d\"\"\",\n)\nimport e\n",
            ["6 e "]
        ),
        (
            "a = 'import b' \"import c\" r'\\d' 'd'\nimport e\nf = b'\\'' rb\"\\\"\" Rb'' BR'''\nimport g\n'''\nimport h\n",
            ["2 e ", "6 h "]
        ),
        (
            "a = f'{b[\"c\"]}' f\"{d['e']}\" f'{f:%Y-%m-%d}' f'{ {g: h}[i] }' f'{(lambda j: k)(l)}'\nimport m\n",
            ["2 m "]
        ),
        (
            "a = f\"{b:{c}{d}}\" f\"{e}\" \"{f\" \"g}\" f\"}}{{\"\nimport h\ni = rf\"\\{j}\" fr'\\'' Rf\"{k}\"\nimport l\n",
            ["2 h ", "4 l "]
        ),
        (
            "a = 1 if b else 2; import c; d = [e for f in g if h]; import i\n",
            ["1 c ", "1 i "]
        ),
        (
            "a = b \\\n  + c; import d\nimport \\\n e\nfrom f \\\n import \\\n g, \\\n h\n",
            ["2 d ", "3 e ", "5 f g,h"]
        ),
        (
            "def a():\n    yield from b\n    c = yield\n    raise D from e\n    import f\n",
            ["5 f "]
        ),
        (
            "match a:\n    case [b, *c]: import d\n    case {\"import\": e}:\n        import f\n    case _: import g\n",
            ["2 d ", "4 f ", "5 g "]
        ),
        (
            "match = 1\ncase = match\nimport a\nprint(match, case)\ntype = 3\nimport b\n",
            ["3 a ", "6 b "]
        ),
        (
            "a: int = 1\nb.c: \"import d\" = e\nf[g:h]: i\nimport j\n(k): int\nimport l\n",
            ["4 j ", "6 l "]
        ),
        (
            "lambda: 0\na = lambda: (yield)\nimport b\nc = lambda d=lambda: 1: d\nimport e\n",
            ["3 b ", "5 e "]
        ),
        (
            "import a.b.c.d\nfrom a.b.c import *\nfrom .a.b import c\nfrom .... import d\nfrom .....e import f\n",
            ["1 a.b.c.d ", "2 a.b.c *", "3 .a.b c", "4 . d", "5 .e f"]
        ),
        (
            "import importlib\nimportlib.import_module(\"a.b\")\nimportlib.import_module(\".c\", package=\"d\")\n__import__(\"e\", globals())\nx.__import__(y)\nimport_module(f\"g\")\n",
            ["1 importlib ", "2 a.b ", "3 .c ", "4 e "]
        ),
        (
            "\"\"\"Doc\nimport a\n\"\"\"\nfrom __future__ import annotations\nimport b\n",
            ["4 __future__ annotations", "5 b "]
        ),
        (
            "# import a\n#import b\n   # import c\nimport d # import e\n\u{0C}\nimport f\n",
            ["4 d ", "6 f "]
        ),
        (
            "def a(b, /, c, *, d): import e\n",
            ["1 e "]
        ),
        (
            "a = 0x1e+1; b = 1e-5; c = 1_000.5e+3j; d = 0b1; e = 1if f else 2; import g\n",
            ["1 g "]
        ),
        (
            "a = \"\\\nimport b\"\nc = \"\\\\\"\nimport d\ne = '\\''; import f\n",
            ["4 d ", "5 f "]
        ),
        (
            "a = \"\"\"b\"\"\"; import c\nd = \"\"\"e\\\"\"\"f\"\"\"; import g\nh = '''i''j'''; import k\n",
            ["1 c ", "2 g ", "3 k "]
        ),
        (
            "if a:\n    b\n  # import c\n    import d\n\n\n\n# e\n    import f\nimport g\n",
            ["4 d ", "9 f ", "10 g "]
        ),
        (
            "a = {\n  \"import b\": [\n    c, (d,\n  e)]}\nimport f\ng(h)(i)[j]\n",
            ["5 f "]
        ),
        (
            "import été.à as ñ\nfrom 变量 import 名\n",
            ["1 été.à ", "2 变量 名"]
        ),
        (
            "class A:\n    import b\n    from .c import (\n        # import d\n        e,\n\n        f\n    )\n    g = 1\nimport h",
            ["2 b ", "3 .c e,f", "10 h "]
        ),
        (
            "global_ = 1\nimport_ = 2\nfrom_ = 3\nimports = [import_]\nimport a\ndef f():\n  global x; import b\n  nonlocal_ = 1\n",
            ["5 a ", "7 b "]
        ),
        (
            "a = ...\nimport b\nc = a[..., 1:2, ::3]\nimport d\n",
            ["2 b ", "4 d "]
        ),
        (
            "assert a, \"import b\"\ndel c; import d\nreturn_ = 1; import e\nexec(\"import f\")\n",
            ["2 d ", "3 e "]
        ),
        (
            "async def a():\n    return [b async for c in d]\n    await e; import f\n",
            ["3 f "]
        ),
        (
            "a = b\"import c\" + b'''\nimport d\n'''; import e\nprint(f\"import {f}\", end=\"\")\nimport g\n",
            ["3 e ", "5 g "]
        ),
        (
            "from a import (b\n, c\n, d)\nfrom e import f; from g import h\nimport i, j as k, l.m as n\n",
            ["1 a b,c,d", "4 e f", "4 g h", "5 i ", "5 j ", "5 l.m "]
        ),
        (
            "try: import a\nexcept: pass\ntry:\n  import b.c as d\nexcept* E: import f\n",
            ["1 a ", "4 b.c ", "5 f "]
        ),
    ]

    @Test(arguments: cases)
    func `imports agree with CPython`(text: String, imports: [String]) {
        #expect(read("a.py", text).imports.map(\.summary) == imports)
    }

    @Test(arguments: cases)
    func `they do so with carriage returns, and twice over`(text: String, imports: [String]) {
        #expect(read("a.py", text.replacing("\n", with: "\r\n")).imports.map(\.summary) == imports)
        #expect(read("a.py", text + "\n" + text).imports.count == 2 * imports.count)
    }
}
