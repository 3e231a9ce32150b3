package import CredenceKnowledge
package import CredencePeople
internal import CredenceVocabulary

extension Scan {
    /// The commits of the repositories that `search` found whose id begins with `prefix`, and whose they are to `person`; and what could not be read.
    ///
    /// - Parameter prefix: hexadecimal digits in lower case.
    package static func commits(
        beginning prefix: String, in search: RepositorySearch, for person: Person?, knowledge: Knowledge, options: ReadingOptions,
        store: (any RecordStore)? = nil
    ) async -> (found: [CommitStory], skipped: [Skipped]) {
        let reader = RecordReader(knowledge: knowledge, options: options, store: store)
        let results = await search.found.mapConcurrently(jobs: options.jobs) { await reader.read($0) }
        var records: [Record] = []
        var skipped = search.skipped
        for result in results {
            switch result {
            case .success(let record): records.append(record)
            case .failure(let skip): skipped.append(skip)
            }
        }
        let plan = LineagePlan(records: records, person: person, knowledge: knowledge)
        let view = PersonView(of: person, in: plan, knowledge: knowledge)
        let signatures = SignatureTally(yourKeys: view.person?.signingFingerprints ?? [], attributor: view.attributor)
        var stories: [CommitStory] = []
        for entry in plan.entries {
            let authors = entry.record.authors
            let book = AuthorBook(authors)
            for commit in entry.record.commits
            where commit.id.description.hasPrefix(prefix) && !entry.excluded.contains(commit.id) {
                let attribution = view.attributor.attribute(
                    CommitCredit(author: authors[commit.author], isMerge: commit.isMerge, trailers: commit.trailers), book)
                stories.append(
                    CommitStory(
                        project: entry.id, id: commit.id, subject: commit.subject, day: commit.day, author: authors[commit.author],
                        committer: authors[commit.committer],
                        coauthors: commit.trailers.filter { $0.isKey("co-authored-by") }.map(\.value),
                        line: Ledger.Line(row: attribution.row, rule: attribution.rule), aiTool: attribution.aiTool,
                        apart: entry.templates.contains(commit.id)
                            ? "template" : BroughtCommits.rule(saidBy: commit, marks: view.attributor.marks),
                        signature: commit.signature.map { signatures.words(for: $0).what }))
            }
        }
        return (stories.sorted { ($0.id, $0.project) < ($1.id, $1.project) }, skipped.sorted { $0.path < $1.path })
    }
}
