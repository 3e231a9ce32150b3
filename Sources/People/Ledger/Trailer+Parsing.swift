extension Trailer {
    /// The trailers of a commit message.
    ///
    /// These are what `git interpret-trailers --parse --no-divider` finds with Git's own settings: the last paragraph, when it isn't
    /// the first and all its lines are trailers, or when Git itself wrote one of them and at least a quarter are. Lines that begin with
    /// `Generated with`, after whatever ornament, follow in their order wherever they stand.
    package static func parse(_ message: String) -> [Trailer] {
        parse(Array(message.utf8))
    }

    /// The trailers of a commit message given as bytes; what isn't UTF-8 becomes U+FFFD.
    package static func parse(_ message: [UInt8]) -> [Trailer] {
        let lines = message.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(TrailerLine.init)
        return block(lines) + lines.compactMap(\.generated)
    }

    private static func block(_ lines: [TrailerLine]) -> [Trailer] {
        guard let start = TrailerBlock.start(lines) else { return [] }
        var found: [(key: String, value: [String])] = []
        // Whether the line before belongs to a trailer, so that an indented one continues it.
        var continues = false
        for line in lines[start...] where !line.isComment {
            if line.isIndented {
                if continues, !found.isEmpty { found[found.count - 1].value.append(line.trimmed) }
                continue
            }
            continues = false
            guard let (key, value) = line.keyAndValue else { continue }
            found.append((key, [value]))
            continues = true
        }
        return found.map { Trailer(key: $0.key, value: $0.value.filter { !$0.isEmpty }.joined(separator: " ")) }
    }

    /// The whole line: key and value with what stood between them.
    var line: String { key.contains(" ") ? key + " " + value : key + ": " + value }

    /// A line without what isn't a letter or digit at its beginning.
    static func withoutOrnament(_ line: some StringProtocol) -> String {
        String(line.drop { !$0.isLetter && !$0.isNumber })
    }
}
