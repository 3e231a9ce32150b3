package import CredenceClassifier
internal import CredenceKnowledge
internal import CredenceMatcher
internal import CredencePeople
package import CredenceProjects
internal import CredenceVocabulary

/// A scan in words.
package struct ScanDocument: Sendable {
    private let isVerbose: Bool

    package init(isVerbose: Bool) {
        self.isVerbose = isVerbose
    }

    package func document(_ scan: Scan, _ classifications: [Classification]) -> Document {
        var document = Document()
        let whole = classifications.filter { $0.project.component == nil }
        document.heading(1, "Projects")
        if scan.isNobodys {
            document.paragraph(
                "Nobody was named, so no commit counts as yours, and skills are everybody's. Name yourself with --me ADDRESS, or run 'credence init'."
            )
        }
        document.table(
            ["project", "domain", "kinds", "commits", "yours", "added", "at HEAD", "first", "last"],
            whole.map { classification in
                let project = classification.project
                return [
                    project.id.rawValue, classification.primary?.rawValue ?? "unsure",
                    classification.kinds.map(\.rawValue).joined(separator: ", "),
                    "\(project.ledger.total)", "\(project.ledger[.yours])", "\(project.yourAuthoredLines)",
                    project.yourLines.map { "\($0)" } ?? "-",
                    project.yourFirstCommit?.description ?? "-", project.yourLastCommit?.description ?? "-",
                ]
            }, numeric: [3, 4, 5, 6])
        document.paragraph(totals(whole, scan))
        document.list(unsure(whole))
        limits(of: whole, scan, in: &document)
        skipped(scan, in: &document)
        return document
    }

    private func totals(_ projects: [Classification], _ scan: Scan) -> String {
        var ledger = Ledger()
        for project in projects { ledger.add(project.project.ledger) }
        let rows = LedgerRow.allCases.filter { ledger[$0] > 0 }.map {
            "\(ledger[$0]) \($0 == .merges && ledger[$0] == 1 ? "merge" : $0.title)"
        }
        let apart = projects.reduce(0) { $0 + $1.project.apart.reduce(0) { $0 + $1.added } }
        guard !projects.isEmpty else { return "No project could be read." }
        let parts = rows.isEmpty ? "" : ": " + rows.joined(separator: ", ")
        var text = "\(Words.count(projects.count, "project")), \(Words.count(ledger.total, "commit"))\(parts)."
        if ledger.aiAssisted > 0 {
            text +=
                " Of yours, \(ledger.aiAssisted) (\(Words.share(ledger.aiAssisted, of: ledger[.yours]))) \(ledger.aiAssisted == 1 ? "names" : "name") an AI assistant."
        }
        if apart > 0 { text += " Set apart as generated, data or brought from elsewhere: \(Words.count(apart, "added line"))." }
        let measured = projects.map(\.project).filter { $0.yourLines != nil }
        if !measured.isEmpty {
            let (yours, all) = measured.reduce((0, 0)) { ($0.0 + ($1.yourLines ?? 0), $0.1 + $1.textLines) }
            text +=
                " Of \(Words.count(all, "line")) at HEAD that people wrote, \(yours) \(yours == 1 ? "is" : "are") yours, as git blame tells."
        }
        return text
    }

    private func unsure(_ projects: [Classification]) -> [Document.Item] {
        projects.compactMap { classification in
            classification.unsure.map { Document.Item("\(classification.project.id): unsure, because \($0).") }
        }
    }

    private func limits(of projects: [Classification], _ scan: Scan, in document: inout Document) {
        let searched = scan.limits.map { Document.Item("\($0.what): \($0.count)") }
        LimitNotes.add(searched + LimitNotes.items(projects.map(\.project), isVerbose: isVerbose), to: &document)
    }

    private func skipped(_ scan: Scan, in document: inout Document) {
        guard !scan.skipped.isEmpty else { return }
        document.heading(2, "Skipped")
        document.list(scan.skipped.map { Document.Item("\($0.path): \($0.reason) (\($0.code.rawValue))", details: [$0.remedy]) })
    }
}

extension LedgerRow {
    /// The row as a reader sees it.
    package var title: String {
        switch self {
        case .yours: "yours"
        case .coauthored: "co-authored"
        case .maybeYours: "maybe yours"
        case .bots: "by bots"
        case .merges: "merges"
        case .others: "by others"
        }
    }
}
