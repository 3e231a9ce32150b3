import CredenceVocabulary
import Testing

@testable import CredenceProjects

@Suite struct CommitListTests {
    private func commit(_ digit: Int, seconds: Int64) throws -> RecordCommit {
        let id = try #require(ObjectID(hex: String(repeating: "\(digit)", count: 40)))
        return RecordCommit(
            id: id, author: 0, committer: 0, day: Day(number: 1), committed: Day(number: 1), seconds: seconds, isMerge: false,
            signature: nil,
            saysFix: false, namesIssue: false, subject: "s", trailers: [])
    }

    @Test func `commits in the order of their numbers are sorted when they are read, and keep their numbers`() throws {
        var list = CommitList()
        list.add([try commit(1, seconds: 5), try commit(2, seconds: 9), try commit(3, seconds: 7)])
        #expect(list.commits.map(\.seconds) == [9, 7, 5])
        #expect(list.numbers == [1, 0, 2])
        list.add([try commit(4, seconds: 6)])
        #expect(list.commits.map(\.seconds) == [9, 7, 6, 5])
        #expect(list.numbers == [1, 0, 3, 2])
    }
}
