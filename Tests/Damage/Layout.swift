internal import CredenceFixtures

/// How a small repository is kept.
package enum Layout: String, CaseIterable, Sendable {
    /// Loose objects only.
    case loose
    /// One pack with deltas, packed references, and a commit that came later.
    case packed
    /// One pack with a multi-pack-index, a bitmap and a commit-graph.
    case indexed
    /// Three packs, a multi-pack-index and a chain of commit-graphs.
    case several
    /// No work tree; packed.
    case bare

    /// Makes a repository at `path` with a history of its own.
    ///
    /// - Returns: the Git folder.
    func make(at path: String, in folder: TemporaryFolder, _ chance: inout SeededGenerator) throws -> String {
        let repository = try GitFixture(path, in: folder, options: self == .bare ? ["--bare"] : [])
        let quiet = ["-c", "pack.threads=1", "-c", "gc.auto=0"]
        func git(_ arguments: String...) throws { try repository.git(quiet + arguments) }
        var history = SmallHistory(&chance)
        try repository.importHistory(history.stream, checkout: false)
        try git("tag", "-a", "-m", "Release", "v2.0", "main")
        switch self {
        case .loose: break
        case .packed, .bare:
            try git("repack", "-q", "-a", "-d", "-f", "--depth=10")
            try git("pack-refs", "--all")
            if self == .bare { try git("commit-graph", "write", "--reachable") }
        case .indexed:
            try git("repack", "-q", "-a", "-d", "-f", "--write-bitmap-index", "--write-midx")
            try git("commit-graph", "write", "--reachable")
            try git("pack-refs", "--all")
        case .several:
            for _ in 0..<2 {
                try git("repack", "-q", "-d")
                try git("commit-graph", "write", "--reachable", "--split=no-merge")
                try history.goOn(at: repository, &chance)
            }
            try git("repack", "-q", "-d")
            try git("multi-pack-index", "write")
        }
        if self == .packed { try history.goOn(at: repository, &chance) }
        if self != .bare { try git("read-tree", "main") }
        return self == .bare ? repository.path : repository.path + "/.git"
    }
}
