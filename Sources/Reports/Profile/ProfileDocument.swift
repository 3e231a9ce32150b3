internal import CredenceClassifier
internal import CredenceCredentials
internal import CredenceKnowledge
package import CredenceMatcher
internal import CredencePeople
package import CredenceVocabulary

/// A profile in words: certification proves structure, projects prove execution, side by side.
package struct ProfileDocument: Sendable {
    private let titles: [DomainID: String]

    package init(titles: [DomainID: String]) {
        self.titles = titles
    }

    package func document(_ profile: Profile) -> Document {
        var document = Document()
        document.heading(1, profile.person.map { "Evidence profile of \($0.title)" } ?? "Evidence profile of nobody in particular")
        document.paragraph(
            "As of \(profile.today), by rules \(profile.rules). Certification proves structure, projects prove execution; neither stands for the other."
        )
        document.table(
            ["domain", "standing", "structure (credentials)", "execution (projects)", "weight"],
            profile.domains.map { domain in
                [
                    titles[domain.id] ?? domain.id.rawValue, domain.standing.title,
                    domain.structure.isEmpty ? "-" : domain.structure.joined(separator: ", "),
                    domain.execution.isEmpty
                        ? "-"
                        : domain.execution.prefix(3).map(\.project.rawValue).joined(separator: ", ")
                            + (domain.execution.count > 3 ? " +\(domain.execution.count - 3)" : ""),
                    domain.weight == 0 ? "-" : "\(domain.weight.hundredths)",
                ]
            }, numeric: [4])
        if profile.domains.isEmpty { document.paragraph("Neither a valid credential nor a project with own commits was found.") }
        document.paragraph(
            "Weights rest on own added lines, less what is set apart; not yet on those that survive at HEAD.")
        LimitNotes.add(profile.projects.map(\.project), to: &document)
        if !profile.credentials.isEmpty {
            document.heading(2, "Credentials")
            document.list(CredentialDocument.items(profile.credentials))
        }
        document.heading(2, "What can be said")
        document.list(profile.claims.map { Document.Item($0.text, details: ["credence explain \($0.id)"]) })
        return document
    }
}

extension Double {
    /// Two decimal places at most, as figures are shown.
    var hundredths: Double { (self * 100).rounded() / 100 }
}
