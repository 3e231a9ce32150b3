import Credence
import CredenceFixtures
import CredenceVocabulary
import Testing

/// A folder of repositories that is scanned with the cache and without, as `credence scan --json` does.
struct ScanBench {
    /// One way of asking.
    struct Question: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout Request) -> Void

        init(_ name: String, _ change: @escaping @Sendable (inout Request) -> Void = { _ in }) {
            (testDescription, self.change) = (name, change)
        }
    }

    let folder: TemporaryFolder
    private let code: String
    private var number = 0

    init(_ folder: TemporaryFolder) throws {
        self.folder = folder
        code = try folder.makeFolder("code")
    }

    /// The person's own way to ask.
    static let plain = Question("--me ada")
    static let others: [Question] = [
        Question("--me bo") { $0.me = ["bo@example.org"] }, Question("--me both") { $0.me += ["bo@example.org"] },
        Question("nobody") { $0.me = [] }, Question("--since") { $0.since = Day("2023-11-18") },
        Question("--branches all") { $0.branches = "all" }, Question("--branches local") { $0.branches = "local" },
        Question("--all-authors") { $0.countsAllAuthors = true },
        Question("--all-authors --me bo") { ($0.countsAllAuthors, $0.me) = (true, ["bo@example.org"]) },
    ]

    /// Those whose answers differ most.
    static let few = [plain, others[0], others[3], others[4], others[6]]

    /// What a scan says; an error as it would be told.
    func scan(_ question: Question = plain, usesCache: Bool) async -> String {
        var request = Request()
        (request.folders, request.me, request.jobs, request.usesCache) = ([code], ["ada@example.org"], 2, usesCache)
        question.change(&request)
        let environment = Environment(
            workingFolder: folder.path, home: nil, configurationFolder: nil, cacheFolder: folder.path("cache"), today: Day(number: 20_000),
            cores: 2)
        do throws(CredenceError) {
            let session = try Session(request, in: environment)
            return session.renderScan(try await session.scan()).json
        } catch {
            return error.message
        }
    }

    /// Expects that the cache makes no difference.
    func compare(_ step: String, _ questions: [Question] = [plain]) async {
        for question in questions {
            let kept = await scan(question, usesCache: true)
            let read = await scan(question, usesCache: false)
            guard kept != read else { continue }
            let pairs = zip(kept.split(separator: "\n"), read.split(separator: "\n"))
            let first = pairs.first { $0 != $1 }.map { "'\($0)' where '\($1)' is right" } ?? "other lengths"
            Issue.record("\(step), \(question.testDescription): \(first)")
        }
    }
}

extension GitFixture {
    /// Commits what the work tree holds, `hours` after the first day of fixtures.
    func commitAll(_ message: String = "Change", hours: Int, by name: String = "Ada Kaya", _ email: String = "ada@example.org") throws {
        let date = "\(1_700_000_000 + 3_600 * hours) +0000"
        try git(["add", "-A"])
        try git(
            ["commit", "-q", "--allow-empty", "-m", message],
            environment: ["GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
    }
}
