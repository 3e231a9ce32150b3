internal import CredenceGit
internal import CredencePeople
internal import CredenceVocabulary

/// Which repository counts which commits, and under which id it is shown.
///
/// Repositories that share a root are one lineage; the one with most own commits leads it, and the others count only what it lacks.
struct LineagePlan {
    struct Entry: Sendable {
        let record: Record
        let id: ProjectID
        let excluded: Set<ObjectID>
    }

    private(set) var entries: [Entry] = []

    init(records: [Record], attributor: Attributor) {
        let ids = LineagePlan.ids(of: records)
        guard records.count > 1 else {
            entries = zip(records, ids).map { Entry(record: $0, id: $1, excluded: []) }
            return
        }
        let own = records.map { record in
            let isYours = record.authors.map { attributor.attribute($0).row == .yours }
            return record.commits.count { !$0.isMerge && isYours[$0.author] }
        }
        let order = records.indices.sorted { left, right in
            let (l, r) = (records[left], records[right])
            return (own[right], r.commits.count, l.lineage?.description ?? "", l.head, l.found.path)
                < (own[left], l.commits.count, r.lineage?.description ?? "", r.head, r.found.path)
        }
        // Over all repositories, not within a lineage alone: a history that is cut has no root to tell it by.
        var counted: Set<ObjectID> = []
        var excluded: [Int: Set<ObjectID>] = [:]
        for index in order {
            let commits = records[index].commits
            excluded[index] = Set(commits.lazy.map(\.id).filter { !counted.insert($0).inserted })
        }
        entries = records.indices.map { Entry(record: records[$0], id: ids[$0], excluded: excluded[$0] ?? []) }
    }

    /// Kebab-case names; equal ones are numbered by lineage, then head, so that they don't depend on where the folders lie.
    private static func ids(of records: [Record]) -> [ProjectID] {
        let names = records.map { kebabCase($0.found.name) }
        var ids = names.map { ProjectID(rawValue: $0) }
        var taken = Set(names)
        for (name, indices) in Dictionary(grouping: records.indices, by: { names[$0] }).sorted(by: { $0.key < $1.key })
        where indices.count > 1 {
            let ordered = indices.sorted { left, right in
                (records[left].lineage?.description ?? "~", records[left].head, records[left].found.path)
                    < (records[right].lineage?.description ?? "~", records[right].head, records[right].found.path)
            }
            var number = 2
            for index in ordered.dropFirst() {
                while taken.contains("\(name)-\(number)") { number += 1 }
                taken.insert("\(name)-\(number)")
                ids[index] = ProjectID(rawValue: "\(name)-\(number)")
            }
        }
        return ids
    }

    /// Letters and digits, joined by single hyphens; `project` when nothing is left.
    static func kebabCase(_ name: String) -> String {
        let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return parts.isEmpty ? "project" : parts.joined(separator: "-")
    }
}
