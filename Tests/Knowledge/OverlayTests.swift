import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct OverlayTests {
    @Test func `a table given takes the embedded one's place`() throws {
        let knowledge = try Knowledge(overlaying: ["packages-neutral": Array("os-sys\n".utf8)])
        #expect(knowledge.packages.isNeutral("OS.sys"))
        #expect(!knowledge.packages.isNeutral("certifi"))
        #expect(knowledge.domains == Knowledge.embedded.domains)
    }

    @Test func `carriage returns and a byte order mark are read over`() throws {
        let text = "\u{FEFF}phrase\tlanguage\tdomains\tscope\r\nfish tank\ten\tdata:2\tany\r\n"
        let knowledge = try Knowledge(overlaying: ["words": Array(text.utf8)])
        #expect(knowledge.words.find(in: "My Fish-Tank", scope: .any).map(\.phrase) == ["fish tank"])
    }

    @Test func `the first fault is thrown with its place`() {
        let table = Rows.table("kinds", ["dashboard\tDashboard\tdata", "game\tGame\tgaming"])
        let fault = #expect(throws: TableError.self) { try Knowledge(overlaying: ["kinds": table]) }
        #expect(
            fault?.description == """
                cannot read kinds.tsv:3, column domains: found 'gaming'
                Allowed: nothing, or a comma list without doubles of: an id of domains.tsv: api, automation, data, data-engineering, desktop, \
                developer-tools, devops, documents, education, finance, games, machine-learning, mobile, networking, scientific, security, \
                systems, testing, web.
                """)
    }

    @Test func `what a given table no longer holds is missed where it is named`() {
        let table = Rows.table("gap-kinds", ["proof\tProof\tIt is claimed."])
        let fault = #expect(throws: TableError.self) { try Knowledge(overlaying: ["gap-kinds": table]) }
        #expect(fault?.file == "advice.tsv")
        #expect(fault?.line == 2)
        #expect(fault?.column == "gap")
        #expect(fault?.found == "'attribution'")
        #expect(fault?.allowed == "an id of gap-kinds.tsv: proof")
    }

    @Test func `a table that isn't known is refused`() {
        let fault = #expect(throws: TableError.self) { try Knowledge(overlaying: ["horoscopes": []]) }
        #expect(fault?.file == "horoscopes.tsv")
        #expect(fault?.allowed.contains("packages-neutral.txt") == true)
    }

    @Test func `an empty file is refused for its header`() {
        let fault = #expect(throws: TableError.self) { try Knowledge(overlaying: ["levels": []]) }
        #expect(fault?.line == 1)
        #expect(fault?.allowed == "the columns id, rank, title, divided by tabs")
    }
}
