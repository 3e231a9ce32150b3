internal import Foundation

extension GitOracle {
    /// The commit of each line of a file at HEAD, in order, as `git blame --line-porcelain` tells it; nil when git can't.
    func blame(_ path: String) throws -> [String]? {
        guard let output = try GitProgram(folder: folder).runBytes(["blame", "--line-porcelain", "HEAD", "--", path]) else { return nil }
        var commits: [String] = []
        var isHeader = true
        for line in output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            // The content follows a tab; what comes next is the header of another line.
            if line.first == UInt8(ascii: "\t") {
                isHeader = true
            } else if isHeader, line.count > 40 {
                commits.append(String(decoding: line.prefix(40), as: UTF8.self))
                isHeader = false
            }
        }
        return commits
    }
}
