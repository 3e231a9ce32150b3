/// An account on a code host.
public struct Login: Sendable, Hashable {
    /// The host, `github` for example.
    public let host: String
    /// The account's name there.
    public let name: String

    package init(host: String, name: String) {
        self.host = host
        self.name = name
    }
}
