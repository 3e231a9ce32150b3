import CredenceGit
import CredenceVocabulary

/// Objects that no git program would write: circles, bombs and half-read trees.
struct MemoryObjects: ObjectSource {
    struct Entry {
        let bytes: [UInt8]

        init(_ mode: String, _ name: String, _ id: ObjectID) { bytes = Array("\(mode) \(name)".utf8) + [0] + id.bytes }
    }

    private var objects: [ObjectID: (kind: ObjectKind, bytes: [UInt8])] = [:]

    /// The id that stands for `number`.
    func id(_ number: Int) -> ObjectID {
        let digits = String(number, radix: 16)
        guard let id = ObjectID(hex: String(repeating: "0", count: 40 - digits.count) + digits) else {
            preconditionFailure("a number is hexadecimal")
        }
        return id
    }

    mutating func put(_ number: Int, _ kind: ObjectKind, _ bytes: [UInt8]) { objects[id(number)] = (kind, bytes) }

    mutating func put(_ number: Int, _ kind: ObjectKind, _ entries: [Entry]) { put(number, kind, entries.flatMap(\.bytes)) }

    private func object(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, bytes: [UInt8]) {
        guard let object = objects[id] else { throw GitError(code: .missingObjects, doing: "read object \(id)", reason: "it is absent") }
        return object
    }

    func read<Result>(_ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result {
        let object = try object(id)
        return body(object.kind, object.bytes.span)
    }

    func header(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
        let object = try object(id)
        return (object.kind, object.bytes.count)
    }
}
