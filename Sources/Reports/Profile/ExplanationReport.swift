package import CredenceMatcher
internal import CredenceVocabulary

/// The chain from a statement down to commits, paths and lines.
package struct ExplanationReport: Sendable {
    private let explanation: Explanation

    package init(_ explanation: Explanation) {
        self.explanation = explanation
    }

    package var document: Document {
        var document = Document()
        document.heading(1, explanation.subject)
        document.paragraph(explanation.statement)
        document.list(explanation.reasons.map { Document.Item($0) })
        if !explanation.links.isEmpty {
            document.heading(2, "Where it stands")
            document.list(explanation.links.map(item))
        }
        if !explanation.commits.isEmpty {
            document.heading(2, "Your commits")
            document.list(explanation.commits.compactMap(commit))
        }
        if !explanation.others.isEmpty {
            document.heading(2, "Credentials and declarations")
            document.list(explanation.others.compactMap(other))
        }
        return document
    }

    private func item(_ link: Explanation.Link) -> Document.Item {
        let line = link.place.line.map { ":\($0)" } ?? ""
        let what = link.what.isEmpty ? "" : " (\(link.what))"
        var details = ["in \(link.repository)" + (link.head.map { " at \($0)" } ?? "")]
        if let commit = link.place.commit { details.append("brought by commit \(commit.description.prefix(12))") }
        if link.commits.isEmpty {
            details.append("no own commit changed it")
        } else {
            let more = link.commitCount > link.commits.count ? " and \(link.commitCount - link.commits.count) more" : ""
            details.append(
                "changed by your commits " + link.commits.map { String($0.description.prefix(12)) }.joined(separator: ", ") + more)
        }
        return Document.Item("\(link.project): \(link.place.path)\(line)\(what)", details: details)
    }

    private func commit(_ evidence: Evidence) -> Document.Item? {
        guard case .commit(let project, let id, let day, let subject) = evidence else { return nil }
        return Document.Item("\(project) \(id) \(day) \(subject)")
    }

    private func other(_ evidence: Evidence) -> Document.Item? {
        switch evidence {
        case .credential(let id): Document.Item("credential \(id): credence credentials list")
        case .declared(let key, let value): Document.Item("declared in credence.yaml: \(key): \(value)")
        case .place, .commit: nil
        }
    }

    /// `credence.explain/1`: `subject`, `statement`, `reasons`, `links`, `commits` and `others`.
    package var json: JSONValue {
        [
            "schema": "credence.explain/1", "subject": .string(explanation.subject), "statement": .string(explanation.statement),
            "reasons": JSONValue(explanation.reasons),
            "links": .array(
                explanation.links.map { link in
                    [
                        "project": JSONValue(link.project), "repository": .string(link.repository), "head": JSONValue(link.head),
                        "path": .string(link.place.path), "line": link.place.line.map { .int($0) } ?? .null,
                        "commit": JSONValue(link.place.commit),
                        "what": .string(link.what), "commits": JSONValue(link.commits.map(\.description)),
                        "commitCount": .int(link.commitCount),
                    ]
                }), "commits": .array(explanation.commits.map { JSONValue($0) }),
            "others": .array(explanation.others.map { JSONValue($0) }),
        ]
    }
}
