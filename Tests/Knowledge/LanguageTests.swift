import CredenceKnowledge
import Testing

@Suite struct LanguageTests {
    let languages = Knowledge.embedded.languages

    @Test func `every extension, file name and interpreter leads to its language`() {
        for row in Rows.of("languages") {
            let name = row.text(0)
            for text in row.list(1) {
                #expect(languages.withExtension(text).contains { $0.name == name }, "languages.tsv:\(row.line) \(text)")
            }
            for text in row.list(2) { #expect(languages.withFileName(text)?.name == name, "languages.tsv:\(row.line) \(text)") }
            for text in row.list(3) { #expect(languages.withInterpreter(text)?.name == name, "languages.tsv:\(row.line) \(text)") }
            #expect(languages.named(name)?.blockComments.count == row.list(5).count, "languages.tsv:\(row.line)")
            #expect(languages.named(name)?.lineComments == row.list(4), "languages.tsv:\(row.line)")
        }
    }

    @Test(arguments: [(".S", "Assembly"), (".PY", "Python"), (".Py", "Python"), (".R", "R"), (".swift", "Swift")])
    func `an extension is found as written, then without regard to case`(text: String, name: String) {
        #expect(languages.withExtension(text).contains { $0.name == name })
    }

    @Test(arguments: [("python3", "Python"), ("python3.12", "Python"), ("bash", "Shell"), ("node", "JavaScript")])
    func `an interpreter's version doesn't matter`(interpreter: String, name: String) {
        #expect(languages.withInterpreter(interpreter)?.name == name)
    }

    @Test func `what isn't listed is no language`() {
        #expect(languages.withExtension(".nobody").isEmpty)
        #expect(languages.withFileName("nobody") == nil)
        #expect(languages.withInterpreter("nobody") == nil)
        #expect(languages.tests(forExtension: ".swift").isEmpty)
    }

    @Test func `comments are split at their dots`() {
        #expect(languages.named("Pascal")?.blockComments == [.init(open: "{", close: "}"), .init(open: "(*", close: "*)")])
        #expect(languages.named("Liquid")?.blockComments == [.init(open: "{% comment %}", close: "{% endcomment %}")])
    }

    @Test func `every extension that languages share has tests, and they come in order`() {
        var owners: [String: Int] = [:]
        for row in Rows.of("languages") { for text in row.list(1) { owners[text, default: 0] += 1 } }
        for (text, count) in owners where count > 1 {
            let orders = languages.tests(forExtension: text).map(\.order)
            #expect(orders == Array(1...max(1, orders.count)), "\(text)")
        }
    }

    @Test func `a test's signs are split and line starts told apart`() throws {
        let tests = languages.tests(forExtension: ".bas")
        let first = try #require(tests.first)
        #expect(first.language == "VBA")
        #expect(first.signs.first == .init(text: "Sub ", isAtLineStart: true))
        #expect(first.signs.contains(.init(text: "Attribute VB_Name", isAtLineStart: false)))
        #expect(tests.last?.signs == [])
        #expect(languages.tests(forExtension: ".asc").first?.language == nil)
    }
}
