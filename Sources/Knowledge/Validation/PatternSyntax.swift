/// Whether a path pattern is written as `Glob` reads it.
enum PatternSyntax {
    /// False for an empty pattern, an empty part, a class that isn't closed or holds nothing, and a lone backslash at the end.
    static func isSound(_ pattern: String) -> Bool {
        let relative = pattern.hasPrefix("/") ? pattern.dropFirst() : pattern[...]
        guard !relative.split(separator: "/", omittingEmptySubsequences: false).contains(where: \.isEmpty) else { return false }
        var rest = relative
        while let symbol = rest.popFirst() {
            switch symbol {
            case "\\":
                if rest.popFirst() == nil { return false }
            case "[":
                guard let close = rest.dropFirst().firstIndex(of: "]") else { return false }
                let content = rest[..<close]
                if content.contains("/") || content == "!" || content == "^" { return false }
                rest = rest[rest.index(after: close)...]
            default: continue
            }
        }
        return true
    }
}
