package import CredenceKnowledge
package import CredencePeople

extension Scan {
    /// Which commits of the repositories that `search` found change their row when the person is `after` and no longer `before`.
    ///
    /// They are counted as a scan for `after` counts them, a commit of several repositories once, and sorted by both rows; repositories
    /// that can't be read are left out.
    package static func moves(
        in search: RepositorySearch, from before: Person?, to after: Person?, knowledge: Knowledge, options: ReadingOptions,
        store: (any RecordStore)? = nil
    ) async -> [LedgerMove] {
        let reader = RecordReader(knowledge: knowledge, options: options, store: store)
        let results = await search.found.mapConcurrently(jobs: options.jobs) { await reader.read($0) }
        let records = results.compactMap { try? $0.get() }
        let plan = LineagePlan(records: records, person: after, knowledge: knowledge)
        let view = PersonView(of: after, in: plan, knowledge: knowledge)
        let (old, new) = (PersonView(of: before, activity: view.activity, knowledge: knowledge).attributor, view.attributor)
        var counts: [[LedgerRow]: Int] = [:]
        for entry in plan.entries {
            let authors = entry.record.authors
            let book = AuthorBook(authors)
            let plain = authors.map { [old.attribute($0).row, new.attribute($0).row] }
            for commit in entry.record.commits where !entry.excluded.contains(commit.id) {
                if let since = options.since, commit.day < since { continue }
                // Merges stay merges, whoever made them.
                guard !commit.isMerge else { continue }
                let credit = CommitCredit(author: authors[commit.author], isMerge: false, trailers: commit.trailers)
                let rows =
                    commit.trailers.isEmpty ? plain[commit.author] : [old.attribute(credit, book).row, new.attribute(credit, book).row]
                if rows[0] != rows[1] { counts[rows, default: 0] += 1 }
            }
        }
        let rows = LedgerRow.allCases
        return rows.flatMap { from in
            rows.compactMap { to in counts[[from, to]].map { LedgerMove(from: from, to: to, commits: $0) } }
        }
    }
}
