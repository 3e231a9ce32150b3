/// Who the person is: all that decides which commits and credentials are theirs.
public struct Person: Sendable, Hashable {
    /// The person's name; empty when only addresses were given on the command line.
    public internal(set) var name: String
    /// The e-mail addresses that are theirs, as written.
    public let addresses: [String]
    /// Author names that they confirmed to be theirs, under whatever address.
    public let names: [String]
    /// Addresses that they said aren't theirs.
    public let notMine: [String]
    /// Their accounts on code hosts.
    public let logins: [Login]
    /// Their public signing keys, one authorized-keys line each.
    public let signingKeys: [String]
    /// What commits show of them; nothing before commits were read.
    package internal(set) var seen = SeenIdentity()

    package init(
        name: String, addresses: [String] = [], names: [String] = [], notMine: [String] = [], logins: [Login] = [],
        signingKeys: [String] = []
    ) {
        self.name = name
        self.addresses = addresses
        self.names = names
        self.notMine = notMine
        self.logins = logins
        self.signingKeys = signingKeys
    }

    /// The name, or what else tells who it is.
    public var title: String { name.isEmpty ? addresses.first ?? logins.first?.name ?? "" : name }

    /// The fingerprints of their signing keys, to compare with what a ``CommitSignature`` names.
    package var signingFingerprints: Set<String> { Set(signingKeys.compactMap { SigningKey($0)?.fingerprint }) }

    /// The same person with other addresses, as `--me` asks; an address asked for is no longer among those that aren't theirs.
    package func replacing(addresses: [String]) -> Person {
        let asked = Set(addresses.map { $0.lowercased() })
        return Person(
            name: name, addresses: addresses, names: names, notMine: notMine.filter { !asked.contains($0.lowercased()) }, logins: logins,
            signingKeys: signingKeys)
    }
}
