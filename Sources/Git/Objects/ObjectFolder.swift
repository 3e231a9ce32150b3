internal import CredenceVocabulary
internal import Foundation

/// A folder of objects, the repository's own or an alternate: where its packs and its loose objects lie.
struct ObjectFolder {
    let path: String
    // Which of the 256 folders of loose objects there are; nil where nobody has looked yet.
    private var hasLoose = [Bool?](repeating: nil, count: 256)
    private var opened: Set<String> = []
    private var stamp: [Int]

    /// The folder at `path`, which needn't be there.
    init(path: String) {
        self.path = path
        stamp = ObjectFolder.stamp(of: path)
    }

    /// The file of a loose object; nil when there is none, or none that is a regular file with something in it.
    mutating func loose(_ id: ObjectID) -> MappedFile? {
        let name = id.description
        let number = Int(id.words.high >> 56)
        let folder = path + "/" + name.prefix(2)
        let isThere = unsafe hasLoose[number] ?? (access(folder, X_OK) == 0)
        hasLoose[number] = isThere
        return isThere ? MappedFile(path: folder + "/" + name.dropFirst(2)) : nil
    }

    /// Opens the packs that weren't opened yet, `limit` at most.
    mutating func openPacks(limit: Int) -> [Pack] {
        Pack.all(in: path + "/pack", besides: &opened, limit: limit)
    }

    /// Whether packs or folders have come or gone since this was last asked.
    mutating func hasChanged() -> Bool {
        let now = ObjectFolder.stamp(of: path)
        guard now != stamp else { return false }
        stamp = now
        hasLoose = [Bool?](repeating: nil, count: 256)
        return true
    }

    /// When the folder and its packs' folder last changed.
    private static func stamp(of path: String) -> [Int] {
        [path, path + "/pack"].flatMap { folder in
            var status = stat()
            guard unsafe stat(folder, &status) == 0 else { return [0, 0] }
            return [Int(status.modified.tv_sec), Int(status.modified.tv_nsec)]
        }
    }
}
