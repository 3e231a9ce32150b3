/// Where a remote lives, told without what is secret in its URL.
enum RemoteName {
    /// `host/owner/name` of a remote's URL; nil for a path on this machine and for what is no URL that git takes.
    static func parse(_ url: String) -> String? {
        var text = url.prefix { $0 != "?" && $0 != "#" }
        var host: Substring
        if let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") {
            guard text[..<colon].lowercased() != "file" else { return nil }
            text = withoutUser(text[text.index(colon, offsetBy: 3)...])
            let authority = text.prefix { $0 != "/" }
            text = text[authority.endIndex...]
            host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
            // What isn't a port there is part of a password that has a `/` in it.
            guard authority.dropFirst(host.count).dropFirst().allSatisfy(\.isNumber) else { return nil }
        } else {
            // `user@host:owner/name`
            text = withoutUser(text)
            guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") else { return nil }
            host = text[..<colon]
            text = text[text.index(after: colon)...]
            // One letter is a drive of Windows.
            guard host.count > 1 else { return nil }
        }
        guard !host.isEmpty else { return nil }
        var name = ([host] + text.split(separator: "/")).joined(separator: "/")
        if name.hasSuffix(".git") { name.removeLast(4) }
        return name.contains("/") ? name.lowercased() : nil
    }

    /// The text without the user name, password or token that may stand before the host.
    private static func withoutUser(_ text: Substring) -> Substring {
        let first = text.prefix { $0 != "/" }
        return first.lastIndex(of: "@").map { text[text.index(after: $0)...] } ?? text
    }
}
