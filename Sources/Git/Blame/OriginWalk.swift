internal import CredenceVocabulary

/// The walk that finds where the files at HEAD come from: one pass over the commits, for all files together, that reads no content but where a file
/// may have been renamed.
///
/// At each commit waits what is looked for there. What the commit left alone is handed to its parent as a whole; what it changed becomes a node.
struct OriginWalk {
    private(set) var graph = OriginGraph()
    /// The bytes of a path that a node of the graph names.
    func bytes(of path: UInt32) -> [UInt8] { paths.path(of: path) }

    /// Renames, and files of merges, that were not looked for because there are too many.
    var skippedRenames: Int { renames.skipped + skippedSides }
    private var skippedSides = 0
    /// How many contents could not be read where a file may have been renamed.
    var unread: Int { renames.unread }

    /// What is looked for at a commit: by path, the edges that wait for it.
    private typealias Bucket = [UInt32: [Int]]

    private let ancestry: Ancestry
    private let changes: ChangesByCommit
    private let trees: [ObjectID]
    private var paths: PathNumbers
    private var buckets: [Bucket?]
    private var isVisited: [Bool]
    private var renames: RenameFinder
    // How many entries of trees may yet be looked at beyond those of a commit and its first parent, and what was found last.
    private var entriesLeft: Int
    private var lastGone: (commit: Int, parent: Int, files: [RenameFinder.File])?

    /// Walks from `head`, looking for `files`; edge number `i` of the graph leads to the origin of file `i`.
    init(
        files: [BlameFile], head: Int, commits: [CommitNode], ancestry: Ancestry, changes: ChangesByCommit,
        in source: borrowing some ObjectSource & ~Copyable
    ) {
        self.ancestry = ancestry
        self.changes = changes
        trees = commits.map(\.tree)
        let worth = min(commits.count, CommitWalk.limit)
        entriesLeft = 20_000_000 + 5_000 * worth
        renames = RenameFinder(commits: worth)
        paths = PathNumbers(changes.paths)
        buckets = [Bucket?](repeating: nil, count: commits.count)
        isVisited = [Bool](repeating: false, count: commits.count)
        var bucket: Bucket = [:]
        for file in files { bucket[paths.number(of: file.path), default: []].append(graph.addEdge(to: file.blob)) }
        buckets[head] = bucket
        for commit in ancestry.order {
            isVisited[commit] = true
            guard let bucket = buckets[commit], !bucket.isEmpty else { continue }
            buckets[commit] = nil
            visit(commit, bucket, in: source)
        }
    }

    private mutating func visit(_ commit: Int, _ bucket: consuming Bucket, in source: borrowing some ObjectSource & ~Copyable) {
        let parents = ancestry.parents[commit].filter { !isVisited[$0] }
        guard let first = parents.first, let rows = changes.rows(of: commit) else {
            for (path, waiting) in bucket { settle(waiting, at: commit, path) }
            return
        }
        var added: [(path: UInt32, waiting: [Int], new: ObjectID)] = []
        for row in rows {
            guard let new = row.new, new.kind.isRegular, let waiting = bucket.removeValue(forKey: row.path) else { continue }
            if parents.count > 1 {
                visitMerge(commit, parents, row.path, row.old, new.id, waiting, rows, in: source)
            } else if let old = row.old {
                if old.id == new.id {
                    wait(waiting, at: first, for: row.path)
                } else {
                    // What was a link before is no origin, as in git.
                    addNode(commit, row.path, new.id, waiting, old.kind.isRegular ? [(first, row.path, old.id)] : [])
                }
            } else {
                added.append((row.path, waiting, new.id))
            }
        }
        if !added.isEmpty { visitAdded(added, commit, first, rows, in: source) }
        hand(bucket, to: first)
    }

    /// Files that are new in a commit with one parent: they may be renamed.
    private mutating func visitAdded(
        _ added: [(path: UInt32, waiting: [Int], new: ObjectID)], _ commit: Int, _ parent: Int, _ rows: [PathChange],
        in source: borrowing some ObjectSource & ~Copyable
    ) {
        let gone = rows.compactMap { row in row.new == nil ? row.old.flatMap { goneFile(row.path, $0) } : nil }
        let wanted = added.map { RenameFinder.File(path: paths.path(of: $0.path), number: $0.path, blob: $0.new) }
        let found = renames.origins(of: wanted, among: gone, in: source)
        for (file, origin) in zip(added, found) {
            if let origin, origin.blob == file.new {
                wait(file.waiting, at: parent, for: origin.number)
            } else {
                addNode(commit, file.path, file.new, file.waiting, origin.map { [(parent, $0.number, $0.blob)] } ?? [])
            }
        }
    }

