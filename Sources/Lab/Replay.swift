internal import Credence
internal import Foundation

/// Turns a sample into a real repository, the same to the commit id each time.
struct Replay {
    /// The sample's folder, with `history.json` and `files`.
    let sample: URL

    /// Makes the repository at `target`, which must not exist.
    func run(into target: URL) throws {
        let history = try JSONDecoder().decode(SampleHistory.self, from: Data(contentsOf: sample.appending(path: "history.json")))
        let stream = try importStream(history)
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        let git = GitProgram(folder: target.path)
        guard try git.run(["init", "--quiet", "--initial-branch", history.branch]) != nil,
            try git.run(["fast-import", "--quiet", "--done"], input: stream) != nil,
            try git.run(["checkout", "--quiet", history.branch]) != nil,
            try (history.config ?? [:]).allSatisfy({ try git.run(["config", "--local", $0.key, $0.value]) != nil })
        else {
            throw CredenceError(
                "cannot replay \(sample.lastPathComponent) into \(target.path): git could not",
                remedy: "Choose an empty folder on a disk with room.")
        }
    }

    /// The stream of `git fast-import`.
    private func importStream(_ history: SampleHistory) throws -> Data {
        var stream = Data()
        func line(_ text: String) { stream.append(Data((text + "\n").utf8)) }
        func data(_ bytes: Data) {
            line("data \(bytes.count)")
            stream.append(bytes)
            line("")
        }
        // The mark of each entry's last commit.
        var marks: [Int] = []
        var mark = 0
        for (index, entry) in history.commits.enumerated() {
            let parents = try (entry.parents ?? (index == 0 ? [] : [index - 1])).map { parent in
                guard marks.indices.contains(parent) else {
                    throw CredenceError(
                        "cannot replay \(sample.lastPathComponent): commit \(index) names parent \(parent)",
                        remedy: "Name an earlier commit.")
                }
                return marks[parent]
            }
            if parents.isEmpty, index > 0 { line("reset refs/heads/\(history.branch)") }
            for commit in try SampleCommit.all(of: entry) {
                mark += 1
                line("commit refs/heads/\(history.branch)")
                line("mark :\(mark)")
                line("author \(commit.author.name) <\(commit.author.email)> \(commit.authored)")
                line("committer \(commit.committer.name) <\(commit.committer.email)> \(commit.committed)")
                data(Data(commit.numbered(entry.message).utf8))
                for (place, parent) in (commit.number == 1 ? parents : [mark - 1]).enumerated() {
                    line("\(place == 0 ? "from" : "merge") :\(parent)")
                }
                for (path, change) in entry.files.sorted(by: { $0.key < $1.key }) {
                    if change.delete == true {
                        line("D \(path)")
                    } else {
                        line("M \(change.executable == true ? "100755" : "100644") inline \(path)")
                        data(try content(of: path, change, in: commit))
                    }
                }
            }
            marks.append(mark)
            if let tag = entry.tag {
                line("reset refs/tags/\(tag)")
                line("from :\(mark)")
                line("")
            }
        }
        line("done")
        return stream
    }

    private func content(of path: String, _ change: SampleHistory.Change, in commit: SampleCommit) throws -> Data {
        if let text = change.text { return Data(commit.numbered(text).utf8) }
        let whole = try Data(contentsOf: sample.appending(path: "files").appending(path: path))
        guard let lines = change.lines else { return whole }
        var end = whole.startIndex
        for _ in 0..<lines {
            guard let feed = whole[end...].firstIndex(of: 10) else { return whole }
            end = whole.index(after: feed)
        }
        return whole[..<end]
    }
}
