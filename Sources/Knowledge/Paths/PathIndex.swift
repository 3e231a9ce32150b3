internal import CredenceVocabulary

/// Which of many path patterns a path matches, found through the parts that a pattern writes out.
///
/// A pattern is filed under its file name when that has no wildcard, else under a folder's name, else under the extension; only the few that
/// have none of them are tried on every path. Case counts between patterns that differ in nothing else (`*.S`, `*.s`); otherwise it doesn't.
package struct PathIndex: Sendable {
    private struct Pattern: Sendable {
        let written: Glob
        let folded: Glob
        let hasSibling: Bool
    }

    private let patterns: [Pattern]
    private var byFileName: [String: [Int]] = [:]
    private var byFolder: [String: [Int]] = [:]
    private var byExtension: [String: [Int]] = [:]
    private var others: [Int] = []

    /// Files the patterns; a match is given as its index in `patterns`.
    package init(_ patterns: [String]) {
        let foldedPatterns = patterns.map { $0.lowercased() }
        let counts = Dictionary(foldedPatterns.map { ($0, 1) }, uniquingKeysWith: +)
        self.patterns = zip(patterns, foldedPatterns).map { pattern, folded in
            Pattern(written: Glob(pattern), folded: Glob(folded), hasSibling: (counts[folded] ?? 0) > 1)
        }
        for (index, folded) in foldedPatterns.enumerated() {
            let parts = folded.pathParts
            if let name = parts.last, PathIndex.isLiteral(name) {
                byFileName[name, default: []].append(index)
            } else if let folder = parts.dropLast().last(where: PathIndex.isLiteral) {
                byFolder[folder, default: []].append(index)
            } else if let suffix = parts.last.flatMap(PathIndex.literalExtension) {
                byExtension[suffix, default: []].append(index)
            } else {
                others.append(index)
            }
        }
    }

    /// The indices of the patterns that `path` (from the root, divided by `/`) matches, ascending.
    package func matches(_ path: String) -> [Int] {
        let folded = path.lowercased()
        let parts = folded.pathParts
        guard let name = parts.last else { return [] }
        var candidates = others
        if let found = byFileName[name] { candidates += found }
        for folder in parts.dropLast() {
            if let found = byFolder[folder] { candidates += found }
        }
        if let suffix = PathIndex.literalExtension(name), let found = byExtension[suffix] { candidates += found }
        let bytes = Array(folded.utf8)
        candidates.removeAll { !patterns[$0].folded.matches(bytes: bytes) }
        guard candidates.count > 1 else { return candidates }
        let matching = Set(candidates)
        return matching.filter { holds($0, among: matching, for: path) }.sorted()
    }

    // A pattern with a sibling spelt in another case yields to the one that matches as written.
    private func holds(_ index: Int, among matching: Set<Int>, for path: String) -> Bool {
        let pattern = patterns[index]
        guard pattern.hasSibling, !pattern.written.matches(path) else { return true }
        return !matching.contains { patterns[$0].folded == pattern.folded && patterns[$0].written.matches(path) }
    }

    private static func isLiteral(_ part: String) -> Bool {
        !part.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\\") }
    }

    /// What follows the last dot, when it has no wildcard.
    private static func literalExtension(_ name: String) -> String? {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let suffix = String(name[name.utf8.index(after: dot)...])
        return isLiteral(suffix) ? suffix : nil
    }
}
