/// What came to be known of the person in one round: where it is looked for who else may be them.
struct IdentityFront {
    /// The addresses, in lower case.
    private(set) var addresses: Set<String> = []
    /// Those of `addresses` that only may be the person's.
    private(set) var proposed: Set<String> = []
    /// The signing keys, each with the first address that used it.
    private(set) var keys: [String: String] = [:]

    init(addresses: [String] = []) {
        self.addresses = Set(addresses.map(NameFold.address)).subtracting([""])
    }

    /// Takes in one who is the person, or may be.
    mutating func add(_ activity: AuthorActivity, isProposed: Bool = false) {
        let address = NameFold.address(activity.author.email)
        for key in activity.keys.keys { keys[key] = min(keys[key] ?? address, address) }
        guard !address.isEmpty else { return }
        addresses.insert(address)
        if isProposed { proposed.insert(address) }
    }
}
