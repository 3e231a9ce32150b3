internal import CredenceFixtures
internal import Foundation

/// A repository that no accident makes: what a reader meets in it has no end, or is larger than any machine.
package enum HandmadeRepository: String, CaseIterable, Sendable {
    case deltaCycle = "delta-cycle", deltaCycleAtHead = "delta-cycle-at-head", deltaOfItself = "delta-of-itself"
    case deltaAtDistanceZero = "delta-at-distance-zero", deltaBeforeStart = "delta-before-start"
    case absurdDelta = "absurd-delta", absurdObject = "absurd-object", longDeltaChain = "long-delta-chain"
    case commitOfItself = "commit-of-itself", commitCircle = "commit-circle", graphOfItself = "graph-of-itself"
    case treeOfItself = "tree-of-itself", wideTreeOfItself = "wide-tree-of-itself", treeBomb = "tree-bomb"
    case folderBomb = "folder-bomb", tagOfItself = "tag-of-itself", headOfItself = "head-of-itself", nestedFolders = "nested-folders"
    case longLine = "long-line", manyLines = "many-lines", manyFiles = "many-files"
    case blobBomb = "blob-bomb", lineBomb = "line-bomb", commitBomb = "commit-bomb", treeTableBomb = "tree-table-bomb"

    /// Whether it takes seconds and more than 100 MB to make or to read.
    package var isHeavy: Bool {
        switch self {
        case .longLine, .manyLines, .manyFiles, .blobBomb, .lineBomb, .commitBomb, .treeTableBomb: true
        default: false
        }
    }

    /// Makes it below `folder`, under its raw value.
    package func make(in folder: String) throws {
        let path = folder + "/" + rawValue
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let repository = GitFixture(at: path)
        try repository.git(["init", "-q", "-b", "main", "."])
        switch self {
        case .longLine, .manyLines, .manyFiles: try makeLarge(repository)
        case .graphOfItself: try makeGraph(repository)
        case .headOfItself:
            try repository.importHistory(HandmadeRepository.history)
            try Data("ref: HEAD\n".utf8).write(to: URL(filePath: path + "/.git/HEAD"))
        default:
            var pack = HandmadePack()
            let head = packed(into: &pack)
            try pack.write(to: path + "/.git")
            try Data((HandmadePack.hex(head) + "\n").utf8).write(to: URL(filePath: path + "/.git/refs/heads/main"))
            if self == .tagOfItself {
                let tag = HandmadePack.hex(HandmadePack.id(1)) + "\n"
                try Data(tag.utf8).write(to: URL(filePath: path + "/.git/refs/tags/v1.0"))
            }
        }
    }

    static var history: FastImport {
        var stream = FastImport()
        for number in 0..<3 { stream.commit("Step \(number)", [.text("a.py", "import os\n# \(number)\n")]) }
        return stream
    }

    private func makeLarge(_ repository: GitFixture) throws {
        var stream = FastImport()
        switch self {
        case .longLine:
            var line = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000_000)
            stream.commit("Add a line", [.file("a.py", line)])
            line[50_000_000] = UInt8(ascii: "b")
            stream.commit("Change the line", [.file("a.py", line + Array("\n".utf8))])
        case .manyLines:
            // Eight bytes a line: its number, and one in a thousand changes.
            func text(_ changed: UInt8) -> [UInt8] {
                var bytes = [UInt8](repeating: UInt8(ascii: "0"), count: 80_000_000)
                for line in 0..<10_000_000 {
                    var (number, at) = (line, 8 * line + 6)
                    while number > 0 {
                        bytes[at] = UInt8(48 + number % 10)
                        (number, at) = (number / 10, at - 1)
                    }
                    if line % 1000 == 7 { bytes[8 * line] = changed }
                    bytes[8 * line + 7] = 10
                }
                return bytes
            }
            stream.commit("Add lines", [.file("a.py", text(UInt8(ascii: "a")))])
            stream.commit("Change lines", [.file("a.py", text(UInt8(ascii: "b")))])
        default:
            stream.commit("Add files", (0..<100_000).map { .text("many/f\($0).py", "import os\n# \($0)\n") })
            stream.commit("Change one", [.text("many/f7.py", "import sys\n")])
        }
        try repository.importHistory(stream, checkout: false)
    }

    /// A commit-graph, as git writes it, in which each commit is its own parent.
    private func makeGraph(_ repository: GitFixture) throws {
        try repository.importHistory(HandmadeRepository.history)
        try repository.git(["repack", "-q", "-a", "-d"])
        try repository.git(["commit-graph", "write", "--reachable"])
        let file = URL(filePath: repository.path + "/.git/objects/info/commit-graph")
        var bytes = try Array(Data(contentsOf: file).dropLast(20))
        // The table of chunks: an id of four bytes and an offset of eight.
        for row in stride(from: 8, to: 8 + 12 * (Int(bytes[6]) + 1), by: 12) where Array(bytes[row..<(row + 4)]) == Array("CDAT".utf8) {
            let start = bytes[(row + 4)..<(row + 12)].reduce(0) { $0 << 8 | Int($1) }
            for commit in 0..<3 {
                bytes.replaceSubrange((start + 36 * commit + 20)..<(start + 36 * commit + 24), with: UInt32(commit).bigEndianBytes)
            }
        }
        try FileManager.default.removeItem(at: file)
        try Data(bytes + SHA1.digest(of: bytes)).write(to: file)
    }
}
