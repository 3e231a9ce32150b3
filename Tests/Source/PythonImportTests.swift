import CredenceSource
import Testing

@Suite struct PythonImportTests {
    private func imports(_ text: String) -> [String] { read("a.py", text).imports.map(\.summary) }

    @Test func `plain, dotted, renamed and several on a line`() {
        #expect(imports("import os; import sys\nimport a.b as c, d\nimport a . b\n") == ["1 os ", "1 sys ", "2 a.b ", "2 d ", "3 a.b "])
    }

    @Test func `names taken from a module`() {
        #expect(imports("from a.b import (c, # why\n  d as e,\n  f,\n)\nfrom x import *\n") == ["1 a.b c,d,f", "5 x *"])
    }

    @Test func `relative ones are flagged`() {
        #expect(
            imports("from . import x\nfrom ..a.b import c\nfrom ... import y\nfrom .import z\n") == ["1 . x", "2 .a.b c", "3 . y", "4 . z"])
    }

    @Test func `indented, conditional and after a colon`() {
        let text = """
            def f():
                import a
            try: import b
            except ImportError: import c
            if TYPE_CHECKING:
            \tfrom d import e
            class X: import g
            with h: import i
            """
        #expect(imports(text) == ["2 a ", "3 b ", "4 c ", "6 d e", "7 g ", "8 i "])
    }

    @Test func `continued lines count from their first`() {
        #expect(imports("x = 1\nimport a, \\\n  b\nfrom c \\\n import d\nimport e\n") == ["2 a ", "2 b ", "4 c d", "6 e "])
    }

    @Test(arguments: [
        "'''\nimport a\n'''\n", "# import a\n", "x = 'import a'\n", "x = \"\"\"\nimport a\n\"\"\"\n", "x = r'\\'\nimport_a = 1\n",
        "f(\nimport_a)\n",
        "def f():\n  \"\"\"Doc.\n\n  import a\n  \"\"\"\n", "x = f'''{y}\nimport a\n'''\n", "x = rb'''\nimport a\n'''\n",
        "x.import_module('a b')\n",
        "print(\"from a import b\")\n", "yield_from = 1\ndef g():\n  yield from a\n", "raise X from y\n", "x = 'a\\\nimport a'\n",
        "x = Rb\"\\\"; import a\"\n",
    ])
    func `nothing within strings, comments and expressions`(text: String) {
        #expect(imports(text) == [])
    }

    @Test func `f-strings nest`() {
        let text = #"""
            a = f"{x!r:>{width}} {d["k"]} {f'{y}'} {{no}} {z:%H:%M}"
            b = f"{(lambda x: x)(1)}" f'{a if b else "}"}'
            c = rf"\{x}" + F'''{
                y
            }'''
            d = f"\N{DASH}{x=}"
            import after
            """#
        #expect(imports(text) == ["7 after "])
    }

    @Test func `modules named in a call`() {
        let text =
            "import importlib\nm = importlib.import_module('a.b')\nn = __import__(\"c\")\no = import_module(name)\np = import_module('.d', package='e')\nq = import_module('f' + x)\n"
        #expect(imports(text) == ["1 importlib ", "2 a.b ", "3 c ", "5 .d "])
    }

    @Test func `broken text goes on at the next statement`() {
        #expect(
            imports("print 'a'\nx = foo(1, [2\nimport a\nfrom b import (c,\ndef f():\n  import d\ns = 'open\nimport e\n") == [
                "3 a ", "4 b c", "6 d ", "8 e ",
            ])
        #expect(imports("x = (\nfrom a import b\n") == ["2 a b"])
        #expect(imports("f = f'{x\nimport a\n") == ["2 a "])
        #expect(imports("import\nfrom\nfrom import x\nimport a.\nimport b") == ["3 import ", "4 a ", "5 b "].filter { !$0.hasPrefix("3") })
    }

    @Test func `Python 2 is read`() {
        #expect(
            imports("print >>f, `x`, ur'é'\nexec 'import no'\nimport urllib2\nraise E, 'x'\nfrom a import b\n") == ["3 urllib2 ", "5 a b"])
    }

    @Test func `line ends of all sorts`() {
        #expect(imports("import a\r\nimport b\r\n") == ["1 a ", "2 b "])
        #expect(imports("\u{FEFF}import a\n\u{0C}\nimport b") == ["1 a ", "3 b "])
        // Git counts line feeds only.
        #expect(imports("import a\rimport b\r") == ["1 a ", "1 b "])
    }

    @Test func `the shape of a file`() throws {
        let text = #"""
            """Module."""
            import os  # why

            class A(B):
                """Doc.

                More.
                """
                x: int = 1
                async def f(self, a: int, *, b=lambda: 0) -> None:
                    "doc"
                    def test_x(): pass
                def g(self, c={1: 2}): return c[1:2]

            if __name__ == "__main__":
                A()
            """#
        let facts = read("a.py", text)
        let shape = try #require(facts.python)
        #expect(shape.functions == 3)
        #expect(shape.asyncFunctions == 1)
        #expect(shape.classes == 1)
        #expect(shape.testFunctions == 1)
        #expect(shape.hintedFunctions == 1)
        #expect(shape.docstrings == 3)
        #expect(shape.docstringLines == 5)
        #expect(shape.hasMainGuard)
        #expect(shape.hasTypeHints)
        #expect(facts.lines == LineTally(code: 13, comment: 0, blank: 3))
    }

    @Test func `types are told from other colons`() {
        #expect(read("a.py", "x: int = 1\n").python?.hasTypeHints == true)
        #expect(read("a.py", "self.x: int\n").python?.hasTypeHints == true)
        for text in [
            "try: x\nexcept: y\nelse: z\nfinally: w\n", "f = lambda: 0\n", "d = {a: b}\n", "x[a:b]\n", "while x: y\n",
            "def f(a=lambda b: b): pass\n",
        ] {
            #expect(read("a.py", text).python?.hasTypeHints == false, "\(text)")
        }
    }
}