    private func goneFile(_ path: UInt32, _ side: TreeChange.Side) -> RenameFinder.File? {
        side.kind.isRegular ? RenameFinder.File(path: paths.path(of: path), number: path, blob: side.id) : nil
    }

    /// A path that a merge has otherwise than its first parent: the first parent with the same content takes all, as in git.
    private mutating func visitMerge(
        _ commit: Int, _ parents: [Int], _ path: UInt32, _ old: TreeChange.Side?, _ new: ObjectID, _ waiting: [Int], _ rows: [PathChange],
        in source: borrowing some ObjectSource & ~Copyable
    ) {
        let bytes = paths.path(of: path)
        var sides = [old] + parents.dropFirst().map { find(bytes, in: trees[$0], from: source) }
        for index in sides.indices where !(sides[index]?.kind.isRegular ?? true) { sides[index] = nil }
        if let index = sides.firstIndex(where: { $0?.id == new }) { return wait(waiting, at: parents[index], for: path) }
        var origins: [(parent: Int, path: UInt32, blob: ObjectID)?] = sides.indices.map { index in
            sides[index].map { (parents[index], path, $0.id) }
        }
        for index in sides.indices where sides[index] == nil {
            let gone: [RenameFinder.File]
            if index == 0 {
                gone = rows.compactMap { row in row.new == nil ? row.old.flatMap { goneFile(row.path, $0) } : nil }
            } else {
                gone = goneFiles(of: commit, against: parents[index], in: source)
            }
            let file = RenameFinder.File(path: bytes, number: path, blob: new)
            guard let origin = renames.origins(of: [file], among: gone, in: source)[0] else { continue }
            if origin.blob == new { return wait(waiting, at: parents[index], for: origin.number) }
            origins[index] = (parents[index], origin.number, origin.blob)
        }
        var seen: Set<ObjectID> = []
        addNode(commit, path, new, waiting, origins.compactMap(\.self).filter { seen.insert($0.blob).inserted })
    }

    /// What stands at a path of another parent of a merge.
    private mutating func find(
        _ path: [UInt8], in tree: ObjectID, from source: borrowing some ObjectSource & ~Copyable
    ) -> TreeChange.Side? {
        guard entriesLeft > 0 else {
            skippedSides += 1
            return nil
        }
        let found = TreeLookup.find(path, in: tree, from: source)
        entriesLeft -= found.entries
        return found.side
    }

    /// The files that a merge hasn't, but one of its parents.
    private mutating func goneFiles(
        of commit: Int, against parent: Int, in source: borrowing some ObjectSource & ~Copyable
    ) -> [RenameFinder.File] {
        if let last = lastGone, last.commit == commit, last.parent == parent { return last.files }
        guard entriesLeft > 0 else {
            skippedSides += 1
            return []
        }
        let comparison = TreeComparison(
            old: trees[parent], new: trees[commit], in: source, entryLimit: min(entriesLeft, TreeComparison.entryLimit))
        entriesLeft -= comparison.looked
        if comparison.isCut { skippedSides += 1 }
        let files = comparison.changes.compactMap { change in
            change.new == nil ? change.old.flatMap { goneFile(paths.number(of: change.path), $0) } : nil
        }
        lastGone = (commit, parent, files)
        return files
    }

    private mutating func addNode(
        _ commit: Int, _ path: UInt32, _ blob: ObjectID, _ waiting: [Int], _ origins: [(parent: Int, path: UInt32, blob: ObjectID)]
    ) {
        let edges = graph.addNode(commit: commit, path: path, blob: blob, waiting: waiting, origins: origins.map(\.blob))
        for (edge, origin) in zip(edges, origins) { wait([edge], at: origin.parent, for: origin.path) }
    }

    /// Lets edges end at `commit`, whose parents aren't there.
    private mutating func settle(_ waiting: [Int], at commit: Int, _ path: UInt32) {
        guard let first = waiting.first else { return }
        _ = graph.addNode(commit: commit, path: path, blob: graph.content(of: first), waiting: waiting, origins: [])
    }

    private mutating func wait(_ waiting: [Int], at commit: Int, for path: UInt32) {
        if buckets[commit] == nil { buckets[commit] = [:] }
        buckets[commit]?[path, default: []] += waiting
    }

    /// Hands all that is looked for to a parent; the smaller of two buckets is poured into the larger.
    private mutating func hand(_ bucket: consuming Bucket, to parent: Int) {
        guard var other = buckets[parent] else {
            buckets[parent] = bucket
            return
        }
        buckets[parent] = nil
        if other.count < bucket.count { swap(&other, &bucket) }
        for (path, waiting) in bucket { other[path, default: []] += waiting }
        buckets[parent] = other
    }
}

extension TreeEntry.Kind {
    /// Whether it is a file with text lines of its own, not a link.
    var isRegular: Bool { self == .file || self == .executable }
}
