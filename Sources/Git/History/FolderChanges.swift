internal import CredenceVocabulary
internal import Foundation

/// What changed directly in one folder over a history: its files' changes, and the pairs of trees of the folders in it, each in the order of steps.
struct FolderChanges {
    /// The two states of a folder around a step.
    struct TreePair {
        let step: UInt32
        let old: ObjectID?
        let new: ObjectID?
    }

    /// An entry of the folder that changed at least once.
    struct Child {
        let name: [UInt8]
        var changes: [PathChange] = []
        var pairs: [TreePair] = []
    }

    /// The entries, in the order in which they were met.
    private(set) var children: [Child] = []
    // Open addressing over the children; -1 is an empty place.
    private var table = [Int32](repeating: -1, count: 64)

    /// Takes in one entry's change; `cursor` stands on one of its sides.
    mutating func add(_ cursor: TreeCursor, step: UInt32, old: TreeChange.Side?, new: TreeChange.Side?) {
        let index = find(cursor)
        if old?.kind == .folder || new?.kind == .folder {
            children[index].pairs.append(TreePair(step: step, old: old?.id, new: new?.id))
        } else {
            children[index].changes.append(PathChange(step: step, path: 0, old: old, new: new))
        }
    }

    private mutating func find(_ cursor: TreeCursor) -> Int {
        let name = unsafe cursor.name
        if (children.count + 1) * 2 > table.count { grow() }
        var place = Int(truncatingIfNeeded: unsafe LineHash.hash(name, from: 0, to: name.count)) & (table.count - 1)
        while table[place] >= 0 {
            let index = Int(table[place])
            if unsafe FolderChanges.isEqual(children[index].name, name) { return index }
            place = (place + 1) & (table.count - 1)
        }
        table[place] = Int32(truncatingIfNeeded: children.count)
        unsafe children.append(Child(name: Array(name)))
        return children.count - 1
    }

    private static func isEqual(_ known: [UInt8], _ name: Bytes) -> Bool {
        guard known.count == name.count else { return false }
        return unsafe known.withUnsafeBufferPointer { known in
            guard let left = known.baseAddress, let right = name.baseAddress else { return true }
            return unsafe memcmp(left, right, known.count) == 0
        }
    }

    private mutating func grow() {
        table = [Int32](repeating: -1, count: table.count * 2)
        for (index, child) in children.enumerated() {
            let hash = unsafe child.name.withUnsafeBufferPointer { unsafe LineHash.hash($0, from: 0, to: $0.count) }
            var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
            while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Int32(truncatingIfNeeded: index)
        }
    }
}
