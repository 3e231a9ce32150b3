internal import Foundation

/// What became of a repository that was scanned.
struct Survival {
    /// The part of `credence.scan/1` that says what became of each.
    struct Result: Decodable {
        struct Project: Decodable {
            let path: String
            let limits: [Entry]
        }

        struct Skipped: Decodable {
            let path: String
            let code: String
        }

        struct Entry: Decodable {
            let code: String
        }

        let projects: [Project]
        let skipped: [Skipped]

        /// What `run` wrote; nil when it is no such JSON.
        init?(_ run: GuardedRun) {
            guard let result = try? JSONDecoder().decode(Result.self, from: run.output) else { return nil }
            self = result
        }

        /// The code of the repository at `path`; nil when it has no result.
        func code(of path: String) -> String? {
            if let project = projects.first(where: { $0.path == path }) {
                let limits = Set(project.limits.map(\.code)).sorted()
                return limits.isEmpty ? "project" : "project, " + limits.joined(separator: ", ")
            }
            return skipped.first { $0.path == path }.map { "skipped, " + $0.code }
        }
    }

    let code: String
    /// Whether it is a result as it should be.
    let isGood: Bool

    /// What a scan that ended as `run` did, and gave `result`, says of the repository at `path`.
    init(_ run: GuardedRun, _ result: Result?, path: String) {
        let found = result?.code(of: path)
        switch run.end {
        case .signal(let number): code = "CRASH, signal \(number)"
        case .timeout: code = "HANG"
        case .memory: code = "TOO MUCH MEMORY"
        case .status(0): code = result == nil ? "NO JSON" : found ?? "NO RESULT"
        case .status(let number): code = "STATUS \(number)"
        }
        isGood = run.end == .status(0) && found != nil
    }
}
