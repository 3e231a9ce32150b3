internal import CredencePeople
internal import CredenceVocabulary

/// The commits of a record, newest first, and the numbers by which its other sections name them: these grow from the oldest to the newest of a
/// chunk, and from one chunk to the next, so that new commits change none.
struct CommitList: Sendable {
    private(set) var commits: [RecordCommit] = []
    /// The number of each commit, by index.
    private(set) var numbers: [Int] = []
    var authors: [AuthorSeen] = []

    init() {}

    init(reading chunks: [[UInt8]]) throws(Malformed) {
        let (parts, authors) = try CommitSection.read(chunks)
        self.authors = authors
        for part in parts { add(part) }
    }

    /// Adds commits that come after all numbers so far; they stand newest number first.
    mutating func add(_ part: [RecordCommit]) {
        let first = commits.count
        let partNumbers = part.indices.map { first + part.count - 1 - $0 }
        // A list that was written anew stands in the order of its numbers.
        let isSorted = zip(part, part.dropFirst()).allSatisfy { !CommitList.isNewer($1, $0) }
        let isInOrder = isSorted && part.last.flatMap { last in commits.first.map { !CommitList.isNewer($0, last) } } ?? true
        commits = part + commits
        numbers = partNumbers + numbers
        guard !isInOrder else { return }
        let order = commits.indices.sorted { CommitList.isNewer(commits[$0], commits[$1]) }
        (commits, numbers) = (order.map { commits[$0] }, order.map { numbers[$0] })
    }

    private static func isNewer(_ left: RecordCommit, _ right: RecordCommit) -> Bool {
        (right.seconds, left.id) < (left.seconds, right.id)
    }
}
