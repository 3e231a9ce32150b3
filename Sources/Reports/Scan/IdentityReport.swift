internal import CredenceMatcher
package import CredencePeople
package import CredenceProjects
internal import CredenceVocabulary

/// The authorship ledger over all projects: whose each commit is and why, and what may be the person's.
package struct IdentityReport: Sendable {
    package let projects: [ProjectFacts]
    package let proposals: [IdentityProposal]
    package let person: Person?
    /// Whom Git is configured to commit as in the folders.
    let configured: [ConfiguredIdentity]
    let ledger: Ledger
    /// Who made the commits of all projects, those with most first.
    let entries: [LedgerEntry]

    package init(projects: [ProjectFacts], proposals: [IdentityProposal], person: Person?, configured: [ConfiguredIdentity] = []) {
        self.projects = projects.filter { $0.component == nil }
        self.proposals = proposals
        self.person = person
        self.configured = configured
        var ledger = Ledger()
        for project in self.projects { ledger.add(project.ledger) }
        self.ledger = ledger
        entries = LedgerEntry.summed(self.projects.flatMap(\.entries))
    }

    /// As many authors are shown of a row.
    private static let authorLimit = 12

    package var document: Document {
        var document = Document()
        document.heading(1, "Whose commits")
        if let person {
            let known = person.addresses + person.logins.map { "\($0.name) (\($0.host))" } + person.names
            document.paragraph("Counted as yours: \(known.joined(separator: ", ")).")
        } else {
            document.paragraph("Nobody was named. Name yourself with --me ADDRESS, or run 'credence init'.")
        }
        let rows = LedgerRow.allCases
        document.table(
            ["project"] + rows.map(\.title) + ["total"],
            projects.map { project in [project.id.rawValue] + rows.map { "\(project.ledger[$0])" } + ["\(project.ledger.total)"] }
                + [["all"] + rows.map { "\(ledger[$0])" } + ["\(ledger.total)"]], numeric: Set(1...7))
        document.list(
            ledger.lines.sorted { $0.key < $1.key }.map { line, count in
                let why = AttributionRule.title(of: line).map { ": \($0)" } ?? ""
                return Document.Item("\(Words.count(count, "commit")) \(line.row.title) by rule '\(line.rule)'\(why)")
            })
        addParts(to: &document)
        addAuthors(
            person == nil ? "Who is there" : "Who counts as you", rows: person == nil ? [.others] : [.yours, .coauthored], to: &document)
        addProposals(to: &document)
        addConfigured(to: &document)
        if person != nil { addAuthors("Who counts as somebody else", rows: [.others, .bots], to: &document) }
        document.section("Shared histories", LineageWords.items(projects))
        LimitNotes.add(projects, to: &document)
        return document
    }

    /// What of the person's row was helped with or brought from elsewhere.
    private func addParts(to document: inout Document) {
        if ledger.aiAssisted > 0 {
            let tools = ledger.aiTools.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            document.paragraph(
                "Of yours, \(Words.count(ledger.aiAssisted, "commit")) \(ledger.aiAssisted == 1 ? "names" : "name") an AI assistant, "
                    + "\(Words.share(ledger.aiAssisted, of: ledger[.yours])): \(tools).")
        }
        let apart = ApartWords.summed(projects)
        guard !apart.isEmpty else { return }
        document.paragraph("Of the lines that yours added, set apart: \(apart.map(ApartWords.sentence).joined(separator: "; ")).")
    }

    /// Whom Git commits as in the folders, where that isn't the person already.
    private func addConfigured(to document: inout Document) {
        document.section(
            "Who Git commits as here",
            configured.filter { !$0.isGiven }.map { identity in
                Document.Item(
                    "\(identity.name.shortened()) <\(identity.address.shortened())>, \(Words.count(identity.commits, "commit")): by itself this "
                        + "counts nothing, for a copied folder carries whoever set it up")
            })
    }

    private func addAuthors(_ title: String, rows: [LedgerRow], to document: inout Document) {
        let found = entries.filter { rows.contains($0.line.row) }
        guard !found.isEmpty else { return }
        document.heading(2, title)
        document.table(
            ["author", "commits", "rule"],
            found.prefix(IdentityReport.authorLimit).map { ["\($0.author.shown)", "\($0.commits)", "\($0.line.rule)"] }, numeric: [1])
        let more = found.dropFirst(IdentityReport.authorLimit)
        if !more.isEmpty {
            document.paragraph(
                "And \(more.count) more with \(Words.count(more.reduce(0) { $0 + $1.commits }, "commit")); --json lists all."
            )
        }
    }

    private func addProposals(to document: inout Document) {
        let unaddressed = entries.reduce(0) {
            $0 + ($1.line.row == .maybeYours && $1.author.email.allSatisfy(\.isWhitespace) ? $1.commits : 0)
        }
        guard !proposals.isEmpty || unaddressed > 0 else { return }
        document.heading(2, "May be yours")
        if unaddressed > 0, let person {
            document.paragraph(
                "\(Words.count(unaddressed, "commit")) \(unaddressed == 1 ? "carries" : "carry") your name and no address: if yours, add "
                    + "'\(person.name)' to 'names' of 'person' in credence.yaml.")
        }
        guard !proposals.isEmpty else { return }
        document.paragraph(
            "Nothing here is counted as yours until you say so: 'credence identity --ask' asks about each, '--accept ADDRESS' and "
                + "'--reject ADDRESS' decide one.")
        document.list(
            proposals.prefix(IdentityReport.authorLimit).map { proposal in
                Document.Item(
                    "\(proposal.name.shortened()) <\(proposal.address.shortened())>: \(Words.count(proposal.commits, "commit"))",
                    details: proposal.reasonsFor.map { "for: \($0.what)" } + proposal.reasonsAgainst.map { "against: \($0.what)" })
            })
        let more = proposals.dropFirst(IdentityReport.authorLimit)
        if !more.isEmpty {
            document.paragraph(
                "And \(more.count) more with \(Words.count(more.reduce(0) { $0 + $1.commits }, "commit")); --json lists all.")
        }
    }
}

extension AuthorSeen {
    /// The author as commits name them, and where a mailmap leads.
    var shown: String {
        let seen = "\(name.shortened()) <\(email.shortened())>"
        let isSame = canonicalEmail.lowercased() == email.lowercased()
        if isSame { return canonicalName == name ? seen : "\(seen), by mailmap \(canonicalName.shortened())" }
        return "\(seen), by mailmap \(canonicalName.shortened()) <\(canonicalEmail.shortened())>"
    }
}

extension LedgerEntry {
    /// The same entries of several projects made one, those with most commits first.
    static func summed(_ entries: [LedgerEntry]) -> [LedgerEntry] {
        struct Key: Hashable {
            let author: AuthorSeen
            let line: Ledger.Line
        }
        var sums: [Key: Int] = [:]
        for entry in entries { sums[Key(author: entry.author, line: entry.line), default: 0] += entry.commits }
        return sums.map { LedgerEntry(author: $0.key.author, line: $0.key.line, commits: $0.value) }.sorted {
            ($1.commits, $0.author.email, $0.author.name, $0.line, $0.author.canonicalEmail, $0.author.canonicalName)
                < ($0.commits, $1.author.email, $1.author.name, $1.line, $1.author.canonicalEmail, $1.author.canonicalName)
        }
    }
}
