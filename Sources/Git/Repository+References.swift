internal import CGit2
package import CredenceVocabulary
internal import Foundation

/// Where HEAD stands.
package enum Head: Hashable, Sendable {
    /// HEAD is a commit: the branch is nil when it is detached.
    case commit(ObjectID, branch: String?)
    /// HEAD names a branch that has no commit.
    case unborn(branch: String)
}

/// A name and the commit that it leads to.
package struct Reference: Hashable, Sendable {
    /// The name without `refs/heads/`, `refs/remotes/` or `refs/tags/`.
    package let name: String
    /// The commit, tags peeled.
    package let commit: ObjectID
}

extension Repository {
    /// Reads HEAD; `objects` say what it leads to.
    borrowing func readHead(in objects: borrowing some ObjectSource & ~Copyable) throws(GitError) -> Head {
        var raw: OpaquePointer?
        try Libgit2.call("read HEAD") { unsafe git_reference_lookup(&raw, pointer, "HEAD") }
        defer { unsafe git_reference_free(raw) }
        let target = unsafe git_reference_symbolic_target(raw).map { unsafe String(lenient: $0) }
        if unsafe git_repository_head_unborn(pointer) == 1 {
            return .unborn(branch: (target ?? "HEAD").withoutPrefix("refs/heads/"))
        }
        var resolved: OpaquePointer?
        try Libgit2.call("read HEAD") { unsafe git_repository_head(&resolved, pointer) }
        defer { unsafe git_reference_free(resolved) }
        // A commit that is absent is named all the same: whoever reads it says that it is.
        let peeled = (try? unsafe peel(resolved, in: objects)) ?? nil
        guard let id = unsafe peeled ?? ObjectID(git_reference_target(resolved)) else {
            throw GitError(code: .corrupt, doing: "read HEAD", reason: "it doesn't lead to a commit")
        }
        return .commit(id, branch: target?.withoutPrefix("refs/heads/"))
    }

    /// Reads the references below `prefix` (`refs/heads/` for example) that lead to a commit, sorted by name.
    ///
    /// At most `limit` are read; `isCut` says that there were more.
    borrowing func readReferences(
        prefix: String, limit: Int, in objects: borrowing some ObjectSource & ~Copyable
    ) throws(GitError) -> (references: [Reference], isCut: Bool) {
        var iterator: OpaquePointer?
        try Libgit2.call("list the references") { unsafe git_reference_iterator_new(&iterator, pointer) }
        defer { unsafe git_reference_iterator_free(iterator) }
        var found: [Reference] = []
        while true {
            var reference: OpaquePointer?
            let result = unsafe git_reference_next(&reference, iterator)
            if result == GIT_ITEROVER.rawValue { break }
            // A reference that can't be read is passed over: the others still stand.
            guard result == 0 else {
                if result == GIT_ENOTFOUND.rawValue { continue }
                break
            }
            defer { unsafe git_reference_free(reference) }
            guard let cName = unsafe git_reference_name(reference) else { continue }
            let name = unsafe String(lenient: cName)
            guard name.hasPrefix(prefix), let id = (try? unsafe peel(reference, in: objects)) ?? nil else { continue }
            guard found.count < limit else { return (found.sorted { $0.name < $1.name }, true) }
            found.append(Reference(name: name.withoutPrefix(prefix), commit: id))
        }
        return (found.sorted { $0.name < $1.name }, false)
    }

    /// How many tags may lead to one another: one may lead to itself.
    private static let tagDepth = 16
    /// Longer tags, in bytes, aren't followed.
    private static let tagSizeLimit = 1 << 20

    /// Looks at the names and targets of all references, which are not followed; at most `limit` are looked at.
    package func referenceMarks(limit: Int = 1_000_000) -> ReferenceMarks {
        var marks = ReferenceMarks()
        var iterator: OpaquePointer?
        guard unsafe git_reference_iterator_new(&iterator, pointer) == 0 else { return marks }
        defer { unsafe git_reference_iterator_free(iterator) }
        var looked = 0
        while looked < limit {
            var reference: OpaquePointer?
            guard unsafe git_reference_next(&reference, iterator) == 0 else { break }
            defer { unsafe git_reference_free(reference) }
            looked += 1
            guard let name = unsafe git_reference_name(reference) else { continue }
            let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name)).bindMemory(to: UInt8.self)
            if unsafe bytes.starts(with: "refs/replace/".utf8) { marks.replacements += 1 }
            if unsafe bytes.starts(with: "refs/original/".utf8) { marks.originals += 1 }
            guard unsafe bytes.starts(with: "refs/tags/".utf8) else { continue }
            let target = unsafe ObjectID(git_reference_target(reference))
            // No order is told of references, so the sum has none.
            marks.tags &+=
                unsafe LineHash.hash(bytes, from: 0, to: bytes.count) &* 31 ^ (target.map { $0.words.high ^ UInt64($0.words.low) } ?? 1)
        }
        return marks
    }

    private borrowing func peel(
        _ reference: OpaquePointer?, in objects: borrowing some ObjectSource & ~Copyable
    ) throws(GitError) -> ObjectID? {
        var resolved: OpaquePointer?
        try Libgit2.call("follow a reference") { unsafe git_reference_resolve(&resolved, reference) }
        defer { unsafe git_reference_free(resolved) }
        // The name of a packed tag stands beside what it leads to.
        var next = unsafe ObjectID(git_reference_target_peel(resolved)) ?? ObjectID(git_reference_target(resolved))
        for _ in 0..<Repository.tagDepth {
            guard let id = next else { return nil }
            switch try objects.header(id).kind {
            case .commit: return id
            case .tag:
                let target = try objects.read(id, atMost: Repository.tagSizeLimit) { _, bytes in
                    bytes.hasPrefix("object ", at: 0) ? ObjectID(hex: bytes, at: 7) : nil
                }
                next = target ?? nil
            case .tree, .blob: return nil
            }
        }
        return nil
    }

    /// The string value of a configuration key of this repository (its own files, then the user's); nil when there is none.
    package func configured(_ key: String) -> String? {
        var snapshot: OpaquePointer?
        guard unsafe git_repository_config_snapshot(&snapshot, pointer) == 0 else { return nil }
        defer { unsafe git_config_free(snapshot) }
        var value: UnsafePointer<CChar>?
        guard unsafe git_config_get_string(&value, snapshot, key) == 0, let text = unsafe value else { return nil }
        return unsafe String(lenient: text)
    }

    /// The URLs of the remotes, sorted by the remotes' names; at most 100.
    package var remoteURLs: [String] {
        var names = unsafe git_strarray()
        guard unsafe git_remote_list(&names, pointer) == 0 else { return [] }
        defer { unsafe git_strarray_dispose(&names) }
        let count = unsafe min(names.count, 100)
        let listed: [String] = (0..<count).compactMap { index in
            unsafe names.strings[index].map { unsafe String(lenient: $0) }
        }
        return listed.sorted().compactMap { configured("remote.\($0).url") }
    }
}

extension String {
    func withoutPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }

    init(lenient cString: UnsafePointer<CChar>) {
        unsafe self.init(cString: cString)
    }
}
