internal import CredenceMatcher
internal import CredencePeople
package import CredenceProjects
internal import CredenceVocabulary

/// Why commits are or aren't the person's.
package struct CommitReport: Sendable {
    private let stories: [CommitStory]

    /// As many commits are shown.
    private static let limit = 8

    package init(_ stories: [CommitStory]) { self.stories = stories }

    package var document: Document {
        var document = Document()
        document.heading(1, "Whose commit")
        for story in stories.prefix(CommitReport.limit) {
            document.heading(2, "\(story.id.short) \(story.subject)")
            let title = AttributionRule.title(of: story.line) ?? story.line.rule.rawValue
            document.paragraph("Counts as \(story.line.row.word) in \(story.project), by rule '\(story.line.rule)': \(title).")
            var points = ["written by \(story.author.shown) on \(story.day)"]
            if story.committer != story.author { points.append("committed by \(story.committer.shown)") }
            points += story.coauthors.map { "names \($0.shortened()) as co-author" }
            if let rule = story.apart { points.append("its lines are set apart as those of \(ApartWords.title(of: rule)) (\(rule))") }
            if let tool = story.aiTool { points.append("names the AI assistant \(tool)") }
            points.append("carries \(story.signature ?? "no signature")")
            document.list(points.map { Document.Item($0) })
            if let advice = advice(story) { document.paragraph(advice) }
        }
        if stories.count > CommitReport.limit {
            let more = stories.count - CommitReport.limit
            document.paragraph(
                "\(Words.count(more, "more commit")) \(more == 1 ? "begins" : "begin") so; more digits say which one you mean.")
        }
        return document
    }

    private func advice(_ story: CommitStory) -> String? {
        switch story.line.row {
        case .maybeYours: "If it is yours: \(remedy(story.author))."
        case .others where story.line.rule == AttributionRule.notMine: "If it is yours after all: \(remedy(story.author))."
        case .others: "If it is yours, say so: \(remedy(story.author))."
        case .yours, .coauthored, .bots, .merges: nil
        }
    }

    private func remedy(_ author: AuthorSeen) -> String {
        // An address that no file can hold is made good by the name.
        guard ConfigurationChange.accept(author.email).isText else {
            return "add the author's name to 'names' of 'person' in credence.yaml"
        }
        return "credence identity --accept \(ShellWord.quoted(author.email))"
    }

    /// `credence.commits/1`: each commit with the project that counts it, its row and rule.
    package var json: JSONValue {
        [
            "schema": "credence.commits/1",
            "commits": .array(
                stories.map { story in
                    [
                        "project": JSONValue(story.project), "id": JSONValue(story.id), "subject": .string(story.subject),
                        "day": JSONValue(story.day), "author": author(story.author), "committer": author(story.committer),
                        "coauthors": JSONValue(story.coauthors), "row": .string(story.line.row.rawValue),
                        "rule": .string(story.line.rule.rawValue), "aiTool": JSONValue(story.aiTool), "apart": JSONValue(story.apart),
                        "signature": JSONValue(story.signature),
                    ]
                }),
        ]
    }

    private func author(_ author: AuthorSeen) -> JSONValue {
        [
            "name": .string(author.name), "address": .string(author.email), "mappedName": .string(author.canonicalName),
            "mappedAddress": .string(author.canonicalEmail),
        ]
    }
}

extension LedgerRow {
    /// What a commit of the row is.
    fileprivate var word: String {
        switch self {
        case .yours: "yours"
        case .coauthored: "co-authored"
        case .maybeYours: "maybe yours"
        case .bots: "a bot's"
        case .merges: "a merge"
        case .others: "somebody else's"
        }
    }
}
