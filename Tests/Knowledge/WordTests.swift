import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct WordTests {
    let words = Knowledge.embedded.words

    private func words(_ rows: [String]) throws -> Words {
        try Knowledge(overlaying: ["words": Rows.table("words", rows)]).words
    }

    @Test func `every phrase is found in a text that holds it`() {
        for row in Rows.of("words") {
            let phrase = row.text(0)
            let found = words.find(in: "Zzz qqq.\n\nZzz \(phrase.uppercased()) qqq.", scope: .short)
            #expect(found.map(\.phrase) == [phrase], "words.tsv:\(row.line)")
            #expect(found.map(\.line) == [3], "words.tsv:\(row.line)")
            #expect(found.first?.domains.count == row.list(2).count)
            #expect(found.first?.languages == row.list(1))
        }
    }

    @Test func `a phrase for short texts doesn't count in long ones`() {
        for row in Rows.of("words") {
            let isFound = words.find(in: row.text(0), scope: .any).contains { $0.phrase == row.text(0) }
            #expect(isFound == (row.text(3) == "any"), "words.tsv:\(row.line)")
        }
    }

    @Test(arguments: [
        "machine learning", "Machine-Learning", "MACHINE\nLEARNING", "**machine** learning", "machine_learning", "machine  learning",
        "(machine learning)", "machine learning's",
    ])
    func `hyphens, spaces, emphasis and case don't matter`(text: String) throws {
        let words = try words(["machine learning\ten\tmachine-learning:3\tany"])
        #expect(words.find(in: text, scope: .any).map(\.phrase) == ["machine learning"])
    }

    @Test(arguments: [
        "machine. Learning", "machine/learning", "machine\n\nlearning", "- machine\n- learning", "machines learning", "machine learnings",
        "machinelearning", "learning machine", "machine, learning", "",
    ])
    func `a phrase must stand whole and unbroken`(text: String) throws {
        let words = try words(["machine learning\ten\tmachine-learning:3\tany"])
        #expect(words.find(in: text, scope: .any).isEmpty)
    }

    @Test func `the longest phrase is taken first and its parts don't count again`() throws {
        let words = try words(["a b\ten\tdata:1\tany", "b c d\ten\tdata:2\tany", "d\ten\tdata:3\tany", "zz\ten\tdata:1\tany"])
        #expect(words.find(in: "a b c d", scope: .any).map(\.phrase) == ["b c d"])
        #expect(
            words.find(in: "a b c d\nd a b", scope: .any) == [
                WordMatch(phrase: "b c d", languages: ["en"], domains: [DomainStrength(domain: "data", strength: 2)], line: 1),
                WordMatch(phrase: "d", languages: ["en"], domains: [DomainStrength(domain: "data", strength: 3)], line: 2),
                WordMatch(phrase: "a b", languages: ["en"], domains: [DomainStrength(domain: "data", strength: 1)], line: 2),
            ])
    }

    @Test func `each phrase counts once, at its first place`() throws {
        let words = try words(["fish\ten\tdata:1\tany"])
        #expect(words.find(in: "x\nfish fish\nfish", scope: .any).map(\.line) == [2])
    }

    @Test func `a mark in a phrase is part of it`() throws {
        let words = try words(["ci/cd\ten\tdevops:2\tany", "système d'exploitation\tfr\tsystems:2\tany"])
        #expect(words.find(in: "our CI/CD", scope: .any).count == 1)
        #expect(words.find(in: "our CI CD", scope: .any).isEmpty)
        #expect(words.find(in: "un Syste\u{300}me d\u{2019}exploitation", scope: .any).count == 1)
    }

    @Test func `Chinese phrases match as substrings, the longest first`() throws {
        let words = try words(["面试\tzh\teducation:2\tany", "面试题\tzh\teducation:1\tany"])
        #expect(words.find(in: "我的面试题集", scope: .any).map(\.phrase) == ["面试题"])
        #expect(words.find(in: "我的面试集", scope: .any).map(\.phrase) == ["面试"])
    }

    @Test func `a long text of one word ends soon`() throws {
        let words = try words(["a a a a b\ten\tdata:1\tany"])
        #expect(words.find(in: String(repeating: "a ", count: 20_000) + "b", scope: .any).count == 1)
    }
}
