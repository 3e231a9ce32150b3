internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

extension IdentityReport {
    /// `credence.identity/1`: `projects` with `id`, `commits` as in a scan, `rules` and what they share; the sums as `total`, `rules` and `aiTools`;
    /// `authors` with the row and rule of their commits; `proposals`; `configured`, whom Git commits as in the folders.
    package var json: JSONValue {
        [
            "schema": "credence.identity/1",
            "projects": .array(
                projects.map { project in
                    [
                        "id": JSONValue(project.id), "commits": commits(project.ledger), "rules": rules(project.ledger),
                        "sharedCommits": .int(project.sharedCommits), "sharedWith": LineageWords.json(project.sharedWith),
                    ]
                }), "total": commits(ledger), "rules": rules(ledger), "aiTools": .object(ledger.aiTools.mapValues { .int($0) }),
            "authors": .array(entries.map(author)),
            "configured": .array(
                configured.map { identity in
                    [
                        "name": .string(identity.name), "address": .string(identity.address), "commits": .int(identity.commits),
                        "given": .bool(identity.isGiven),
                    ]
                }),
            "proposals": .array(
                proposals.map { proposal in
                    [
                        "address": .string(proposal.address), "name": .string(proposal.name), "commits": .int(proposal.commits),
                        "for": JSONValue(proposal.reasonsFor.map(\.what)), "against": JSONValue(proposal.reasonsAgainst.map(\.what)),
                        "rulesFor": JSONValue(proposal.reasonsFor.map(\.rule.rawValue)),
                        "rulesAgainst": JSONValue(proposal.reasonsAgainst.map(\.rule.rawValue)),
                    ]
                }),
        ]
    }

    private func commits(_ ledger: Ledger) -> JSONValue {
        var object: [String: JSONValue] = ["total": .int(ledger.total), "aiAssisted": .int(ledger.aiAssisted)]
        for row in LedgerRow.allCases { object[row.rawValue] = .int(ledger[row]) }
        return .object(object)
    }

    private func rules(_ ledger: Ledger) -> JSONValue {
        .array(
            ledger.lines.sorted { $0.key < $1.key }.map { line, count in
                ["row": .string(line.row.rawValue), "rule": .string(line.rule.rawValue), "count": .int(count)]
            })
    }

    private func author(_ entry: LedgerEntry) -> JSONValue {
        [
            "name": .string(entry.author.name), "address": .string(entry.author.email), "mappedName": .string(entry.author.canonicalName),
            "mappedAddress": .string(entry.author.canonicalEmail), "row": .string(entry.line.row.rawValue),
            "rule": .string(entry.line.rule.rawValue), "commits": .int(entry.commits),
        ]
    }
}
