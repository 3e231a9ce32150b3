internal import CGit2

/// The names and addresses that a repository's `.mailmap` joins.
@safe package struct Mailmap: ~Copyable {
    private let pointer: OpaquePointer

    /// Parses the bytes of a `.mailmap`; nil when libgit2 can't.
    package init?(parsing bytes: [UInt8]) {
        var parsed: OpaquePointer?
        let text = bytes.map { CChar(bitPattern: $0) }
        do throws(GitError) {
            try Libgit2.call("parse .mailmap") { unsafe git_mailmap_from_buffer(&parsed, text, text.count) }
        } catch {
            return nil
        }
        guard let mailmap = unsafe parsed else { return nil }
        unsafe pointer = mailmap
    }

    deinit { unsafe git_mailmap_free(pointer) }

    /// The canonical name and address; the same where no line of the map speaks of them.
    package func resolve(name: String, email: String) -> (name: String, email: String) {
        var realName: UnsafePointer<CChar>?
        var realEmail: UnsafePointer<CChar>?
        // The results may point into the arguments, so they are read while those live.
        return unsafe name.withCString { cName in
            unsafe email.withCString { cEmail in
                guard unsafe git_mailmap_resolve(&realName, &realEmail, pointer, cName, cEmail) == 0,
                    let foundName = unsafe realName, let foundEmail = unsafe realEmail
                else { return (name, email) }
                return unsafe (String(lenient: foundName), String(lenient: foundEmail))
            }
        }
    }
}
