import CredenceKnowledge
import CredenceVocabulary

/// Puts into words what speaks for and against an address: facts that were seen, and no conclusion.
struct IdentityJudge {
    let person: Person
    let matcher: PersonMatcher
    let forms: NoReplyForms
    let logins: Set<String>
    let hosts: AddressHosts
    let placeholderNames: Set<String>
    let own: Set<String>
    let ownDays: Set<Day>
    /// The names on commits under addresses of the person's, as `NameFold.exact` makes them, each with the first such address.
    let ownNames: [String: String]

    init(person: Person, uses: [AddressUse], knowledge: Knowledge) {
        self.person = person
        let matcher = PersonMatcher(person, noreply: knowledge.noreply)
        self.matcher = matcher
        forms = NoReplyForms(knowledge.noreply)
        logins = Set(person.logins.map { $0.name.lowercased() })
        hosts = AddressHosts(knowledge.addressHosts)
        placeholderNames = knowledge.placeholderNames
        let mine = uses.filter { matcher.gave($0.address) || matcher.ownsNoReply($0.address) }
        own = Set(mine.map(\.address) + person.addresses.map(NameFold.address))
        ownDays = mine.reduce(into: []) { $0.formUnion($1.days) }
        let names = mine.flatMap { use in use.names.keys.map { (NameFold.exact($0), use.address) } }
        ownNames = Dictionary(names.filter { !$0.0.isEmpty && !knowledge.placeholderNames.contains($0.0) }, uniquingKeysWith: min)
    }

    /// The proposal for an address that something leads to the person.
    func proposal(_ use: AddressUse) -> IdentityProposal {
        IdentityProposal(
            address: use.address, name: use.mainName, commits: use.commits, reasonsFor: reasonsFor(use), reasonsAgainst: reasonsAgainst(use)
        )
    }

    /// The host of an address where it says who gave it; nil for one of a host that gives addresses to anybody, or that is no host.
    func employer(of use: AddressUse) -> String? {
        guard forms.accounts(of: use.address).isEmpty, hosts.placeholder(use.address) == nil else { return nil }
        return hosts.employer(of: use.address)
    }

    /// An address of the person's on a host.
    func ownAddress(on host: String) -> String? { own.filter { $0.hasSuffix("@" + host) }.min() }

    /// An address of the person's whose commits carry a name that isn't the one they gave; nil for that one, and for others' names.
    func alias(_ name: String) -> String? { matcher.sharesName(name) ? nil : ownNames[NameFold.exact(name)] }
}
