internal import CredenceMatcher
package import CredencePeople
package import CredenceProjects
internal import CredenceVocabulary

/// The authorship ledger over all projects, and what may be the person's.
package struct IdentityReport: Sendable {
    package let projects: [ProjectFacts]
    package let proposals: [IdentityProposal]
    package let person: Person?
    /// The authors with most commits, at most ten: who may name themselves.
    private let authors: [AuthorActivity]

    package init(projects: [ProjectFacts], proposals: [IdentityProposal], person: Person?, activity: [AuthorActivity] = []) {
        authors = Array(
            activity.sorted { ($1.commits, $0.author.email, $0.author.name) < ($0.commits, $1.author.email, $1.author.name) }.prefix(10))
        self.projects = projects.filter { $0.component == nil }
        self.proposals = proposals
        self.person = person
    }

    private var ledger: Ledger {
        var ledger = Ledger()
        for project in projects { ledger.add(project.ledger) }
        return ledger
    }

    package var document: Document {
        var document = Document()
        document.heading(1, "Whose commits")
        if let person {
            document.paragraph(
                "Counted as yours: \((person.addresses + person.logins.map { "\($0.name) (\($0.host))" } + person.names).joined(separator: ", "))."
            )
        } else {
            document.paragraph("Nobody was named. Name yourself with --me ADDRESS, or run 'credence init'.")
        }
        let total = ledger
        let rows = LedgerRow.allCases
        document.table(
            ["project"] + rows.map(\.title) + ["total"],
            projects.map { project in [project.id.rawValue] + rows.map { "\(project.ledger[$0])" } + ["\(project.ledger.total)"] }
                + [["all"] + rows.map { "\(total[$0])" } + ["\(total.total)"]], numeric: Set(1...7))
        document.list(
            total.lines.sorted { $0.key < $1.key }.map { line, count in
                Document.Item("\(line.row.title) by rule '\(line.rule)': \(Words.count(count, "commit"))")
            })
        if total.aiAssisted > 0 {
            let tools = total.aiTools.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            document.paragraph(
                "Of yours, \(Words.count(total.aiAssisted, "commit")) \(total.aiAssisted == 1 ? "names" : "name") an AI assistant: \(tools)."
            )
        }
        LimitNotes.add(projects, to: &document)
        if person == nil, !authors.isEmpty {
            document.heading(2, "Who is there")
            document.list(authors.map { Document.Item("\($0.author.name) <\($0.author.email)>: \(Words.count($0.commits, "commit"))") })
        }
        guard !proposals.isEmpty else { return document }
        document.heading(2, "May be yours")
        document.paragraph(
            "Nothing here is counted as yours until you say so: add the address to 'person.addresses' in credence.yaml, or to 'person.notMine'."
        )
        document.list(
            proposals.map { proposal in
                Document.Item(
                    "\(proposal.name) <\(proposal.address)>: \(Words.count(proposal.commits, "commit"))",
                    details: proposal.reasonsFor.map { "for: \($0.what)" } + proposal.reasonsAgainst.map { "against: \($0.what)" })
            })
        return document
    }

    /// `credence.identity/1`: `projects` with `id` and `commits` as in a scan, `rules` with `row`, `rule` and `count`, `proposals`.
    package var json: JSONValue {
        [
            "schema": "credence.identity/1",
            "projects": .array(
                projects.map { project in
                    ["id": .string(project.id.rawValue), "commits": commits(project.ledger)]
                }), "total": commits(ledger),
            "rules": .array(
                ledger.lines.sorted { $0.key < $1.key }.map { line, count in
                    ["row": .string(line.row.rawValue), "rule": .string(line.rule.rawValue), "count": .int(count)]
                }), "aiTools": .object(ledger.aiTools.mapValues { .int($0) }),
            "proposals": .array(
                proposals.map { proposal in
                    [
                        "address": .string(proposal.address), "name": .string(proposal.name), "commits": .int(proposal.commits),
                        "for": JSONValue(proposal.reasonsFor.map(\.what)), "against": JSONValue(proposal.reasonsAgainst.map(\.what)),
                    ]
                }),
        ]
    }

    private func commits(_ ledger: Ledger) -> JSONValue {
        var object: [String: JSONValue] = ["total": .int(ledger.total), "aiAssisted": .int(ledger.aiAssisted)]
        for row in LedgerRow.allCases { object[row.rawValue] = .int(ledger[row]) }
        return .object(object)
    }
}
