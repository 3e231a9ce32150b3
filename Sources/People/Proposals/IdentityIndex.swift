/// The authors of whom it isn't known whether they are the person, by what may lead to them.
///
/// What was looked up once is taken out, so that the work grows with the authors and not with their pairs.
struct IdentityIndex {
    private let nodes: [IdentityNode]
    private let forms: NoReplyForms
    private var byNumber: [String: [Int]] = [:]
    private var byKey: [String: [Int]] = [:]
    private var byCanonical: [String: [Int]] = [:]
    private var byHandle: [String: [Int]] = [:]
    private var byRemainder: [UInt64: [Int]] = [:]
    // How often a remainder was looked up. It takes ill will to make many addresses of one.
    private var lookups: [UInt64: Int] = [:]

    /// The most addresses of one remainder from which a slip is looked for.
    private static let lookupLimit = 16

    init(_ nodes: [IdentityNode], forms: NoReplyForms) {
        (self.nodes, self.forms) = (nodes, forms)
        for (index, node) in nodes.enumerated() {
            if let number = node.number { byNumber[number, default: []].append(index) }
            for key in node.activity.keys.keys { byKey[key, default: []].append(index) }
            if let canonical = node.canonical { byCanonical[canonical, default: []].append(index) }
            if let handle = node.handle { byHandle[handle, default: []].append(index) }
            guard node.mayBeSlip else { continue }
            for remainder in AddressSlip.remainders(of: node.address) { byRemainder[remainder, default: []].append(index) }
        }
    }

    /// Adds to `links`, by node, what leads from the nodes that aren't in `done` to what came to be known.
    mutating func look(from front: IdentityFront, done: [Bool], into links: inout [Int: [IdentityLink]]) {
        func add(_ link: IdentityLink, _ found: [Int]) {
            for index in found where !done[index] { links[index, default: []].append(link) }
        }
        // Of several that lead to one the first by name is told.
        for (key, via) in front.keys.sorted(by: { $0.key < $1.key }) {
            add(IdentityLink(rule: IdentityRule.sameSigningKey, via: via, key: key), byKey.removeValue(forKey: key) ?? [])
        }
        for address in front.addresses.sorted() {
            let account = forms.accounts(of: address).first
            if let number = account?.numberID {
                add(IdentityLink(rule: IdentityRule.sameAccountNumber, via: address), byNumber.removeValue(forKey: number) ?? [])
            }
            if let login = account?.login {
                add(IdentityLink(rule: IdentityRule.loginAsLocalPart, via: address), byHandle.removeValue(forKey: login) ?? [])
            }
            if front.proposed.contains(address) {
                add(IdentityLink(rule: IdentityRule.mailmap, via: address), byCanonical.removeValue(forKey: address) ?? [])
            }
            // No hand writes an address that hides an account.
            if account == nil, !byRemainder.isEmpty {
                add(IdentityLink(rule: IdentityRule.similarAddress, via: address), slips(of: address, done))
            }
        }
    }

    private mutating func slips(of text: String, _ done: [Bool]) -> [Int] {
        let address = SplitAddress(text)
        var found: Set<Int> = []
        for remainder in AddressSlip.remainders(of: address) {
            guard let near = byRemainder[remainder], lookups[remainder, default: 0] < IdentityIndex.lookupLimit else { continue }
            lookups[remainder, default: 0] += 1
            found.formUnion(near.filter { !done[$0] && AddressSlip.isSlip(address, nodes[$0].address) })
        }
        return found.sorted()
    }
}
