/// The site of an address.
enum Site {
    /// The host of an `http` or `https` address, or of one without a scheme that has a path; nil for other text.
    static func host(of text: String) -> String? {
        let lower = text.lowercased()
        let rest: Substring
        if let scheme = ["https://", "http://"].first(where: lower.hasPrefix) {
            rest = lower.dropFirst(scheme.count)
        } else if lower.contains("/"), !lower.contains(" ") {
            rest = lower[...]
        } else {
            return nil
        }
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // What stands before an `@` is a user's name, not the host.
        let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
        return host.contains(".") ? String(host) : nil
    }
}
