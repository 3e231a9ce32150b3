import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct ConfigurationParserTests {
    private func parse(_ text: String) throws -> Configuration {
        try ConfigurationParser(knowledge: .embedded).parse(Array(text.utf8), fileName: "credence.yaml")
    }

    // The example of the contract, each key filled.
    private static let whole = """
        person:
          name: Ada Kaya
          addresses: [ada@example.org, ada.kaya@work.example]
          names: ["A. Kaya"]              # confirmed
          notMine: [old@example.org]
          logins: {github: adakaya, git.school.example: ada}
          signingKeys: ["\(signingKey)"]
        stage: entry                      # entry | mid | senior
        roles: [qa-engineer]
        folders: [~/code]
        ignore: ["**/archive/**"]
        credentials:
          files: [~/badges]
          documents: ~/badges/documents
          trust: [{issuer: "https://issuer.example", key: "did:key:z6Mk"}, {issuer: "https://school.example", document: ~/did.json, sha256: "\(digest)"}]
          typed:
            - {name: PCEP, issuer: OpenEDG Python Institute, issuedOn: 2025-03-01, expiresOn: null, status: passed, id: "1", url: "https://x"}
            - name: CKA
              status: in-progress
        claimedSkills: [pytest, sql]
        work: [{title: Test engineer, organization: Example Ltd, from: 2023-01, to: null, led: 0}]
        education: [{kind: bootcamp, title: "Code", from: 2022-01, to: 2022-06}]
        projects:
          sales-dashboard:
            {title: "Sales", private: false, hide: true, role: author, domains: {pin: [data], exclude: [web]},
             outcomes: [{text: "weekly report time", figure: -80, unit: "%", source: "team log", on: 2025-05-01}]}
          other: ~
        goals: [{what: pcap-31-03, kind: certification, by: 2027-02-20}]
        costs: {reimbursement: 0.5, ratings: {differentiation: 3, promotion: 2, transition: 4, recognition: 3}}
        """
    private static let signingKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJGD1BpQz9J8FgQLDa/kTMAlTSsESmUx5L25Bh9/nMxD ada"
    private static let digest = String(repeating: "0f", count: 32)

    @Test func `the whole of the contract's example is read`() throws {
        let read = try parse(ConfigurationParserTests.whole)
        let expected = Configuration(
            person: Person(
                name: "Ada Kaya", addresses: ["ada@example.org", "ada.kaya@work.example"], names: ["A. Kaya"], notMine: ["old@example.org"],
                logins: [Login(host: "github", name: "adakaya"), Login(host: "git.school.example", name: "ada")],
                signingKeys: [ConfigurationParserTests.signingKey]),
            stage: .entry, roles: ["qa-engineer"], folders: ["~/code"], ignore: ["**/archive/**"],
            credentials: CredentialSources(
                files: ["~/badges"], documents: "~/badges/documents",
                trust: [
                    PinnedIssuer(issuer: "https://issuer.example", anchor: .key("did:key:z6Mk"), line: 15),
                    PinnedIssuer(
                        issuer: "https://school.example", anchor: .document(path: "~/did.json", sha256: ConfigurationParserTests.digest),
                        line: 15),
                ],
                typed: [
                    TypedCredential(
                        name: "PCEP", issuer: "OpenEDG Python Institute", issuedOn: Day("2025-03-01"), status: .passed, id: "1",
                        url: "https://x",
                        line: 17),
                    TypedCredential(name: "CKA", status: .inProgress, line: 18),
                ]),
            claimedSkills: ["pytest", "sql"],
            work: [WorkEntry(title: "Test engineer", organization: "Example Ltd", from: Month("2023-01"), led: 0)],
            education: [EducationEntry(kind: .bootcamp, title: "Code", from: Month("2022-01"), to: Month("2022-06"))],
            projects: [
                "sales-dashboard": ProjectNote(
                    title: "Sales", isHidden: true, role: "author", pinned: ["data"], excluded: ["web"],
                    outcomes: [Outcome(text: "weekly report time", figure: -80, unit: "%", source: "team log", on: Day("2025-05-01"))]),
                "other": ProjectNote(),
            ],
            goals: [Goal(what: "pcap-31-03", kind: .certification, by: Day("2027-02-20"), line: 28)],
            costs: CostPreferences(
                reimbursement: 0.5, ratings: CostRatings(differentiation: 3, promotion: 2, transition: 4, recognition: 3)))
        #expect(read == expected)
    }

    @Test(arguments: [
        "person: {name: A, addresses: [a@b]}", "person:\n  name: A\n  logins: {github: a}\n",
        "---\nperson: {name: A, addresses: [a@b]}\n...\n",
        "\u{FEFF}person: {name: A, addresses: [a@b]}", "person:\r\n  name: A\r\n  addresses:\r\n  - a@b\r\n",
        "person: {name: A, addresses: [a@b]}\nroles:\nfolders: ~\nprojects: {}\ngoals: []\n",
        "{\"person\":{\"name\":\"A\",\"addresses\":[\"a@b\"]}}",
        "# c\n\n\nperson: # d\n    name: >-\n        A\n    addresses: ['a@b']\n",
    ])
    func `the least that is needed is enough, in any style`(text: String) throws {
        let read = try parse(text)
        #expect(read.person?.name == "A")
        #expect(read.stage == nil)
        #expect(read.costs == nil)
    }

    @Test(arguments: [
        ("yes", "yes"), ("1e3", "1e3"), ("0x1F", "0x1F"), ("2025-01-01", "2025-01-01"), ("true", "true"), ("\"null\"", "null"),
        ("1_000", "1_000"),
        ("'  a  '", "a"), ("Smith & Sons", "Smith & Sons"), ("it's", "it's"), ("a#b", "a#b"), ("=", "="), ("<<", "<<"), ("山田 太郎", "山田 太郎"),
        ("\"\\u00e9\"", "é"), ("O'Neil \"Al\" B", "O'Neil \"Al\" B"), ("one\n    & two", "one & two"),
    ])
    func `text is text, whatever YAML would make of it`(written: String, name: String) throws {
        #expect(try parse("person:\n  name: \(written)\n  addresses: [a@b]\n").person?.name == name)
    }

    @Test func `an outcome may run over lines`() throws {
        let read = try parse(
            "person: {name: A, addresses: [a@b]}\nprojects:\n  p:\n    outcomes:\n    - text: |\n        one\n          two\n\n        three\n"
        )
        #expect(read.projects["p"]?.outcomes == [Outcome(text: "one two three")])
    }
}
