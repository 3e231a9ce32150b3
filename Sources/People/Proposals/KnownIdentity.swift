/// What is known of the person while it is looked for who else may be them.
struct KnownIdentity {
    /// The addresses, in lower case.
    private(set) var addresses: Set<String> = []
    /// The numbers of accounts on hosts, each with an address that names it.
    private(set) var numbers: [String: String] = [:]
    /// The signing keys, each with an address that used it.
    private(set) var keys: [String: String] = [:]
    /// Those of `addresses` that only may be the person's.
    private(set) var proposed: Set<String> = []

    private let forms: NoReplyForms
    private var words: Set<String>
    // Addresses by what stands before and after the `@`; of hidden ones none, for no hand writes them.
    private var byLocalPart: [String: Set<SplitAddress>] = [:]
    private var byHost: [String: Set<SplitAddress>] = [:]

    // Shorter words differ from others by one letter all too easily.
    private static let shortest = 5

    init(name: String, addresses: [String], forms: NoReplyForms) {
        self.forms = forms
        words = KnownIdentity.words(of: name)
        for address in addresses where !address.isEmpty { add(address) }
    }

    /// Takes in one who is the person, or may be.
    mutating func add(_ activity: AuthorActivity, isProposed: Bool = false) {
        let address = NameFold.exact(activity.author.email)
        if isProposed, !address.isEmpty { proposed.insert(address) }
        for key in activity.keys.keys { keys[key] = min(keys[key] ?? address, address) }
        words.formUnion(KnownIdentity.words(of: activity.author.name))
        if !address.isEmpty { add(address) }
    }

    private mutating func add(_ address: String) {
        guard addresses.insert(address).inserted else { return }
        let account = forms.accounts(of: address).first
        if let number = account?.numberID { numbers[number] = min(numbers[number] ?? address, address) }
        let split = SplitAddress(address)
        guard account == nil, !split.local.isEmpty, !split.host.isEmpty else { return }
        byLocalPart[split.local, default: []].insert(split)
        byHost[split.host, default: []].insert(split)
    }

    /// The known address that `address` differs from by a slip: one letter put in, left out, replaced or swapped with its neighbour, and no
    /// digit. Letters alone say too little: the name must share a word with the person's, or be absent or no more than the address's own beginning.
    func slip(of address: SplitAddress, name: String) -> String? {
        guard !address.local.isEmpty, !address.host.isEmpty else { return nil }
        let near =
            (byLocalPart[address.local] ?? []).filter { KnownIdentity.isSlip(address.host, $0.host) }.map(\.whole)
            + (byHost[address.host] ?? []).filter { KnownIdentity.isSlip(address.local, $0.local) }.map(\.whole)
        guard let first = near.min() else { return nil }
        let own = KnownIdentity.words(of: name)
        let isLogin = NameFold.loose(name).filter(\.isLetter) == address.local.filter(\.isLetter)
        return own.isEmpty || isLogin || !own.isDisjoint(with: words) ? first : nil
    }

    private static func isSlip(_ left: String, _ right: String) -> Bool {
        guard abs(left.utf8.count - right.utf8.count) <= 4 else { return false }
        let (one, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard min(one.count, other.count) >= shortest, max(one.count, other.count) <= 64, abs(one.count - other.count) <= 1 else {
            return false
        }
        // Numbered accounts are different ones.
        let isNumbered = one.filter { !("0"..."9").contains($0) } == other.filter { !("0"..."9").contains($0) }
        return !isNumbered && NearestWord.distance(one, other) == 1
    }

    private static func words(of name: String) -> Set<String> {
        Set(NameFold.loose(name).split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init))
    }
}
