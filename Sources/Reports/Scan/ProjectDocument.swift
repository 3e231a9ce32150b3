package import CredenceClassifier
internal import CredenceKnowledge
internal import CredenceMatcher
internal import CredencePeople
internal import CredenceProjects
package import CredenceVocabulary

/// One project's card.
package struct ProjectDocument: Sendable {
    private let titles: [DomainID: String]

    /// As many authors are shown.
    private static let authorLimit = 8

    /// - Parameter titles: the domains' titles.
    package init(titles: [DomainID: String]) {
        self.titles = titles
    }

    package func document(_ classification: Classification) -> Document {
        let project = classification.project
        var document = Document()
        document.heading(1, project.id.rawValue)
        document.paragraph(summary(classification))
        if project.component == nil {
            document.table(
                ["commits", "number", "by rule"],
                LedgerRow.allCases.filter { project.ledger[$0] > 0 }.map { row in
                    let rules = project.ledger.lines.filter { $0.key.row == row }.sorted { $0.key < $1.key }
                    return [row.title, "\(project.ledger[row])", rules.map { "\($0.key.rule) \($0.value)" }.joined(separator: ", ")]
                } + [["total", "\(project.ledger.total)", ""]], numeric: [1])
            document.table(
                ["author", "commits", "counts as", "rule"],
                project.entries.prefix(ProjectDocument.authorLimit).map {
                    [$0.author.shown, "\($0.commits)", $0.line.row.title, $0.line.rule.rawValue]
                }, numeric: [1])
        }
        document.table(
            ["language", "files", "code lines", "yours at HEAD"],
            project.languages.prefix(8).map { [$0.name, "\($0.files)", "\($0.code)", $0.yourLines.map { "\($0)" } ?? "-"] },
            numeric: [1, 2, 3])
        document.heading(2, "Domains")
        document.list(classification.domains.map(item))
        if !classification.skills.isEmpty {
            document.heading(2, "Skills")
            document.paragraph(classification.skills.prefix(20).map { "\($0.id) (\($0.count))" }.joined(separator: ", "))
        }
        document.heading(2, "Practices")
        document.paragraph(practices(of: project))
        document.section("Working with others", CollaborationWords.items(project))
        document.section("Where it comes from", LineageWords.sentences(project).map { Document.Item($0) })
        notes(project, in: &document)
        return document
    }

    private func summary(_ classification: Classification) -> String {
        let project = classification.project
        var parts = [
            classification.primary.map { "Primary domain: \(titles[$0] ?? $0.rawValue)." }
                ?? "Unsure: \(classification.unsure ?? "nothing decides it").",
            "Kinds: \(classification.kinds.map(\.rawValue).joined(separator: ", ")).", "At \(project.path).",
        ]
        if let first = project.yourFirstCommit, let last = project.yourLastCommit {
            parts.append(
                "Your work: \(first) to \(last), \(Words.count(project.yourActiveDays, "active day")), \(project.yourAdded) lines added and "
                    + "\(project.yourDeleted) deleted, \(project.yourAuthoredLines) of the added ones set apart by no rule."
                    + (project.yourLines.map { " Of \(project.textLines) lines at HEAD \($0) are yours." } ?? ""))
        }
        return parts.joined(separator: " ")
    }

    private func item(_ domain: DomainAssessment) -> Document.Item {
        Document.Item(
            "\(titles[domain.id] ?? domain.id.rawValue): \(percent(domain.probability))",
            details: domain.evidence.prefix(4).map(SignalWords.sentence))
    }

    private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

    private func practices(of project: ProjectFacts) -> String {
        let practices = project.practices
        var parts: [String] = []
        if practices.hasTests {
            parts.append("\(Words.count(practices.testFiles, "test file")) with \(Words.count(practices.testCode, "code line"))")
        } else {
            parts.append("no tests")
        }
        if !practices.readmePlaces.isEmpty {
            parts.append(
                "README on "
                    + practices.readmePlaces.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value.shown))" }.joined(separator: ", "))
        }
        if let docstrings = practices.docstrings {
            parts.append(
                "docstrings: \(docstrings.documented) of \(docstrings.all) (\(Words.share(docstrings.documented, of: docstrings.all)))")
        }
        parts += practices.paths.sorted { $0.key < $1.key }.filter { $0.key != "tests" }.map { "\($0.key): \($0.value)" }
        if let license = practices.license { parts.append("licence text: \(license)") }
        if practices.releases > 0 {
            parts.append(Words.count(practices.releases, "tag") + (practices.tags.first.map { ", the newest \($0.name)" } ?? ""))
        }
        return parts.joined(separator: "; ") + "."
    }

    private func notes(_ project: ProjectFacts, in document: inout Document) {
        let items =
            project.apart.map { Document.Item("Set apart: \(ApartWords.sentence($0))") } + IntegrityWords.items(project)
            + project.limits.map { Document.Item("Not counted: \($0.what): \($0.count) (\($0.code.rawValue))") }
        guard !items.isEmpty else { return }
        document.heading(2, "Notes")
        document.list(items)
    }
}

/// How a signal is put into words.
package enum SignalWords {
    package static func sentence(_ signal: Signal) -> String {
        let verb: String =
            switch signal.kind {
            case .import: "imports \(signal.what)"
            case .declared: "declares \(signal.what)"
            case .pulledIn: "lists \(signal.what), which something else brings along"
            case .construct, .call: "uses \(signal.what)"
            case .file: "has files like \(signal.what)"
            case .word: "says '\(signal.what)' in its README"
            case .name: "has '\(signal.what)' in its name"
            case .person: signal.what
            }
        guard let place = signal.places.first else { return verb }
        return "\(verb): \(place.path)" + (place.line.map { ":\($0)" } ?? "") + (signal.count > 1 ? " and \(signal.count - 1) more" : "")
    }
}
