import CredenceCredentials
import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct CredentialReaderTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func read(_ typed: TypedCredential..., on today: String) throws -> [Credential] {
        CredentialReader(catalogue: Knowledge.embedded.catalogue, today: try day(today)).read(typed)
    }

    @Test func `a credential typed in is self-declared and grants`() throws {
        let typed = TypedCredential(
            name: "PCEP\u{2122}", issuer: "OpenEDG Python Institute", issuedOn: try day("2025-03-01"), expiresOn: nil, status: .passed,
            id: "A1",
            url: "https://example.org/1", line: 7)
        let credential = try #require(try read(typed, on: "2026-11-22").first)
        #expect(credential.id == "pcep-30-02" && credential.catalogID == "pcep-30-02")
        #expect(credential.title == "PCEP\u{2122}" && credential.issuer == "OpenEDG Python Institute")
        #expect(credential.level == "entry" && credential.track == "general-programming" && credential.domains.isEmpty)
        #expect(credential.verdict == .selfDeclared && credential.grants)
        #expect(credential.expiresOn == nil && !credential.expiresAssumed)
        #expect(credential.number == "A1" && credential.url == "https://example.org/1" && credential.line == 7)
        #expect(credential.checks.named.map(\.name) == ["structure", "signature", "issuer", "time", "status", "recipient"])
        #expect(credential.checks.named.map(\.check.outcome) == [.none, .none, .none, .pass, .none, .none])
        #expect(credential.checks.signature.basis == "credence.yaml, line 7.")
        #expect(credential.checks.time.reason == "This certification doesn't expire.")
        #expect(credential.checks.time.basis == "The catalogue.")
    }

    @Test(arguments: [
        ("2026-05-30", Verdict.selfDeclared, Check.Outcome.pass), ("2026-05-31", .selfDeclared, .pass), ("2026-06-01", .expired, .fail),
    ])
    func `the last day still counts, the day after doesn't`(today: String, verdict: Verdict, outcome: Check.Outcome) throws {
        let typed = TypedCredential(
            name: "CCNA", issuer: "Cisco", issuedOn: try day("2023-05-31"), expiresOn: try day("2026-05-31"), status: .passed, id: nil,
            url: nil, line: 1)
        let credential = try #require(try read(typed, on: today).first)
        #expect(credential.verdict == verdict && credential.checks.time.outcome == outcome)
        #expect(credential.grants == (verdict == .selfDeclared))
        #expect(!credential.expiresAssumed && credential.checks.time.basis == "The days as typed in.")
    }

    @Test(arguments: [("2026-02-28", Verdict.selfDeclared), ("2026-03-01", .expired)])
    func `without a last day the catalogue's months are assumed and labelled`(today: String, verdict: Verdict) throws {
        let typed = TypedCredential(
            name: "Terraform Associate (003)", issuer: "HashiCorp", issuedOn: try day("2024-02-29"), expiresOn: nil, status: .passed,
            id: nil, url: nil,
            line: 1)
        let credential = try #require(try read(typed, on: today).first)
        #expect(credential.expiresOn == Day("2026-02-28") && credential.expiresAssumed)
        #expect(credential.verdict == verdict && credential.olderOutline)
        #expect(credential.checks.time.basis == "Assumed: the catalogue's 24 months after the day of issue.")
    }

    @Test func `a typed last day is never replaced by an assumed one`() throws {
        let typed = TypedCredential(
            name: "CCNA", issuer: "Cisco", issuedOn: try day("2020-01-01"), expiresOn: try day("2030-01-01"), status: .passed, id: nil,
            url: nil, line: 1)
        let credential = try #require(try read(typed, on: "2026-11-22").first)
        #expect(credential.expiresOn == Day("2030-01-01") && !credential.expiresAssumed && credential.grants)
    }

    @Test func `an issue in the future isn't valid yet, and counts from its own day`() throws {
        let typed = TypedCredential(
            name: "PCEP", issuer: "Python Institute", issuedOn: try day("2026-11-23"), expiresOn: nil, status: .passed, id: nil, url: nil,
            line: 1)
        let before = try #require(try read(typed, on: "2026-11-22").first)
        #expect(before.verdict == .notYetValid && !before.grants)
        #expect(
            before.checks.time
                == Check(.fail, reason: "It was issued on 2026-11-23, which is after 2026-11-22.", basis: "The days as typed in."))
        let after = try #require(try read(typed, on: "2026-11-23").first)
        #expect(after.verdict == .selfDeclared && after.grants)
    }

    @Test func `expired comes before not yet valid`() throws {
        let typed = TypedCredential(
            name: "PCEP", issuer: "Python Institute", issuedOn: try day("2027-01-01"), expiresOn: try day("2026-01-01"), status: .passed,
            id: nil,
            url: nil, line: 1)
        #expect(try read(typed, on: "2026-11-22").map(\.verdict) == [.expired])
    }

    @Test(arguments: [TypedCredential.Status.failed, .inProgress])
    func `a failed or unfinished attempt grants nothing`(status: TypedCredential.Status) throws {
        let typed = TypedCredential(
            name: "PCEP", issuer: "Python Institute", issuedOn: try day("2025-01-01"), expiresOn: nil, status: status, id: nil, url: nil,
            line: 1)
        let credential = try #require(try read(typed, on: "2026-11-22").first)
        #expect(credential.verdict == .selfDeclared && !credential.grants && credential.attempt == status)
    }

    @Test func `what isn't known about time is said`() throws {
        let credentials = try read(
            TypedCredential(name: "CCNA", issuer: "Cisco", issuedOn: nil, expiresOn: nil, status: .passed, id: nil, url: nil, line: 1),
            TypedCredential(
                name: "Swimming badge", issuer: nil, issuedOn: nil, expiresOn: nil, status: .passed, id: nil, url: nil, line: 2),
            on: "2026-11-22")
        #expect(credentials.map(\.checks.time.outcome) == [.unknown, .unknown])
        #expect(credentials[0].checks.time.reason == "It is valid for 36 months, and no day of issue is given.")
        #expect(credentials[1].catalogID == nil && credentials[1].domains.isEmpty && credentials[1].level == nil)
        #expect(credentials.map(\.grants) == [true, true])
    }

    @Test func `ids are kebab-case and given once`() throws {
        let names = [
            "PCEP", "pcep-30-02", "Jos\u{E9}'s Caf\u{E9} Diploma", "Jose\u{301}s cafe diploma 2", "\u{8BC1}\u{4E66}", "Joses Cafe Diploma",
            "--",
        ]
        let typed = names.enumerated().map { index, name in
            TypedCredential(name: name, issuer: nil, issuedOn: nil, expiresOn: nil, status: .passed, id: nil, url: nil, line: index + 1)
        }
        let reader = CredentialReader(catalogue: Knowledge.embedded.catalogue, today: try day("2026-11-22"))
        #expect(
            reader.read(typed).map(\.id) == [
                "pcep-30-02", "pcep-30-02-2", "joses-cafe-diploma", "joses-cafe-diploma-2", "credential", "joses-cafe-diploma-3",
                "credential-2",
            ])
    }

    @Test func `the verdicts are the contract's, in its order`() {
        let words =
            "no-badge malformed rejected tampered revoked suspended expired not-yet-valid verified intact unsupported unsigned unverified-offline unverifiable self-declared"
        #expect(Verdict.allCases.map(\.rawValue).joined(separator: " ") == words)
    }
}
