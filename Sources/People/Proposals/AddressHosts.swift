import CredenceKnowledge

/// What the hosts of addresses say, made quick to ask.
struct AddressHosts {
    private let providers: Set<String>
    private let placeholders: [AddressHost]

    init(_ hosts: [AddressHost]) {
        providers = Set(hosts.filter { $0.kind == .provider }.map(\.host))
        placeholders = hosts.filter { $0.kind != .provider }
    }

    /// Why an address in lower case reaches nobody, in a clause; nil for one that may.
    func placeholder(_ address: String) -> String? {
        guard let host = AddressHosts.host(of: address) else { return "it has no host" }
        guard host.contains(".") else { return "'\(host)' is the name of a machine" }
        let found = placeholders.first { known in
            host.hasSuffix(known.kind == .placeholder ? "." + known.host : known.host) || known.kind == .placeholder && host == known.host
        }
        return found.map { "\($0.host) is for \($0.what)" }
    }

    /// The host of an address in lower case; nil for hosts that give addresses to anybody.
    func employer(of address: String) -> String? {
        AddressHosts.host(of: address).flatMap { providers.contains($0) ? nil : $0 }
    }

    private static func host(of address: String) -> String? {
        address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) }
    }
}
