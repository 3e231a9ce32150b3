internal import CredenceGit
internal import CredenceVocabulary

/// Our blame against git's, line by line.
struct BlameComparison {
    private(set) var files = 0
    private(set) var lines = 0
    private(set) var sameCommit = 0
    private(set) var sameAuthor = 0
    /// Differing lines by cause.
    private(set) var causes: [String: Int] = [:]
    /// One line a run of differences.
    private(set) var differences: [String] = []

    init(_ blame: Blame, of history: LabHistory) throws {
        let oracle = GitOracle(folder: history.path)
        let indices = Dictionary(history.commits.indices.map { (history.commits[$0].id.description, $0) }, uniquingKeysWith: { a, _ in a })
        for (file, spans) in zip(history.files, blame.spans) {
            // Binary files have no lines; git blames them all the same.
            guard let spans else { continue }
            let path = String(decoding: file.path, as: UTF8.self)
            guard let expected = try oracle.blame(path) else { continue }
            let found = spans.flatMap { [Int](repeating: $0.commit, count: $0.count) }
            files += 1
            lines += expected.count
            guard found.count == expected.count else {
                causes["other number of lines", default: 0] += expected.count
                differences.append("\(path): \(found.count) lines, git has \(expected.count)")
                continue
            }
            var last = ""
            for (line, (own, git)) in zip(found, expected).enumerated() {
                guard let other = indices[git] else { continue }
                if own == other { sameCommit += 1 }
                let (left, right) = (history.commits[own], history.commits[other])
                let isSameAuthor = left.author.email == right.author.email
                if isSameAuthor { sameAuthor += 1 }
                guard own != other else { continue }
                let cause = left.isMerge || right.isMerge ? "merge" : "placement or rename"
                causes[cause + (isSameAuthor ? ", same author" : ", other author"), default: 0] += 1
                let difference = "\(path): \(left.id.description.prefix(10)), git \(git.prefix(10))"
                if difference != last { differences.append("\(difference), from line \(line + 1)") }
                last = difference
            }
        }
    }
}
