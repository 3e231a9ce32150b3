import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct PathTests {
    let knowledge = Knowledge.embedded

    @Test(arguments: ["files", "vendored", "secret-names", "practices"])
    func `every pattern is found by a path made from it`(name: String) {
        for row in Rows.of(name) {
            let pattern = row.text(name == "practices" ? 1 : 0)
            let path = PathTests.path(from: pattern)
            let found =
                switch name {
                case "files": knowledge.files.files(matching: path).map(\.pattern)
                case "vendored": knowledge.vendored.rules(matching: path).map(\.pattern)
                case "practices": knowledge.practices.practices(matching: path).map(\.pattern)
                default: knowledge.secretNames.find(path) == nil ? [] : [pattern]
                }
            #expect(found.contains(pattern), "\(name).tsv:\(row.line) at \(path)")
        }
    }

    @Test func `the index finds what trying each pattern finds`() {
        let patterns = knowledge.files.all.map(\.pattern) + knowledge.vendored.all.map(\.pattern)
        let index = PathIndex(patterns)
        let globs = patterns.map { (written: Glob($0), folded: Glob($0.lowercased())) }
        for (number, pattern) in patterns.enumerated() where number.isMultiple(of: 7) {
            for path in [PathTests.path(from: pattern), "deep/er/" + PathTests.path(from: pattern).uppercased()] {
                let plain = globs.indices.filter { globs[$0].folded.matches(path.lowercased()) }
                let expected = plain.filter { one in
                    globs[one].written.matches(path)
                        || !plain.contains { globs[$0].folded == globs[one].folded && globs[$0].written.matches(path) }
                }
                #expect(index.matches(path) == expected, "\(path)")
            }
        }
    }

    @Test func `case counts only between patterns that differ in nothing else`() {
        let index = PathIndex(["*.S", "*.s", "README*", "/top/*.x"])
        #expect(index.matches("a/b.S") == [0])
        #expect(index.matches("a/b.s") == [1])
        #expect(index.matches("docs/readme.S") == [0, 2])
        #expect(index.matches("Top/A.X") == [3])
        #expect(index.matches("in/top/a.x") == [])
        #expect(index.matches("") == [])
    }

    @Test(arguments: [
        ("notebooks/explore.ipynb", "data"), ("infra/main.tf", "devops"), ("app/src/main/AndroidManifest.xml", "mobile"),
        ("tests/features/login.feature", "testing"), ("firmware/boot.asm", "systems"),
    ])
    func `a path speaks for its domain`(path: String, domain: DomainID) {
        #expect(knowledge.files.files(matching: path).contains { $0.domains.contains { $0.domain == domain } })
    }

    @Test func `a path may be listed as saying nothing`() {
        #expect(knowledge.files.all.contains { $0.isNeutral })
        #expect(knowledge.files.files(matching: "nothing/special.zzz").isEmpty)
    }

    @Test func `a vendored path names its rule and condition`() {
        let rules = knowledge.vendored.rules(matching: "web/node_modules/left-pad/index.js")
        #expect(rules.contains { $0.kind == .vendored && $0.when == .always })
        #expect(knowledge.vendored.rules(matching: "app/migrations/0001_initial.py").map(\.when) == [.content])
        #expect(knowledge.vendored.rules(matching: "_build/x").map(\.when) == [.beside])
        #expect(knowledge.vendored.rules(matching: "src/main.py").isEmpty)
    }

    @Test(arguments: [".env", "deploy/server.pem", "home/.ssh/id_rsa", "a/b/.ENV", "kaggle.json"])
    func `a secret's name is known at any depth`(path: String) {
        #expect(knowledge.secretNames.matches(path))
        #expect(knowledge.secretNames.find(path)?.note.isEmpty == false)
    }

    @Test(arguments: ["src/environment.py", "README.md", "pem.py", "main.swift"])
    func `an ordinary name is no secret`(path: String) {
        #expect(!knowledge.secretNames.matches(path))
    }

    @Test(arguments: [
        (".github/workflows/ci.yml", "ci"), ("tests/test_main.py", "tests"), ("LICENSE", "licence"), ("README.md", "readme"),
        ("CHANGELOG.md", "changelog"), ("SECURITY.md", "security-policy"),
    ])
    func `a path shows its practice`(path: String, practice: String) {
        #expect(knowledge.practices.practices(matching: path).contains { $0.id == practice })
    }

    /// A path that the pattern must match.
    static func path(from pattern: String) -> String {
        let relative = pattern.hasPrefix("/") ? String(pattern.dropFirst()) : pattern
        return relative.replacing("**", with: "q/w").replacing("*", with: "e").replacing("?", with: "r").replacing("[0-9]", with: "5")
    }
}
