internal import CredenceVocabulary

extension TableReader {
    var domainList: [Domain] {
        rows("domains").map { Domain(id: DomainID(rawValue: $0.text(0)), title: $0.text(1), definition: $0.text(2)) }
    }

    var roles: [Role] {
        rows("roles").map { row in
            Role(
                id: RoleID(rawValue: row.text(0)), title: row.text(1), required: domains(row, 2), useful: domains(row, 3),
                tracks: row.list(4),
                kinds: row.list(5).map { PortfolioKindID(rawValue: $0) }, certifications: certifications(row, 6), focus: row.text(7))
        }
    }

    var tracks: [Track] { rows("tracks").map { Track(id: $0.text(0), title: $0.text(1), domains: domains($0, 2)) } }

    var levels: [Level] {
        rows("levels").compactMap { row in Int(row.text(1)).map { Level(id: row.text(0), rank: $0, title: row.text(2)) } }
            .sorted { $0.rank < $1.rank }
    }

    var standings: [Standing] {
        rows("standings").compactMap { row in
            Int(row.text(1)).map { Standing(id: row.text(0), rank: $0, title: row.text(2), meaning: row.text(3)) }
        }
        .sorted { $0.rank < $1.rank }
    }

    var gapKinds: [GapKind] { rows("gap-kinds").map { GapKind(id: $0.text(0), title: $0.text(1), meaning: $0.text(2)) } }

    var advice: [Advice] {
        rows("advice").map { row in
            Advice(
                id: row.text(0), gap: row.text(1), domain: row.optionalText(2).map { DomainID(rawValue: $0) }, stage: row.optionalText(3),
                text: row.text(4))
        }
    }

    var kinds: [PortfolioItemKind] {
        rows("kinds").map { PortfolioItemKind(id: PortfolioKindID(rawValue: $0.text(0)), title: $0.text(1), domains: domains($0, 2)) }
    }

    var bots: [BotRule] { rows("bots").map { BotRule(kind: $0.text(0), pattern: $0.text(1), note: $0.text(2), source: $0.text(3)) } }

    var trailers: [TrailerRule] {
        rows("ai-trailers").map { TrailerRule(kind: $0.text(0), pattern: $0.text(1), tool: $0.text(2), source: $0.text(3)) }
    }

    var noReplyRules: [NoReplyRule] { rows("noreply").map { NoReplyRule(host: $0.text(0), pattern: $0.text(1)) } }

    var addressHosts: [AddressHost] {
        rows("address-hosts").compactMap { row in
            AddressHost.Kind(rawValue: row.text(0)).map { AddressHost(kind: $0, host: row.text(1), what: row.text(2)) }
        }
    }

    var commitMarks: [CommitMark] {
        rows("commit-marks").compactMap { row in
            CommitMark.Kind(rawValue: row.text(0)).map { CommitMark(kind: $0, pattern: row.text(1), rule: RuleID(rawValue: row.text(2))) }
        }
    }

    var pictureRules: [PictureRule] {
        rows("readme-pictures").compactMap { row in
            PictureRule.Kind(rawValue: row.text(0)).map { PictureRule(kind: $0, mark: row.text(1)) }
        }
    }

    var licences: [LicenceRule] {
        rows("licences").compactMap { row in
            Int(row.text(4)).map {
                LicenceRule(
                    id: row.text(0), phrase: row.text(1), secondPhrase: row.optionalText(2), absentPhrase: row.optionalText(3), order: $0)
            }
        }
        .sorted { $0.order < $1.order }
    }

    var readmeSections: [ReadmeSection] { rows("readme-sections").map { ReadmeSection(section: $0.text(0), phrase: $0.text(1)) } }
}
