/// The account that a no-reply address hides.
struct NoReplyAccount: Hashable, Sendable {
    /// The host: by the table where it lists the host, else as the address names it.
    let host: String
    /// The account's login, in lower case.
    let login: String
    /// The account's number, where the address tells it.
    let number: String?
    /// Whether the table lists the host.
    let isListed: Bool

    /// Whether it is the person's: same login, on the host that they named by its name or, where the table lists it, its short name.
    func belongs(to other: Login) -> Bool {
        guard login == other.name.lowercased() else { return false }
        let wanted = other.host.lowercased()
        return isListed ? host == wanted || NoReplyAccount.short(host) == wanted : host == wanted && wanted.contains(".")
    }

    /// The host and login.
    var loginID: String { "\(host)#\(login)" }

    /// The host and number; nil where the address tells no number.
    var numberID: String? { number.map { "\(host)#\($0)" } }

    /// The short name of a host, what stands before its last point: `github` of `github.com`, `disroot` of `git.disroot.org`.
    static func short(_ host: String) -> String {
        let parts = host.split(separator: ".")
        return parts.dropLast().last.map(String.init) ?? host
    }
}
