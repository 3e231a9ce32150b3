internal import CredenceKnowledge

/// Tells whether a line of a README shows a picture of the project, and no badge.
struct PictureTest: Sendable {
    private let badges: [String]
    private let extensions: [String]
    private let hosts: [String]

    init(_ rules: [PictureRule]) {
        badges = rules.filter { $0.kind == .badge }.map(\.mark)
        extensions = rules.filter { $0.kind == .extension }.map(\.mark)
        hosts = rules.filter { $0.kind == .host }.map(\.mark)
    }

    /// Whether the line in `range` has an image in Markdown, HTML or reStructuredText whose address is a picture's.
    func isShown(in range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
        // Few lines hold any of the three.
        guard let mark = start(in: range, of: bytes) else { return false }
        let line = bytes.text(mark..<min(range.upperBound, mark + 4096)).lowercased()
        return addresses(in: line).contains(where: isPicture)
    }

    private func start(in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
        range.first { index in
            bytes.starts(with: "![", at: index) || bytes.starts(with: "<img", at: index) || bytes.starts(with: "<video", at: index)
                || bytes.starts(with: ".. image::", at: index) || bytes.starts(with: ".. figure::", at: index)
        }
    }

    /// What stands where an image's address stands: after `](`, `src=` or the name of a directive.
    private func addresses(in line: String) -> [Substring] {
        if let directive = line.firstRange(of: "::"), line.hasPrefix(".. ") {
            return [line[directive.upperBound...].drop(while: \.isWhitespace).prefix { !$0.isWhitespace }]
        }
        var found: [Substring] = []
        for part in line.split(separator: "![", omittingEmptySubsequences: false).dropFirst() {
            guard let open = part.firstRange(of: "](") else { continue }
            found.append(part[open.upperBound...].prefix { $0 != ")" && !$0.isWhitespace })
        }
        for part in line.split(separator: "src=", omittingEmptySubsequences: false).dropFirst() {
            found.append(part.drop { $0 == "\"" || $0 == "'" }.prefix { $0 != "\"" && $0 != "'" && $0 != ">" && !$0.isWhitespace })
        }
        return found
    }

    private func isPicture(_ address: Substring) -> Bool {
        guard !badges.contains(where: address.contains) else { return false }
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return extensions.contains(where: path.hasSuffix) || hosts.contains(where: address.contains)
    }
}
