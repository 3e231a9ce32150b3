import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct CatalogueTests {
    let knowledge = Knowledge.embedded

    @Test func `there are 98 certifications, 12 of them the Python Institute's`() {
        #expect(knowledge.catalogue.certifications.count == 98)
        #expect(knowledge.catalogue.certifications.filter { $0.issuer == "OpenEDG Python Institute" }.count == 12)
    }

    @Test func `an entry is read whole`() throws {
        let entry = try #require(knowledge.catalogue.certification("pcep-30-02"))
        #expect(entry.examCode == "PCEP-30-02")
        #expect(entry.level == "entry" && entry.track == "general-programming" && entry.domains.isEmpty)
        #expect(entry.status == .active && entry.validity == .lifetime)
        #expect(entry.price?.dollars == 59)
        #expect(entry.olderCodes == ["PCEP-30-01"])
        #expect(
            entry.source.confidence == "seen" && entry.source.page?.hasPrefix("https://") == true && entry.source.asOf == Day("2026-11-22"))
        #expect(knowledge.catalogue.certification("aws-clf")?.validity == .months(36))
        #expect(knowledge.catalogue.certification("pcpd")?.validity == .unknown)
        #expect(knowledge.catalogue.certification("nobody") == nil)
    }

    @Test func `objectives keep the issuer's order and published weights`() {
        #expect(knowledge.catalogue.objectives(of: "pcep-30-02").map(\.weight) == [18, 29, 25, 28])
        #expect(knowledge.catalogue.objectives(of: "pcep-30-02").map(\.items) == [7, 8, 7, 8])
        #expect(knowledge.catalogue.objectives(of: "pcap-31-03").map(\.weight) == [12, 14, 18, 34, 22])
    }

    @Test func `the parts of every outline are numbered from 1 without a hole`() {
        for certification in knowledge.catalogue.certifications {
            let objectives = knowledge.catalogue.objectives(of: certification.id)
            #expect(objectives.map(\.id) == objectives.indices.map { "\(certification.id)/\($0 + 1)" })
            for objective in objectives {
                let topics = knowledge.catalogue.topics(of: objective.id)
                #expect(topics.map(\.id) == topics.indices.map { "\(objective.id)/\($0 + 1)" })
            }
        }
    }

    @Test func `published weights add up to the whole`() {
        for certification in knowledge.catalogue.certifications {
            let objectives = knowledge.catalogue.objectives(of: certification.id)
            let weights = objectives.compactMap(\.weight)
            guard !weights.isEmpty, weights.count == objectives.count, certification.id != "pcet-30-01" else { continue }
            #expect(abs(weights.reduce(0, +) - 100) <= 1.5, "\(certification.id)")
        }
    }

    @Test func `levels and standings come by rank`() {
        #expect(knowledge.levels.map(\.id) == ["entry", "associate", "professional", "expert"])
        #expect(
            knowledge.standings.map(\.id) == [
                "certified-and-applied", "certified-thinly-applied", "certified-only", "applied", "emerging", "none",
            ])
    }

    @Test func `roles, kinds and gap kinds are those of the contract`() {
        #expect(
            knowledge.roles.map(\.id.rawValue) == [
                "automation-engineer", "backend-developer", "data-analyst", "data-engineer", "devops-engineer", "ml-engineer",
                "network-engineer",
                "qa-engineer", "security-analyst", "software-developer",
            ])
        #expect(
            knowledge.kinds.map(\.id.rawValue) == [
                "api", "automation-script", "command-line-tool", "course-work", "dashboard", "data-pipeline", "data-visualization",
                "desktop-app",
                "game", "infrastructure-automation", "library", "machine-learning-experiment", "mobile-app", "other", "security-tool",
                "testing-framework", "web-application",
            ])
        #expect(
            knowledge.gapKinds.map(\.id) == ["attribution", "certificate", "expired", "planning", "practice", "proof", "skill", "stale"])
        #expect(knowledge.domains.count == 19)
        #expect(knowledge.domain("web")?.title == "Web applications")
    }

    @Test func `every gap kind has advice for any domain and stage`() {
        for kind in knowledge.gapKinds {
            #expect(knowledge.advice.contains { $0.gap == kind.id && $0.domain == nil && $0.stage == nil }, "\(kind.id)")
        }
    }

    @Test func `licences come in the order of trial`() {
        #expect(knowledge.licences.map(\.order) == knowledge.licences.map(\.order).sorted())
        #expect(knowledge.licences.contains { $0.id == "MIT" && $0.secondPhrase == "this permission notice" && $0.absentPhrase != nil })
    }

    @Test(arguments: [
        ("PCEP\u{2122} \u{2013} Certified Entry-Level Python Programmer", "pcep certified entry level python programmer"),
        ("CompTIA A+", "comptia a+"),
        ("CS50\u{2019}s Introduction", "cs50 s introduction"), ("  Microsoft Certified: X  ", "microsoft certified x"), ("", ""),
    ])
    func `names take one form`(written: String, normal: String) {
        #expect(CatalogueName.normal(written) == normal)
        #expect(CatalogueName.normal(normal) == normal)
    }

    @Test func `every alias and issuer is found by its name`() {
        for alias in knowledge.catalogue.aliases {
            #expect(knowledge.catalogue.aliases(named: alias.name).contains(alias))
        }
        for row in Rows.of("issuers") {
            #expect(knowledge.catalogue.issuers(named: row.text(1).uppercased()).contains(row.text(0)), "issuers.tsv:\(row.line)")
        }
        for certification in knowledge.catalogue.certifications {
            #expect(knowledge.catalogue.issuers(named: certification.issuer).contains(certification.issuer), "\(certification.id)")
        }
    }
}
