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
            try git.run(["checkout", "--quiet", history.branch]) != nil
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
        for (index, commit) in history.commits.enumerated() {
            let parents = commit.parents ?? (index == 0 ? [] : [index - 1])
            let committer = commit.committer ?? commit.author
            if parents.isEmpty, index > 0 { line("reset refs/heads/\(history.branch)") }
            line("commit refs/heads/\(history.branch)")
            line("mark :\(index + 1)")
            line("author \(commit.author.name) <\(commit.author.email)> \(try Replay.stamp(commit.authored))")
            line("committer \(committer.name) <\(committer.email)> \(try Replay.stamp(commit.committed))")
            data(Data(commit.message.utf8))
            if let first = parents.first { line("from :\(first + 1)") }
            for parent in parents.dropFirst() { line("merge :\(parent + 1)") }
            for (path, change) in commit.files.sorted(by: { $0.key < $1.key }) {
                if change.delete == true {
                    line("D \(path)")
                } else {
                    line("M \(change.executable == true ? "100755" : "100644") inline \(path)")
                    data(try content(of: path, change))
                }
            }
            if let tag = commit.tag {
                line("reset refs/tags/\(tag)")
                line("from :\(index + 1)")
                line("")
            }
        }
        line("done")
        return stream
    }

    private func content(of path: String, _ change: SampleHistory.Change) throws -> Data {
        if let text = change.text { return Data(text.utf8) }
        let whole = try Data(contentsOf: sample.appending(path: "files").appending(path: path))
        guard let lines = change.lines else { return whole }
        var end = whole.startIndex
        for _ in 0..<lines {
            guard let feed = whole[end...].firstIndex(of: 10) else { return whole }
            end = whole.index(after: feed)
        }
        return whole[..<end]
    }

    /// `SECONDS OFFSET` of an ISO 8601 time.
    private static func stamp(_ text: String) throws -> String {
        let formatter = ISO8601DateFormatter()
        guard let date = formatter.date(from: text) else {
            throw CredenceError("cannot replay: '\(text)' is no time", remedy: "Write it as 2025-02-03T09:12:00+01:00.")
        }
        let zone = text.hasSuffix("Z") ? "+0000" : text.suffix(6).replacing(":", with: "")
        return "\(Int(date.timeIntervalSince1970)) \(zone)"
    }
}
