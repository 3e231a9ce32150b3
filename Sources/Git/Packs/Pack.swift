internal import CredenceVocabulary
internal import Foundation

/// A pack with its index.
struct Pack {
    let index: PackIndex
    let file: PackFile

    /// More packs of a repository aren't looked into.
    static let countLimit = 1_024

    /// Opens the packs in `folder` that can be, the largest first: most objects are there.
    ///
    /// - Throws: `GitError` when an index there would make libgit2 end the process.
    static func all(in folder: String) throws(GitError) -> [Pack] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var packs: [Pack] = []
        for name in names.filter({ $0.hasSuffix(".idx") }).sorted() {
            guard let indexFile = MappedFile(path: folder + "/" + name), let index = PackIndex(indexFile),
                let packFile = MappedFile(path: folder + "/" + name.dropLast(4) + ".pack")
            else { continue }
            guard index.stays(within: packFile.count) else {
                throw GitError(code: .corrupt, doing: "open the index of a pack, \(name)", reason: "it points beyond the pack")
            }
            guard packs.count < countLimit, let file = PackFile(packFile, index: index) else { continue }
            packs.append(Pack(index: index, file: file))
        }
        return packs.sorted { $0.index.count > $1.index.count }
    }
}
