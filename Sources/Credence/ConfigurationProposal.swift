internal import CredenceReports
internal import CredenceVocabulary

/// What `credence init` proposes to write.
public struct ConfigurationProposal: Sendable {
    /// An address that may be the person's.
    public struct Candidate: Sendable {
        /// The address.
        public let address: String
        /// The name that it was seen with.
        public let name: String
        /// Commits that carry it.
        public let commits: Int
        /// Whether Git is configured with it, here or in a repository. A copied folder carries somebody else's, so that too is only a proposal.
        public let isConfigured: Bool

        /// What to ask.
        public var question: String {
            let seen = commits == 0 ? "no commit carries it" : commits == 1 ? "1 commit" : "\(commits) commits"
            return "Is \(address) yours? (\(name.isEmpty ? "no name" : name), \(seen)\(isConfigured ? ", configured in Git" : ""))"
        }
    }

    /// The name to write.
    public let name: String
    /// The addresses, those configured first, then by commits.
    public let addresses: [Candidate]
    /// The folders, as given.
    public let folders: [String]
    /// Where it would be written.
    public let path: String

    /// `credence.init/1`: what was written, and where.
    public func json(path: String, name: String, addresses: [String]) -> String {
        JSONValue.object([
            "schema": "credence.init/1", "path": .string(path), "name": .string(name), "addresses": .array(addresses.map { .string($0) }),
            "folders": .array(folders.map { .string($0) }),
        ]).text
    }
}
