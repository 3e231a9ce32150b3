internal import CredenceGit
internal import CredenceVocabulary

extension Skipped {
    /// The repository that could not be read, told with what would mend it.
    init(_ found: FoundRepository, _ error: GitError) {
        let (reason, remedy): (String, String) =
            switch error.code {
            case .notOwned:
                ("it belongs to another user", "Read it with --any-owner if you trust it.")
            case .unsupportedSHA256:
                ("its object format is SHA-256, which isn't supported", "Nothing is wrong with it; it is left out.")
            case .unsupportedReftable:
                ("its references are kept as a reftable, which isn't supported", "Nothing is wrong with it; it is left out.")
            case .empty:
                (error.reason, "Commit something first, or check out a branch that has commits.")
            case .missingObjects:
                ("cannot \(error.doing): \(error.reason)", "Fetch what is missing ('git fetch'), or clone it again.")
            default:
                ("cannot \(error.doing): \(error.reason)", "Run 'git fsck' in it, or clone it again.")
            }
        self.init(path: found.path, code: error.code, reason: reason, remedy: remedy)
    }
}
