import CredenceSource
import Testing

/// Each of these would take minutes, or end the process, if reading were quadratic or recursive.
@Suite struct HostileTests {
    static let paths = [
        "a.py", "a.js", "a.ts", "a.vue", "a.go", "a.rs", "a.c", "a.h", "a.rb", "a.html", "a.md", "a.sql", "a.hs", "a.ipynb", "a.json",
        "README.md", "README.rst",
        "LICENSE", "requirements.txt", "pyproject.toml", "setup.cfg", "setup.py", "Pipfile", "environment.yml", "package.json",
        "Cargo.toml",
        "go.mod", "a.m", "a", "a.txt",
    ]

    static let pieces = [
        "(", "[", "{", "\"", "'", "`", "\\", "/*", "*/", "{-", "#", "\n", "\r", " ", "\t", "\0", "a", "=", "a=", "a=[", "a={a=", "a.",
        "[a.", "[[", "<", "![", "](",
        "```\n", "f'{", "f'''{", "f\"{x:{", "${", "`${", "'\\", "import a,", "import ", "from ", "from .", "(import\n", "use a::{",
        "require('", "<!--", "\"\"\"", "'''",
        "install_requires=[", "extras_require={", "extras_require={'a':[", "install_requires=a\n", "a = [\n", "- ", "---\n", "<script>\n",
        "a\n===\n", "::\n", "    x\n",
        "r#\"", "\"#", "###", "\u{FEFF}", "\\N{", "lambda ", "async ", "def ", "class ", ":", "if x:\n ", "/", "/a", "[^", "{\"a\":",
        "{\"cells\":[", "//", "--[[", "=begin\n",
        "@", "a,", "-e ", "echo ", "> ", "name: a\n", "dependencies:\n - pip:\n  - ", "import(", "export {", "é", "\u{FF}",
    ]

    @Test(arguments: pieces)
    func `much of one thing is read in time`(piece: String) {
        let text = Array(String(repeating: piece, count: 12_000 / max(1, piece.utf8.count)).utf8)
        for path in Self.paths {
            let facts = read(path, bytes: text)
            #expect(facts.lines.total <= facts.textLines + 1)
        }
    }

    @Test(arguments: ["(", "\"", "["], ["a.py", "a.js", "a.rs", "package.json"])
    func `a megabyte of brackets and quotes`(piece: String, path: String) {
        let text = Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
        #expect(read(path, bytes: text).imports == [])
    }

    @Test func `blocks within blocks`() {
        var text = ""
        for depth in 0..<1000 { text += String(repeating: " ", count: depth) + "if x:\n" }
        #expect(read("a.py", text + "import a\n").imports.count == 1)
    }

    @Test(arguments: 1...12)
    func `random pieces, seed`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var bytes: [UInt8] = []
        for _ in 0..<2000 {
            if random(4) == 0 { bytes.append(UInt8(random(256))) } else { bytes += Self.pieces[random(Self.pieces.count)].utf8 }
        }
        // Past the window in which a NUL makes a file binary.
        if seed % 2 == 0 { bytes = bytes.filter { $0 != 0 } }
        for path in Self.paths {
            let facts = read(path, bytes: bytes)
            #expect(facts.imports.allSatisfy { $0.line >= 1 && $0.line <= max(1, facts.textLines) }, "\(path)")
            #expect(facts.manifest?.dependencies.allSatisfy { $0.line >= 1 && $0.line <= max(1, facts.textLines) } ?? true, "\(path)")
            #expect(read(path, bytes: bytes) == facts)
        }
    }

    @Test func `every cut of a real file ends well`() {
        let texts = [("pyproject.toml", PythonManifestTests.pyproject), ("README.md", DocumentTests.readme)]
        for (path, text) in texts {
            let bytes = Array(text.utf8)
            for end in bytes.indices { _ = read(path, bytes: Array(bytes[..<end])) }
        }
    }

    @Test func `deep JSON and TOML say that they are too deep`() {
        #expect(read("package.json", "{\"a\":" + String(repeating: "[", count: 100_000)).problems == [.tooDeep])
        #expect(read("pyproject.toml", "a=" + String(repeating: "[", count: 100_000)).problems == [.tooDeep])
        #expect(read("pyproject.toml", "a" + String(repeating: ".a", count: 100_000) + "=1").problems == [.tooDeep])
    }

    @Test func `a path without end`() {
        for path in [
            "", "/", "//", "..", String(repeating: "build/", count: 3000) + "a.py", String(repeating: ".a", count: 10_000), "a\u{0}b",
            "\u{FF}",
        ] {
            _ = inspect(path)
            _ = read(path, "import a\n")
        }
    }

    @Test func `a file of which only the beginning is there`() {
        let bytes = Array("import a\nx = '''".utf8)
        let facts = reader.read(path: "a.py", bytes: bytes.span, size: 9_000_000, tree: TreeContext(paths: ["a.py"]))
        #expect(facts.problems == [.cutShort])
        #expect(facts.byteCount == 9_000_000)
        #expect(facts.imports.count == 1)
    }
}
