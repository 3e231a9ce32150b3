internal import CredenceVocabulary

/// What the steps of a history changed, path by path, each path's changes in the order of steps.
///
/// Folders are compared one after the other over the whole history, and equal ones are skipped: so each tree is read about once, and in the order
/// in which packs keep them.
package struct HistoryChanges: Sendable {
    /// The paths that changed, as bytes.
    package private(set) var paths: [[UInt8]] = []
    /// The changes, those of one path together.
    package private(set) var changes: [PathChange] = []
    /// The steps with folders that could not be read or lie too deep, by how many.
    package private(set) var unreadFolders: [UInt32: Int] = [:]
    /// The steps of which more changed than is compared; they have no changes here.
    package private(set) var cutSteps: Set<UInt32> = []

    /// The most changes of one step that are compared.
    package static let changeLimit = 1_000_000
    /// The most entries of one step that are looked at.
    package static let entryLimit = 5_000_000

    // How many changes and folders each step has so far, and how many entries were looked at.
    private var counts: [(changes: Int32, entries: Int32)] = []

    package init() {}

    /// Compares the trees of `steps`; the first has the index `first`.
    ///
    /// - Parameter work: what may be done, for all who compare steps of the same history.
    package init(
        of steps: some RandomAccessCollection<HistoryStep>, first: Int = 0, work: TreeWork? = nil,
        in source: borrowing some ObjectSource & ~Copyable
    ) {
        let work = work ?? TreeWork(steps: steps.count)
        counts = [(changes: Int32, entries: Int32)](repeating: (0, 0), count: steps.count)
        var pairs: [FolderChanges.TreePair] = []
        pairs.reserveCapacity(steps.count)
        for (index, step) in steps.enumerated() where step.old != step.new {
            pairs.append(FolderChanges.TreePair(step: UInt32(first + index), old: step.old, new: step.new))
        }
        var waiting: [(prefix: [UInt8], depth: Int, pairs: [FolderChanges.TreePair])] = [([], 0, pairs)]
        while let folder = waiting.popLast() {
            guard folder.depth <= TreeListing.depthLimit, folder.prefix.count <= TreeListing.pathLimit else {
                for pair in folder.pairs { unreadFolders[pair.step, default: 0] += 1 }
                continue
            }
            var found = FolderChanges()
            for pair in folder.pairs where !cutSteps.contains(pair.step) {
                compare(pair, first: first, pathLength: folder.prefix.count, work, into: &found, in: source)
            }
            for child in found.children {
                let path = folder.prefix + child.name
                if !child.changes.isEmpty {
                    let number = UInt32(paths.count)
                    paths.append(path)
                    for change in child.changes {
                        changes.append(PathChange(step: change.step, path: number, old: change.old, new: change.new))
                    }
                }
                if !child.pairs.isEmpty { waiting.append((path + [UInt8(ascii: "/")], folder.depth + 1, child.pairs)) }
            }
        }
        guard !cutSteps.isEmpty else { return }
        // A part of what a commit changed would tell less than nothing.
        changes.removeAll { cutSteps.contains($0.step) }
        for step in cutSteps { unreadFolders[step] = nil }
    }

    private mutating func compare(
        _ pair: FolderChanges.TreePair, first: Int, pathLength: Int, _ work: TreeWork, into found: inout FolderChanges,
        in source: borrowing some ObjectSource & ~Copyable
    ) {
        let index = Int(pair.step) - first
        var isDamaged = false
        // Reading a pair of trees takes time beside that of their entries.
        var (met, looked) = (0, 10)
        let hasOld = unsafe lend(pair.old, in: source) { old in
            let hasNew = unsafe lend(pair.new, in: source) { new in
                let shared = unsafe old.commonPrefix(with: new, limit: min(old.count, new.count))
                var (left, right) = unsafe (TreeCursor(old, after: shared), TreeCursor(new, after: shared))
                while true {
                    let order: Int
                    looked += 1
                    switch (left.id, right.id) {
                    case (nil, nil):
                        isDamaged = left.isDamaged || right.isDamaged
                        return
                    case (_?, nil): order = -1
                    case (nil, _?): order = 1
                    default: order = left.order(right)
                    }
                    let oldSide = order <= 0 ? left.id.map { TreeChange.Side(kind: left.kind, id: $0) } : nil
                    let newSide = order >= 0 ? right.id.map { TreeChange.Side(kind: right.kind, id: $0) } : nil
                    // A mode can change and the content stay.
                    if oldSide != newSide {
                        found.add(order <= 0 ? left : right, step: pair.step, old: oldSide, new: newSide)
                        met += 1
                        guard Int(counts[index].changes) + met <= HistoryChanges.changeLimit else { return }
                    }
                    if order <= 0 { left.advance() }
                    if order >= 0 { right.advance() }
                }
            }
            if !hasNew { isDamaged = true }
        }
        if !hasOld || isDamaged { unreadFolders[pair.step, default: 0] += 1 }
        counts[index].changes += Int32(met)
        counts[index].entries += Int32(looked)
        // Paths are memory, too.
        let isWithin = work.take(entries: looked, changes: met * (1 + pathLength / 64))
        if !isWithin || counts[index].changes > HistoryChanges.changeLimit || counts[index].entries > HistoryChanges.entryLimit {
            cutSteps.insert(pair.step)
        }
    }

    /// Lends the bytes of a tree; none when there is no tree. False when it can't be read.
    private func lend(_ tree: ObjectID?, in source: borrowing some ObjectSource & ~Copyable, _ body: (Bytes) -> Void) -> Bool {
        guard let tree else {
            unsafe body(Bytes(start: nil, count: 0))
            return true
        }
        let isTree = try? source.read(tree, atMost: TreeListing.sizeLimit) { kind, bytes in
            guard kind == .tree else { return false }
            unsafe bytes.withUnsafeBufferPointer { unsafe body($0) }
            return true
        }
        return isTree ?? false
    }

    /// Joins what was found in consecutive parts of one history; the parts' steps must come in order.
    package init(joining parts: [HistoryChanges]) {
        guard parts.count != 1 else {
            self = parts[0]
            return
        }
        var numbers: [[UInt8]: UInt32] = [:]
        var byPath: [[PathChange]] = []
        for part in parts {
            var renumbered: [UInt32] = []
            for path in part.paths {
                if let known = numbers[path] {
                    renumbered.append(known)
                } else {
                    let number = UInt32(paths.count)
                    numbers[path] = number
                    paths.append(path)
                    byPath.append([])
                    renumbered.append(number)
                }
            }
            for change in part.changes {
                let number = renumbered[Int(change.path)]
                byPath[Int(number)].append(PathChange(step: change.step, path: number, old: change.old, new: change.new))
            }
            unreadFolders.merge(part.unreadFolders, uniquingKeysWith: +)
            cutSteps.formUnion(part.cutSteps)
        }
        changes = byPath.flatMap(\.self)
    }
}
