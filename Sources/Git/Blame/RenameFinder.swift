internal import CredenceVocabulary

/// Finds which of the files that a commit removed one that it added was made of: whole-file renames as `git blame` follows them.
///
/// The same content comes first, by name where several have it. Else a file of the same name, the only one, with three quarters of the content;
/// else the file with most of it, if that is half. Content is measured as git's similarity index does: in chunks that end with the line or after
/// 64 bytes, by the bytes that both have, against the larger file's size.
struct RenameFinder {
    struct File: Sendable {
        let path: [UInt8]
        let number: UInt32
        let blob: ObjectID

        var name: ArraySlice<UInt8> { path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...] }
    }

    /// Files whose origin wasn't looked for because there are too many, and files that are too large to be compared.
    private(set) var skipped = 0
    /// How many files could not be read.
    private(set) var unread = 0
    // How many chunks may yet be compared, in the whole history.
    private var chunksLeft: Int

    /// The most pairs of files of one commit that are compared.
    static let pairLimit = 1_000_000
    /// Larger files are compared by their id alone, in bytes.
    static let sizeLimit = 8 << 20
    /// The most chunks that are kept at once.
    static let chunkLimit = 10_000_000

    /// A history of so many commits is worth so much searching.
    init(commits: Int) { chunksLeft = 500_000_000 + 5_000 * commits }

    /// For each of `wanted` the file it was made of; nil when there is none.
    mutating func origins(of wanted: [File], among gone: [File], in source: borrowing some ObjectSource & ~Copyable) -> [File?] {
        guard !gone.isEmpty else { return wanted.map { _ in nil } }
        let sources = gone.sorted { $0.path.lexicographicallyPrecedes($1.path) }
        let byBlob = Dictionary(grouping: sources, by: \.blob)
        var found: [File?] = wanted.map { file in
            guard let same = byBlob[file.blob] else { return nil }
            return same.first { $0.name == file.name } ?? same[0]
        }
        let open = found.indices.filter { found[$0] == nil }
        guard !open.isEmpty else { return found }
        guard open.count * sources.count <= RenameFinder.pairLimit else {
            skipped += open.count
            return found
        }
        var names: [ArraySlice<UInt8>: Int] = [:]
        for (index, file) in sources.enumerated() { names[file.name] = names[file.name] == nil ? index : -1 }
        var measured: [ObjectID: ContentChunks?] = [:]
        var (unread, tooLarge, kept) = (0, 0, 0)
        func chunks(_ file: File, _ measured: inout [ObjectID: ContentChunks?]) -> ContentChunks? {
            if let known = measured[file.blob] { return known }
            if kept > RenameFinder.chunkLimit { (measured, kept) = ([:], 0) }
            var made: ContentChunks?
            do throws(GitError) {
                made = try ContentChunks(of: file.blob, in: source)
                if made == nil { tooLarge += 1 }
            } catch { unread += 1 }
            // Making them takes about ten times as long as comparing them.
            kept += made?.count ?? 0
            chunksLeft -= 100 + 10 * (made?.count ?? 0)
            measured[file.blob] = .some(made)
            return made
        }
        defer {
            self.unread += unread
            skipped += tooLarge
        }
        for index in open {
            guard chunksLeft > 0 else {
                skipped += 1
                continue
            }
            guard let own = chunks(wanted[index], &measured) else { continue }
            if let named = names[wanted[index].name], named >= 0, let other = chunks(sources[named], &measured),
                own.similarity(to: other) >= 0.75
            {
                found[index] = sources[named]
                continue
            }
            var best: (file: File, similarity: Double, hasName: Bool)?
            for file in sources {
                guard let other = chunks(file, &measured) else { continue }
                chunksLeft -= 1
                if own.isNear(other) { chunksLeft -= min(own.count, other.count) }
                guard chunksLeft > 0 else { break }
                let similarity = own.similarity(to: other)
                guard similarity >= 0.5 else { continue }
                let hasName = file.name == wanted[index].name
                if let best, (best.similarity, best.hasName ? 1 : 0) >= (similarity, hasName ? 1 : 0) { continue }
                best = (file, similarity, hasName)
            }
            found[index] = best?.file
        }
        return found
    }
}
