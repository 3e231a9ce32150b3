internal import CredenceMatcher
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// What the person's commits show of working with others, in words: counts and commits, no verdict.
enum CollaborationWords {
    /// The counts by the name that they have in JSON.
    static func tallies(_ facts: Collaboration) -> [(key: String, tally: CommitTally)] {
        [
            ("yourMerges", facts.yourMerges), ("yourFixes", facts.yourFixes), ("yourFixesWithTest", facts.yourFixesWithTest),
            ("issueReferences", facts.issueReferences), ("longSubjects", facts.longSubjects),
            ("committedByOthers", facts.committedByOthers), ("committedForOthers", facts.committedForOthers),
            ("coauthored", facts.coauthored), ("withCoauthors", facts.withCoauthors),
        ]
    }

    /// A point for each thing that was counted; none for a component.
    static func items(_ project: ProjectFacts) -> [Document.Item] {
        guard project.component == nil, project.ledger[.yours] + project.ledger[.coauthored] > 0 else { return [] }
        let facts = project.collaboration
        var sentences: [String] = []
        if project.authors > 1 {
            let own = project.ledger[.yours]
            sentences.append(
                "\(project.authors) authors; \(Words.share(project.ownership, in: own)) of what people committed without merging is yours")
        }
        if facts.upstream, let first = facts.upstreamCommit { sentences.append("somebody else made the first commit: \(first.short)") }
        let counted: [(one: String, many: String, tally: CommitTally)] = [
            ("of your commits says that it fixes something", "of your commits say that they fix something", facts.yourFixes),
            ("of these also changes a test", "of these also change a test", facts.yourFixesWithTest),
            ("of your commits names an issue", "of your commits name an issue", facts.issueReferences),
            ("merge is yours", "merges are yours", facts.yourMerges),
            ("commit of another names you as co-author", "commits of others name you as co-author", facts.coauthored),
            ("of your commits names a co-author", "of your commits name a co-author", facts.withCoauthors),
            (
                "of your commits was committed by somebody else, as maintainers do with patches",
                "of your commits were committed by somebody else, as maintainers do with patches", facts.committedByOthers
            ),
            ("commit of another was committed by you", "commits of others were committed by you", facts.committedForOthers),
        ]
        sentences += counted.filter { $0.tally.count > 0 }.map {
            "\($0.tally.count) \($0.tally.count == 1 ? $0.one : $0.many): \($0.tally.shown)"
        }
        if let median = facts.medianSubject {
            let long = facts.longSubjects
            sentences.append(
                "half of your subjects have at most \(Words.count(median, "character"))"
                    + (long.count > 0
                        ? "; \(long.count) \(long.count == 1 ? "has" : "have") more than \(Collaboration.subjectWidth): \(long.shown)" : "")
            )
        }
        if facts.codeowners { sentences.append("a CODEOWNERS file says who reviews what") }
        return sentences.map { Document.Item($0) }
    }
}

extension CommitTally {
    /// The first commits by their short ids.
    var shown: String { commits.prefix(3).map(\.short).joined(separator: ", ") + (count > 3 ? ", …" : "") }
}

extension ObjectID {
    /// As many digits as name a commit in all but the largest repositories.
    var short: String { String(description.prefix(12)) }
}

extension Place {
    /// `path:line`.
    var shown: String { path + (line.map { ":\($0)" } ?? "") }
}

extension Words {
    /// A share of 0 to 1, rounded to per cent; what isn't nothing is never 0 %.
    fileprivate static func share(_ share: Double, in own: Int) -> String {
        let percent = Int((share * 100).rounded())
        return percent == 0 && own > 0 ? "less than 1 %" : "\(percent) %"
    }
}
