/// A part of a Git folder that can be damaged.
package enum Part: String, CaseIterable, Sendable {
    case pack, packIndex = "pack-index", multiPackIndex = "multi-pack-index", commitGraph = "commit-graph", looseObject = "loose-object"
    case packedRefs = "packed-refs", branch, head, config, index, shallow

    /// The repositories that have such a part.
    var layouts: [Layout] {
        switch self {
        case .pack, .packIndex: [.packed, .indexed, .several, .bare]
        case .multiPackIndex: [.indexed, .several]
        case .commitGraph: [.indexed, .several, .bare]
        case .looseObject: [.loose, .packed]
        case .packedRefs: [.packed, .indexed, .bare]
        case .branch: [.loose, .packed, .several]
        case .index: [.loose, .packed, .indexed, .several]
        case .head, .config, .shallow: Layout.allCases
        }
    }

    /// Whether `file`, named from the Git folder, is one of this part.
    func holds(_ file: String) -> Bool {
        switch self {
        case .pack: file.hasSuffix(".pack")
        case .packIndex: file.hasSuffix(".idx")
        case .multiPackIndex: file == "objects/pack/multi-pack-index"
        case .commitGraph: file == "objects/info/commit-graph" || file.hasPrefix("objects/info/commit-graphs/")
        case .looseObject: file.hasPrefix("objects/") && file.utf8.count == 49
        case .packedRefs: file == "packed-refs"
        case .branch: file.hasPrefix("refs/heads/")
        case .head: file == "HEAD"
        case .config: file == "config"
        case .index: file == "index"
        case .shallow: file == "shallow"
        }
    }

    /// Whether its files end with a SHA-1 of all before, which a damage can be hidden behind.
    var isSealed: Bool { [.packIndex, .multiPackIndex, .commitGraph, .index].contains(self) }
}
