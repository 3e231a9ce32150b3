internal import CGit2
internal import CredenceVocabulary

/// The library's start and the one funnel through which its calls go.
enum Libgit2 {
    /// Starts libgit2 once; each owner touches this before its first call, without which libgit2 crashes.
    static let isStarted: Bool = {
        guard git_libgit2_init() > 0 else { return false }
        // The reader checks nothing by hash: it halves the time of a scan, and `git fsck` is there for it.
        _ = cgit2_set_hash_verification(0)
        _ = cgit2_allow_extensions()
        // The own readers keep what they need; libgit2's cache would hold each tree of a history.
        _ = cgit2_set_object_cache(32 << 20)
        return true
    }()

    /// Runs one call; a negative result becomes a `GitError` that says what was being done.
    static func call(_ doing: @autoclosure () -> String, _ body: () -> Int32) throws(GitError) {
        guard isStarted else { throw GitError(code: .unreadable, doing: doing(), reason: "libgit2 did not start") }
        let result = body()
        guard result < 0 else { return }
        // The message is per thread: read it before anything else runs here.
        let message = lastMessage()
        throw GitError(code: code(of: result, message: message), doing: doing(), reason: message)
    }

    private static func lastMessage() -> String {
        guard let error = unsafe git_error_last(), let text = unsafe error.pointee.message else { return "no reason given" }
        return unsafe String(cString: text)
    }

    private static func code(of result: Int32, message: String) -> Limit.Code {
        // libgit2 1.5 says "safe.directory was not found" (-3) for another's repository, newer ones -36.
        if result == -36 || message.contains("safe.directory") || message.contains("not owned by current user") { return .notOwned }
        if message.contains("extensions.objectformat") || message.contains("unknown object format") { return .unsupportedSHA256 }
        if message.contains("extensions.refstorage") || message.contains("reftable") { return .unsupportedReftable }
        if result == GIT_ENOTFOUND.rawValue { return .missingObjects }
        return .corrupt
    }

    /// Whether repositories of other owners are opened too, for the whole process.
    package static func setOwnerValidation(_ enabled: Bool) {
        guard isStarted else { return }
        _ = cgit2_set_owner_validation(enabled ? 1 : 0)
    }
}
