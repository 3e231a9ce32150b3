/// A path pattern: `?` one character and `*` any run within a path part, `**` across parts, `[a-z]` a class.
///
/// A pattern without `/` matches a file name at any depth; with `/` it matches at the root or after any folder boundary; a leading `/`
/// holds it to the root. A path that matches a folder's pattern `name/**` matches all below it.
package struct Glob: Hashable, Sendable {
    /// The pattern as written.
    package let pattern: String
    private let bytes: [UInt8]
    private let namesOnly: Bool
    private let rooted: Bool

    package init(_ pattern: some StringProtocol) {
        self.pattern = String(pattern)
        rooted = pattern.hasPrefix("/")
        bytes = Array((rooted ? String(pattern.dropFirst()) : String(pattern)).utf8)
        namesOnly = !pattern.contains("/")
    }

    /// Whether the pattern has no wildcard, so that it can be looked up by equality.
    package var isLiteral: Bool { !bytes.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") } }

    /// Whether `path` (from the root, without a leading `/`) matches, in the given case.
    package func matches(_ path: some StringProtocol) -> Bool {
        matches(bytes: Array(path.utf8))
    }

    /// Whether the path with these UTF-8 bytes matches, in the given case.
    package func matches(bytes path: [UInt8]) -> Bool {
        if namesOnly {
            let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
            return Glob.match(bytes, 0, path, start)
        }
        if Glob.match(bytes, 0, path, 0) { return true }
        if rooted { return false }
        for index in path.indices where path[index] == UInt8(ascii: "/") && Glob.match(bytes, 0, path, index + 1) { return true }
        return false
    }

    // Iterative with one remembered star of each sort, so that a stranger's path can't make it slow.
    private static func match(_ pattern: [UInt8], _ patternStart: Int, _ text: [UInt8], _ textStart: Int) -> Bool {
        var p = patternStart
        var t = textStart
        var star: (p: Int, t: Int)?
        var deepStar: (p: Int, t: Int)?
        while true {
            if t == text.count {
                while p < pattern.count && pattern[p] == UInt8(ascii: "*") { p += 1 }
                if p == pattern.count { return true }
            } else if p < pattern.count {
                let symbol = pattern[p]
                if symbol == UInt8(ascii: "*") {
                    if p + 1 < pattern.count && pattern[p + 1] == UInt8(ascii: "*") {
                        p += 2
                        deepStar = (p, t)
                        star = nil
                        // `**/` also stands for no folder at all.
                        if p < pattern.count && pattern[p] == UInt8(ascii: "/") && (t == textStart || text[t - 1] == UInt8(ascii: "/")) {
                            if match(pattern, p + 1, text, t) { return true }
                        }
                    } else {
                        p += 1
                        star = (p, t)
                    }
                    continue
                }
                if let next = Glob.step(pattern, p, text[t]) {
                    p = next
                    t += 1
                    continue
                }
            }
            if let resume = star, resume.t < text.count, text[resume.t] != UInt8(ascii: "/") {
                star = (resume.p, resume.t + 1)
                (p, t) = (resume.p, resume.t + 1)
            } else if let resume = deepStar, resume.t < text.count {
                deepStar = (resume.p, resume.t + 1)
                star = nil
                (p, t) = (resume.p, resume.t + 1)
            } else {
                return false
            }
        }
    }

    /// The position in the pattern after the symbol at `p` when that symbol matches `byte`.
    private static func step(_ pattern: [UInt8], _ p: Int, _ byte: UInt8) -> Int? {
        switch pattern[p] {
        case UInt8(ascii: "?"):
            return byte == UInt8(ascii: "/") ? nil : p + 1
        case UInt8(ascii: "["):
            guard let close = pattern[(p + 1)...].firstIndex(of: UInt8(ascii: "]")), close > p + 1, byte != UInt8(ascii: "/") else {
                return byte == UInt8(ascii: "[") ? p + 1 : nil
            }
            var index = p + 1
            let negated = pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^")
            if negated { index += 1 }
            var found = false
            while index < close {
                if index + 2 < close && pattern[index + 1] == UInt8(ascii: "-") {
                    found = found || (pattern[index] <= byte && byte <= pattern[index + 2])
                    index += 3
                } else {
                    found = found || pattern[index] == byte
                    index += 1
                }
            }
            return found != negated ? close + 1 : nil
        case UInt8(ascii: "\\") where p + 1 < pattern.count:
            return pattern[p + 1] == byte ? p + 2 : nil
        default:
            return pattern[p] == byte ? p + 1 : nil
        }
    }
}
