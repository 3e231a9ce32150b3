import CredenceFixtures
import CredenceGit
import Testing

@Suite struct AttributesTests {
    /// Files of attributes by folder, each table held against git for every path below.
    private static let tables: [[String: String]] = [
        ["": "*.md diff\n*.min.js -diff linguist-vendored\nlib/* linguist-vendored\n/top.txt -diff\ndeep/**/x.py diff=python\n"],
        ["": "*.py linguist-vendored\nlib/a.py !linguist-vendored\n", "lib/": "*.py diff\nb.py !diff\nb.py -linguist-vendored\n"],
        ["": "*.bin binary\nkeep.bin !diff\n", "lib/": "*.bin -binary\n", "deep/": "*.bin !binary\nx.bin diff\n"],
        [
            "": "[attr]ours diff=ours -linguist-vendored\n*.py ours\n[attr]ours diff linguist-vendored\nlib/*.py -ours\n",
            "deep/": "[attr]mine diff\n*.md mine\n",
        ],
        ["": "[attr]outer inner\n[attr]inner -diff\n*.md outer\n[attr]binary diff\n*.bin binary\n"],
        ["": "\"a b.txt\" diff\n\"quo\\\"te.txt\" -diff\n\"t\\141b.md\" diff\n\"broken diff\nsp\\ ace -diff\n\"ü.md\" -diff\n"],
        ["": "lib/ diff\nlib/** linguist-vendored\n**/b.py -diff\n/**/x.py diff\nlib/**/b.py !diff\n**/deep/** linguist-vendored\n"],
        ["": "a**b.py diff\nlib**/b.py -diff\n**b.py linguist-vendored\n*/*/x.py diff=x\n**/ diff\n** linguist-vendored=all\n/ -diff\n"],
        [
            "":
                "[ab].py diff\n[!a].md -diff\n[a-c]*.bin linguist-vendored\n[[:digit:]]?.py diff=digit\nx[]y].py diff\n[ -diff\nlib[/]a.py diff\n*.[tp][xy]* linguist-vendored\n"
        ],
        [
            "":
                "# a comment\n\n   *.py   diff   -diff\t!linguist-vendored\r\n*.md diff=\n*.txt diff= -linguist-vendored=x\n!a.py diff\n\\!not.py -diff\n\\#hash.py diff\n"
        ],
        ["": "*.py diff bad,name\n*.md -diff -\n*.txt = diff\n*.bin !\n*.js diff !diff linguist-vendored=true\n-diff diff\n"],
        ["": "\u{FEFF}*.py diff\n", "lib/": "/a.py -diff\n/deep/x.py -diff\n./b.py diff\n../top.txt diff\ndeep/* linguist-vendored\n"],
        ["": "*a* diff\n?.py -diff\n*.*.js diff=two\n\\*.py linguist-vendored\na\\.py diff=escaped\nb.py\\ -diff\n*\\\n"],
        ["": "lib/b.py diff\nb.py -diff\nlib/deep diff\nlib/deep/ -diff\ndeep diff\nb.py/ linguist-vendored\n"],
        ["": String(repeating: "x", count: 2100) + " diff\n*.py diff " + String(repeating: "a", count: 2040) + "\n*.md -diff"],
        ["": "*.py diff binary\n*.md binary diff\n*.bin binary !binary\n*.txt !binary binary\n"],
    ]

    private static let paths = [
        "a.py", "b.py", "lib/a.py", "lib/b.py", "lib/deep/x.py", "lib/deep/b.py", "deep/x.py", "deep/y/x.py", "deep/x.bin", "keep.bin",
        "lib/x.bin", "c.bin",
        "README.md", "lib/a.md", "a.md", "tab.md", "ü.md", "deep/deep/a.md", "top.txt", "lib/top.txt", "a b.txt", "quo\"te.txt", "\"broken",
        "sp ace", "x.min.js",
        "lib/x.min.js", "a/b.py", "ab.py", "axb.py", "ax/b.py", "ax/y/b.py", "lib/c/d/b.py", "1a.py", "x]y.py", "xy.py", "[", "!a.py",
        "!not.py", "#hash.py", "*.py",
        "b.py\\", "lib2/b.py", "x/y/z/x.py", "-diff", "lib/deep/deep/x.py",
    ]

