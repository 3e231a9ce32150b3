internal import Foundation

/// A sample's `history.json`: the commits that lead to its files.
struct SampleHistory: Decodable {
    struct Identity: Decodable {
        let name: String
        let email: String
    }

    /// What a commit makes of a path: all of the final file, its first lines, other text, or nothing.
    struct Change: Decodable {
        let lines: Int?
        let text: String?
        let delete: Bool?
        let executable: Bool?
    }

    struct Commit: Decodable {
        let author: Identity
        /// Those who take turns with the author when the commit is repeated.
        let otherAuthors: [Identity]?
        /// How many commits this makes, each a day after the one before, with its number for `{n}` in message and texts; nil for one.
        let `repeat`: Int?
        let committer: Identity?
        /// ISO 8601 with an offset.
        let authored: String
        let committed: String
        let message: String
        /// Indexes of the parents; nil for the commit before.
        let parents: [Int]?
        let tag: String?
        let files: [String: Change]
    }

    let branch: String
    /// What the repository's own configuration says, as `user.email`.
    let config: [String: String]?
    let commits: [Commit]
}
