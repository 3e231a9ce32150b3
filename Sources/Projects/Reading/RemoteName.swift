internal import Foundation

/// Where a remote lives, told without what is secret in its URL.
enum RemoteName {
    /// `host/owner/name` of a remote's URL; nil for a path on this machine.
    static func parse(_ url: String) -> String? {
        var text = Substring(url)
        if let scheme = text.range(of: "://") {
            guard text[..<scheme.lowerBound] != "file" else { return nil }
            text = text[scheme.upperBound...]
            // A user name, a password or a token may stand before the host.
            let host = text.prefix { $0 != "/" }
            if let at = host.lastIndex(of: "@") { text = text[text.index(after: at)...] }
            let authority = text.prefix { $0 != "/" }
            if let colon = authority.firstIndex(of: ":") { text = authority[..<colon] + text[authority.endIndex...] }
        } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
            // `user@host:owner/name`
            let host = text[..<colon]
            text = (host.lastIndex(of: "@").map { host[host.index(after: $0)...] } ?? host) + "/" + text[text.index(after: colon)...]
        } else {
            return nil
        }
        var name = text.split(separator: "/").joined(separator: "/")
        if name.hasSuffix(".git") { name.removeLast(4) }
        return name.contains("/") ? name.lowercased() : nil
    }
}
