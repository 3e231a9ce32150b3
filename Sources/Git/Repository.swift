internal import CGit2
package import CredenceVocabulary

/// An open repository, owned by the task that opened it.
///
/// Nothing that the repository configures is run: no hook, filter, helper or external diff.
@safe package struct Repository: ~Copyable {
    // Used by this type's extensions only; it never leaves them.
    let pointer: OpaquePointer

    /// Opens the repository whose work tree or Git folder is exactly `path`; parents aren't searched.
    ///
    /// - Throws: `GitError`; `not-owned` when the folder belongs to another user, unless `allowAnyOwner()` was called.
    package init(path: String) throws(GitError) {
        var opened: OpaquePointer?
        try Libgit2.call("open the repository") {
            unsafe git_repository_open_ext(&opened, path, UInt32(GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue), nil)
        }
        guard let repository = unsafe opened else {
            throw GitError(code: .corrupt, doing: "open the repository", reason: "libgit2 gave none")
        }
        unsafe pointer = repository
    }

    deinit { unsafe git_repository_free(pointer) }

    /// From now on, in the whole process, repositories of other owners are opened too.
    package static func allowAnyOwner() {
        Libgit2.setOwnerValidation(false)
    }

    /// The folder that the repository's linked work trees share, ending in `/`.
    package var commonFolder: String {
        guard let path = unsafe git_repository_commondir(pointer) else { return "" }
        return unsafe String(cString: path)
    }

    /// Whether there is no work tree.
    package var isBare: Bool { unsafe git_repository_is_bare(pointer) == 1 }
}

/// libgit2's own reading of objects, to hold others against; a stranger's repository isn't read by it.
extension Repository: ObjectSource {
    private borrowing func withDatabase<Result>(_ body: (OpaquePointer?) throws(GitError) -> Result) throws(GitError) -> Result {
        var database: OpaquePointer?
        try Libgit2.call("open the object database") { unsafe git_repository_odb(&database, pointer) }
        defer { unsafe git_odb_free(database) }
        return unsafe try body(database)
    }

    /// Lends the bytes of an object to `body`.
    package borrowing func read<Result>(_ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result {
        var object: OpaquePointer?
        var oid = id.libgit2
        try unsafe withDatabase { database throws(GitError) in
            try Libgit2.call("read object \(id)") { unsafe git_odb_read(&object, database, &oid) }
        }
        defer { unsafe git_odb_object_free(object) }
        guard let kind = ObjectKind(unsafe git_odb_object_type(object)) else {
            throw GitError(code: .corrupt, doing: "read object \(id)", reason: "it is of no known kind")
        }
        let start = unsafe git_odb_object_data(object)?.assumingMemoryBound(to: UInt8.self)
        let bytes = unsafe UnsafeBufferPointer(start: start, count: git_odb_object_size(object))
        return body(kind, unsafe bytes.span)
    }

    /// The kind and the size in bytes of an object.
    package borrowing func header(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
        var size = 0
        var type = GIT_OBJECT_INVALID
        var oid = id.libgit2
        try unsafe withDatabase { database throws(GitError) in
            try Libgit2.call("read the header of object \(id)") { unsafe git_odb_read_header(&size, &type, database, &oid) }
        }
        guard let kind = ObjectKind(type) else {
            throw GitError(code: .corrupt, doing: "read the header of object \(id)", reason: "it is of no known kind")
        }
        return (kind, size)
    }
}

extension ObjectKind {
    init?(_ type: git_object_t) {
        switch type {
        case GIT_OBJECT_COMMIT: self = .commit
        case GIT_OBJECT_TREE: self = .tree
        case GIT_OBJECT_BLOB: self = .blob
        case GIT_OBJECT_TAG: self = .tag
        default: return nil
        }
    }
}

extension ObjectID {
    /// The id as libgit2 takes it.
    var libgit2: git_oid {
        let bytes = self.bytes
        var oid = git_oid()
        unsafe git_oid_fromraw(&oid, bytes)
        return oid
    }

    init?(_ oid: UnsafePointer<git_oid>?) {
        guard let oid = unsafe oid else { return nil }
        var copy = unsafe oid.pointee
        let id = unsafe withUnsafeBytes(of: &copy) { raw in
            unsafe ObjectID(raw.bindMemory(to: UInt8.self).span)
        }
        guard let id else { return nil }
        self = id
    }
}
