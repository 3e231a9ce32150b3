internal import CredenceVocabulary
internal import Foundation

/// A pack with its index.
struct Pack {
    let index: PackIndex
    let file: PackFile

    /// More packs of a repository aren't looked into.
    static let countLimit = 16_384

    /// Opens the packs in `folder` that can be, `limit` at most, the largest first: most objects are there.
    ///
    /// - Parameter opened: the indexes that aren't opened again; those opened now come to them.
    static func all(in folder: String, besides opened: inout Set<String>, limit: Int) -> [Pack] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var packs: [Pack] = []
        for name in names.filter({ $0.hasSuffix(".idx") && !opened.contains($0) }).sorted() {
            guard let indexFile = MappedFile.shared(path: folder + "/" + name), let index = PackIndex(indexFile),
                let packFile = MappedFile.shared(path: folder + "/" + name.dropLast(4) + ".pack")
            else { continue }
            guard packs.count < limit, let file = PackFile(packFile, index: index) else { continue }
            opened.insert(name)
            packs.append(Pack(index: index, file: file))
        }
        return packs.sorted { $0.index.count > $1.index.count }
    }
}
