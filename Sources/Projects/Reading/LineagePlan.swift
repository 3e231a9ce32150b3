internal import CredenceGit
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceVocabulary

/// Which repository counts which commits, and under which id it is shown.
///
/// Repositories that share a root are one lineage; the one with most commits that are the person's without a mailmap leads it, and the others
/// count only what it lacks.
struct LineagePlan {
    struct Entry: Sendable {
        let record: Record
        let id: ProjectID
        /// Commits that other repositories count.
        let excluded: Set<ObjectID>
        /// How many commits it shares with each other repository, whichever counts them.
        let shared: [ProjectID: Int]
        /// The root, when an earlier root of another repository holds the very same files.
        let templates: Set<ObjectID>
        /// The projects that begin with the very same files.
        let sameStart: [ProjectID]
        /// How many of its commits differ from commits of such a project in their ids alone.
        var alike: [ProjectID: Int] = [:]
    }

    private(set) var entries: [Entry] = []

    init(records: [Record], person: Person?, knowledge: Knowledge) {
        let ids = LineagePlan.ids(of: records)
        guard records.count > 1 else {
            entries = zip(records, ids).map { Entry(record: $0, id: $1, excluded: [], shared: [:], templates: [], sameStart: []) }
            return
        }
        let attributor = Attributor(person: person, knowledge: knowledge)
        let own = records.map { record in
            let rules = record.authors.map { author -> RuleID? in
                let attribution = attributor.attribute(author)
                return attribution.row == .yours ? attribution.rule : nil
            }
            var (proper, handed) = (0, 0)
            for commit in record.commits where !commit.isMerge {
                guard let rule = rules[commit.author] else { continue }
                if rule == AttributionRule.mailmap { handed += 1 } else { proper += 1 }
            }
            return (proper: proper, handed: handed)
        }
        let order = records.indices.sorted { left, right in
            let (l, r) = (records[left], records[right])
            let (one, other) = (own[right], own[left])
            // No copy takes over by a mailmap that hands others' commits to the person.
            if one != other { return (one.proper, other.handed) < (other.proper, one.handed) }
            // Of two that are the same the name decides, wherever they lie.
            return (r.commits.count, l.lineage?.description ?? "", l.head, l.found.name, l.found.path)
                < (l.commits.count, r.lineage?.description ?? "", r.head, r.found.name, r.found.path)
        }
        // Over all repositories, not within a lineage alone: a history that is cut has no root to tell it by.
        var holders = CommitHolders()
        var excluded: [Int: Set<ObjectID>] = [:]
        for index in order {
            for commit in records[index].commits where !holders.add(commit.id, of: index) { excluded[index, default: []].insert(commit.id) }
        }
        let shared = holders.shared.mapValues { others in Dictionary(uniqueKeysWithValues: others.map { (ids[$0.key], $0.value) }) }
        let starts = LineagePlan.starts(of: records)
        entries = records.indices.map { index in
            let same = records[index].rootTree.flatMap { starts[$0] } ?? []
            let isCopy = same.first.map { records[$0].lineage != records[index].lineage } ?? false
            return Entry(
                record: records[index], id: ids[index], excluded: excluded[index] ?? [], shared: shared[index] ?? [:],
                templates: isCopy ? Set([records[index].lineage].compactMap(\.self)) : [],
                sameStart: same.filter { records[$0].lineage != records[index].lineage }.map { ids[$0] }.sorted(),
                alike: LineagePlan.alike(index, among: same, records, ids))
        }
    }

    /// What a commit without files has; it says nothing of where a project comes from.
    private static let emptyTree = ObjectID(hex: "4b825dc642cb6eb9a060e54bf8d69288fbee4904")

    /// The repositories by the files that they begin with, the earliest first.
    private static func starts(of records: [Record]) -> [ObjectID: [Int]] {
        let grouped = Dictionary(grouping: records.indices.filter { records[$0].rootTree != nil && records[$0].rootTree != emptyTree }) {
            records[$0].rootTree ?? records[$0].head
        }
        return grouped.filter { $0.value.count > 1 }.mapValues { indices in
            let began = indices.map { index in
                (
                    index: index, root: records[index].lineage,
                    seconds: records[index].commits.last { $0.id == records[index].lineage }?.seconds ?? .max
                )
            }
            return began.sorted { ($0.seconds, $0.root?.description ?? "") < ($1.seconds, $1.root?.description ?? "") }.map(\.index)
        }
    }

    /// How many commits of a record are alike to those of others that begin with the same files; only the first few of many are looked at.
    private static func alike(_ index: Int, among same: [Int], _ records: [Record], _ ids: [ProjectID]) -> [ProjectID: Int] {
        let others = same.filter { records[$0].lineage != records[index].lineage }.prefix(alikeLimit)
        let counts = others.map { (ids[$0], AlikeCommits.count(records[index], records[$0])) }
        return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
    }

    private static let alikeLimit = 4

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
