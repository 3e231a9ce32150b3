import CredenceSource
import Testing

@Suite struct LineTallyTests {
    @Test(arguments: [
        ("a.c", "int x; // y\n/* a\n\n b */\nchar *s = \"/*\"; /* z */ int w;\n\n", 2, 2, 2),
        ("a.c", "/* a */ int x;\n/* b\n*/ int y;\n", 2, 1, 0),
        (
            "a.rs",
            "/* a /* b */ c */\nlet s = \"//\";\nlet t = r#\"\"/*\"#;\nlet c = '\"'; // x\nfn f<'a>(x: &'a str) {} /* y */\n//! doc\n", 4,
            2, 0
        ),
        ("a.js", "let a = `\n// no\n${ b /* c */ }\n`;\n// yes\nlet r = /\\/*[/*]/; let q = 1 / 2;\n", 5, 1, 0),
        ("a.py", "# a\n\nx = '''\n# no\n\n'''  # b\n# c", 3, 2, 2),
        ("a.lua", "--[[ a\nb ]]\n-- c\nx = 1 -- d\n", 1, 3, 0),
        ("a.sh", "#!/bin/sh\n# a\necho $# ${#x} 'it''s' # b\n", 2, 1, 0),
        ("a.sql", "SELECT 1 -- a\n-- b\n/* c\n*/\nFROM 'x--y';\n", 2, 3, 0),
        ("a.html", "<p>don't</p>\n<!-- a\nb -->\n", 1, 2, 0),
        ("a.css", "a { b: url(\"/*\") }\n/* c */\n", 1, 1, 0),
        ("a.rb", "x = 1 # y\n=begin\nz\n=end\n# w\n", 1, 4, 0),
        ("a.go", "s := `\n// no\n`\n// yes\n", 3, 1, 0),
        ("a.vb", "' a\nx = \"'\"\n", 1, 1, 0),
        ("a.bat", "REM a\n:: b\nremove\nrem c\n", 1, 3, 0),
        ("a.ini", "[a]\n; b\n# c\nd = e ; f\n", 2, 2, 0),
        ("a.hs", "{- a {- b -} -}\nx' = y -- c\n", 1, 1, 0),
        ("a.java", "String s = \"\"\"\n  /* \"no\"\n  \"\"\";\n/** a\n */\n", 3, 2, 0),
        ("a.el", "; a\n(setq x 'y) ; b\n", 1, 1, 0),
        ("a.f", "C a\n      CALL F\n* b\n", 1, 2, 0),
        ("a.tex", "% a\nIt's 5 \\% of x.\n", 1, 1, 0),
        ("a.txt", "a\n\n b\n", 2, 0, 1),
        ("a.c", "", 0, 0, 0),
        ("a.c", "int x;", 1, 0, 0),
    ])
    func `code, comment and blank lines`(path: String, text: String, code: Int, comment: Int, blank: Int) {
        let facts = read(path, text)
        #expect(facts.lines == LineTally(code: code, comment: comment, blank: blank), "\(path): \(text)")
        #expect(facts.lines.total == facts.textLines)
    }
}
