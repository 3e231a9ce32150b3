internal import Credence
internal import Foundation

/// One commit that an entry of a sample's history makes.
struct SampleCommit {
    /// Which of the entry's commits it is, from 1.
    let number: Int
    let author: SampleHistory.Identity
    let committer: SampleHistory.Identity
    /// `SECONDS OFFSET`, as git writes it.
    let authored: String
    let committed: String
    private let isRepeated: Bool

    /// The commits of an entry, the oldest first.
    static func all(of entry: SampleHistory.Commit) throws -> [SampleCommit] {
        let times = entry.repeat ?? 1
        guard times > 0 else {
            throw CredenceError("cannot replay: a commit is repeated \(times) times", remedy: "Write how many commits it makes, 1 or more.")
        }
        return try (1...times).map { try SampleCommit(number: $0, of: entry) }
    }

    private init(number: Int, of entry: SampleHistory.Commit) throws {
        let authors = [entry.author] + (entry.otherAuthors ?? [])
        self.number = number
        isRepeated = entry.repeat != nil
        author = authors[(number - 1) % authors.count]
        committer = entry.committer ?? author
        authored = try SampleCommit.stamp(entry.authored, daysLater: number - 1)
        committed = try SampleCommit.stamp(entry.committed, daysLater: number - 1)
    }

    /// A text of the entry as this commit has it.
    func numbered(_ text: String) -> String { isRepeated ? text.replacing("{n}", with: String(number)) : text }

    /// `SECONDS OFFSET` of an ISO 8601 time, some days later at the same offset.
    private static func stamp(_ text: String, daysLater days: Int) throws -> String {
        let formatter = ISO8601DateFormatter()
        guard let date = formatter.date(from: text) else {
            throw CredenceError("cannot replay: '\(text)' is no time", remedy: "Write it as 2025-02-03T09:12:00+01:00.")
        }
        let zone = text.hasSuffix("Z") ? "+0000" : text.suffix(6).replacing(":", with: "")
        return "\(Int(date.timeIntervalSince1970) + days * 86_400) \(zone)"
    }
}
