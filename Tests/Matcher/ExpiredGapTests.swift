import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct ExpiredGapTests {
    private func gaps(_ typed: TypedCredential...) -> [Gap] { Judge(typed: typed).gaps("expired") }

    @Test(arguments: [
        ("2026-11-21", "CompTIA Data+ expired on 2026-11-21; it grants nothing."),
        ("2026-11-22", "CompTIA Data+ expires on 2026-11-22, today."),
        ("2026-11-23", "CompTIA Data+ expires on 2026-11-23, in 1 day."),
        ("2027-01-21", "CompTIA Data+ expires on 2027-01-21, in 60 days."),
    ])
    func `what has expired or will within sixty days is a gap`(expires: String, why: String) {
        #expect(gaps(.data(expires: expires)).map(\.why) == [why])
    }

    @Test func `what expires later, or never, is none`() {
        #expect(gaps(.data(expires: "2027-01-22")).isEmpty)
        #expect(gaps(TypedCredential(name: "PCEP", issuer: "OpenEDG Python Institute", issuedOn: Day("2015-01-01"), line: 1)).isEmpty)
    }

    @Test func `an assumed day is called assumed`() {
        #expect(
            gaps(.data(issued: "2020-01-01")).first?.why
                == "CompTIA Data+ expired on 2023-01-01 (assumed from the issuer's usual validity); it grants nothing.")
    }

    @Test(arguments: [TypedCredential.Status.failed, .inProgress])
    func `an attempt that wasn't passed has nothing to renew`(status: TypedCredential.Status) {
        #expect(gaps(.data(issued: "2020-01-01", expires: "2023-01-01", status)).isEmpty)
    }

    @Test func `what was renewed is no gap any more`() {
        #expect(gaps(.data(issued: "2020-01-01", expires: "2023-01-01"), .data(issued: "2026-01-01")).isEmpty)
        #expect(gaps(.data(issued: "2020-01-01", expires: "2023-01-01"), .data(issued: "2021-01-01", expires: "2024-01-01")).count == 2)
    }

    @Test func `closing it gains the certified leg, or keeps it`() {
        #expect(gaps(.data(expires: "2026-11-21")).map(\.closes) == ["the standing in data gains its certified leg"])
        #expect(gaps(.data(expires: "2026-12-01")).map(\.closes) == ["the standing in data keeps its certified leg"])
    }
}
