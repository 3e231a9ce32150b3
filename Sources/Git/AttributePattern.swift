/// A pattern of a `.gitattributes` file, with git's meaning of `*`, `**`, `?`, `[…]` and `\`.
///
/// The patterns are a stranger's: all ways to match are followed at once, so that none of them takes longer than its length times the path's.
struct AttributePattern: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case byte(UInt8)
        case any
        case oneOf(ByteClass)
        /// Any bytes but `/`.
        case star
        /// Any bytes.
        case deepStar
        /// Stands before `deepStar` and `/`: both may be left out.
        case folders
        case never
    }

    private var parts: [Part] = []
    // What a path must begin and end with: most paths fail here.
    private let head: [UInt8]
    private let tail: [UInt8]
    private let namesOnly: Bool
    private let neverMatches: Bool

    init(_ text: [UInt8]) {
        // A folder's pattern speaks of no file.
        let isFolders = text.last == UInt8(ascii: "/")
        var pattern = isFolders ? text.dropLast() : text[...]
        namesOnly = !pattern.contains(UInt8(ascii: "/"))
        if pattern.first == UInt8(ascii: "/") { pattern = pattern.dropFirst() }
        parts = AttributePattern.parse(Array(pattern), namesOnly: namesOnly)
        neverMatches = isFolders || pattern.isEmpty || parts.contains(.never)
        func literal(_ part: Part) -> UInt8? { if case .byte(let byte) = part { byte } else { nil } }
        head = parts.prefix { literal($0) != nil }.compactMap(literal)
        // A `/` after `**` may be left out.
        tail = parts.reversed().prefix { literal($0) != nil && $0 != .byte(UInt8(ascii: "/")) }.compactMap(literal).reversed()
    }

    private static func parse(_ pattern: [UInt8], namesOnly: Bool) -> [Part] {
        var parts: [Part] = []
        var index = 0
        while index < pattern.count {
            switch pattern[index] {
            case UInt8(ascii: "?"): parts.append(.any)
            case UInt8(ascii: "\\"):
                index += 1
                parts.append(index < pattern.count ? .byte(pattern[index]) : .never)
            case UInt8(ascii: "["):
                guard let (found, close) = ByteClass.parse(pattern, at: index) else { return parts + [.never] }
                parts.append(.oneOf(found))
                index = close
            case UInt8(ascii: "*"):
                let start = index
                while index + 1 < pattern.count && pattern[index + 1] == UInt8(ascii: "*") { index += 1 }
                let next = index + 1 < pattern.count ? pattern[index + 1] : nil
                let escapedSlash = pattern[(index + 1)...].starts(with: Array("\\/".utf8))
                // Git passes over a literal beginning before it looks for `**`, which then stands first.
                let isFirst =
                    start == 0 || pattern[start - 1] == UInt8(ascii: "/") || !pattern[..<start].contains { "*?[\\".utf8.contains($0) }
                if start == index || namesOnly || !isFirst || !(next == nil || next == UInt8(ascii: "/") || escapedSlash) {
                    parts.append(.star)
                } else {
                    parts += next == UInt8(ascii: "/") ? [.folders, .deepStar] : [.deepStar]
                }
            default: parts.append(.byte(pattern[index]))
            }
            index += 1
        }
        return parts
    }

    /// Whether a path matches, told from the folder in which the file of attributes stands.
    func matches(_ path: ArraySlice<UInt8>) -> Bool {
        if neverMatches { return false }
        var text = path
        if namesOnly, let slash = path.lastIndex(of: UInt8(ascii: "/")) { text = path[(slash + 1)...] }
        guard text.count >= max(head.count, tail.count), text.starts(with: head), text.suffix(tail.count).elementsEqual(tail) else {
            return false
        }
        if head.count == parts.count { return text.count == head.count }
        if parts.first == .star, tail.count == parts.count - 1 { return !text.dropLast(tail.count).contains(UInt8(ascii: "/")) }
        var here: Set<Int> = []
        reach(0, &here)
        for byte in text {
            var next: Set<Int> = []
            for state in here where state < parts.count {
                switch parts[state] {
                case .byte(let wanted): if wanted == byte { reach(state + 1, &next) }
                case .any: if byte != UInt8(ascii: "/") { reach(state + 1, &next) }
                case .oneOf(let bytes): if byte != UInt8(ascii: "/"), bytes.contains(byte) { reach(state + 1, &next) }
                case .star: if byte != UInt8(ascii: "/") { reach(state, &next) }
                case .deepStar: reach(state, &next)
                case .folders, .never: continue
                }
            }
            if next.isEmpty { return false }
            here = next
        }
        return here.contains(parts.count)
    }

    /// Enters a state with those that follow it without a byte.
    private func reach(_ state: Int, _ states: inout Set<Int>) {
        guard states.insert(state).inserted, state < parts.count else { return }
        switch parts[state] {
        case .star, .deepStar: reach(state + 1, &states)
        case .folders:
            reach(state + 1, &states)
            reach(state + 3, &states)
        case .byte, .any, .oneOf, .never: return
        }
    }
}
