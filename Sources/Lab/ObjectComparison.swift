internal import CredenceGit
internal import CredenceVocabulary

/// How many objects of a repository are the same through both readers.
struct ObjectComparison: CustomStringConvertible {
    private(set) var equal = 0
    private(set) var different = 0
    /// Read by neither.
    private(set) var unreadable = 0
    /// Of those read, the ones that came from packs without libgit2.
    private(set) var fromPacks = 0

    /// No object.
    init() {}

    /// Compares kind, size and bytes of all objects of the repository at `folder`; nil when git can't list them.
    init?(of folder: String) throws {
        let listing = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)"]
        guard let text = try GitProgram(folder: folder).run(listing) else { return nil }
        let packed = try PackedObjects(path: folder)
        for line in text.split(separator: "\n") {
            guard let id = ObjectID(hex: line) else { continue }
            switch ObjectComparison.isEqual(id, in: packed) {
            case true?: equal += 1
            case false?: different += 1
            case nil: unreadable += 1
            }
        }
        fromPacks = packed.answeredByPacks
    }

    /// Adds the counts of another repository.
    mutating func add(_ other: ObjectComparison) {
        equal += other.equal
        different += other.different
        unreadable += other.unreadable
        fromPacks += other.fromPacks
    }

    /// Total, equal, different, unreadable and from packs, between tabs.
    var description: String {
        [equal + different + unreadable, equal, different, unreadable, fromPacks].map(String.init).joined(separator: "\t")
    }

    /// Nil when neither reader can read the object.
    private static func isEqual(_ id: ObjectID, in packed: borrowing PackedObjects) -> Bool? {
        let header = try? packed.header(id)
        let libgit2Header = try? packed.repository.header(id)
        guard header?.kind == libgit2Header?.kind, header?.size == libgit2Header?.size else { return false }
        do {
            return try packed.repository.read(id) { kind, bytes in
                (try? packed.read(id) { otherKind, others in kind == otherKind && isEqual(bytes, others) }) ?? false
            }
        } catch {
            return (try? packed.read(id) { _, _ in false })
        }
    }

    private static func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }
}