    @Test(arguments: tables.indices)
    func `what is said of each path is what git check-attr says`(index: Int) throws {
        try AttributesTests.compare(AttributesTests.tables[index])
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `random patterns mean what they mean to git, from a seed`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let parts = [
            "*", "**", "**/", "/", "a", "b", "lib", "deep", "x", ".py", ".md", "?", "[ab]", "[!a]", "[a-x]", "\\b", "/**", "lib/", "*/",
            "[", "]", "-",
        ]
        let states = ["diff", "-diff", "!diff", "binary", "-binary", "diff=x", "linguist-vendored", "!linguist-vendored", "own"]
        func file() -> String {
            (0..<12).map { _ in
                (0..<(1 + generator.below(4))).map { _ in generator.pick(parts) }.joined() + " " + generator.pick(states) + " "
                    + generator.pick(states) + "\n"
            }.joined()
        }
        for _ in 0..<6 {
            try AttributesTests.compare(["": "[attr]own diff=own -linguist-vendored\n" + file(), "lib/": file(), "lib/deep/": file()])
        }
    }

    private static func compare(_ table: [String: String]) throws {
        var attributes = Attributes()
        for folder in table.keys.sorted(by: { $0.count < $1.count }) { attributes.add(Array((table[folder] ?? "").utf8), in: folder) }
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            for (name, text) in table { try folder.write(text, to: "a/" + name + ".gitattributes") }
            let input = paths.joined(separator: "\0") + "\0"
            let output = try fixture.gitBytes(["check-attr", "-z", "--stdin", "diff", "linguist-vendored"], input: Array(input.utf8))
            let fields = String(decoding: output, as: UTF8.self).split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == paths.count * 6 + 1)
            for start in stride(from: 0, to: fields.count - 1, by: 3) {
                let said = attributes.state(of: fields[start + 1], at: Array(fields[start].utf8))
                #expect(word(said) == fields[start + 2], "\(fields[start + 1]) of '\(fields[start])' by \(table)")
                if said != nil { #expect(!attributes.isSilent(about: fields[start + 1])) }
            }
        }
    }

    private static func word(_ state: Attributes.State?) -> String {
        switch state {
        case .set: "set"
        case .unset: "unset"
        case .value(let text): text
        case nil: "unspecified"
        }
    }

    @Test func `silence is told, also through macros`() {
        var attributes = Attributes()
        #expect(attributes.isEmpty && attributes.isSilent(about: "diff"))
        attributes.add(Array("*.a text\n".utf8), in: "")
        #expect(!attributes.isEmpty && attributes.isSilent(about: "diff"))
        attributes.add(Array("*.b binary\n".utf8), in: "lib/")
        #expect(!attributes.isSilent(about: "diff") && attributes.isSilent(about: "linguist-vendored"))
    }

    @Test func `no more lines than the limit are kept`() {
        var attributes = Attributes()
        attributes.add(Array(String(repeating: "x text\n", count: Attributes.ruleLimit).utf8) + Array("*.a diff\n".utf8), in: "")
        #expect(attributes.isSilent(about: "diff"))
    }

    @Test func `a hostile pattern ends`() {
        var attributes = Attributes()
        attributes.add(
            Array((String(repeating: "**/a/", count: 300) + "b -diff\n" + String(repeating: "*a", count: 900) + " -diff\n").utf8), in: "")
        #expect(attributes.treatment(of: Array(String(repeating: "a/", count: 2000).utf8) + [98, 98]) == .automatic)
        #expect(attributes.treatment(of: [UInt8](repeating: 97, count: 899)) == .automatic)
        #expect(attributes.treatment(of: [UInt8](repeating: 97, count: 901)) == .binary)
    }

    @Test(arguments: [("a.bin", .binary), ("a.txt", .text), ("a.py", .automatic), ("a", .automatic)] as [(String, DiffTreatment)])
    func `the attribute diff decides how lines are counted`(path: String, treatment: DiffTreatment) {
        var attributes = Attributes()
        attributes.add(Array("*.bin binary\n*.txt diff\n*.py diff=python\n".utf8), in: "")
        #expect(attributes.treatment(of: Array(path.utf8)) == treatment)
    }
}
