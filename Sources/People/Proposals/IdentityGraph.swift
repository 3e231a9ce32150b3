import CredenceKnowledge
import CredenceVocabulary

/// Which authors may be the person: those with their name or login, and those whom the number of an account, a signing key or a slip of the pen
/// leads to one of these. A mailmap leads to those who may be the person, and no further: by itself it speaks for its own repository alone.
///
/// It grows in rounds, each from all that were found before, so that the order in which authors come says nothing, and whoever is accepted leads to
/// nobody who wasn't there already.
struct IdentityGraph {
    /// How the person is known; for authors that are theirs, or nobody's, there is nothing to link.
    private let matcher: PersonMatcher
    private let forms: NoReplyForms
    private let logins: Set<String>
    private let authors: [AuthorActivity]
    /// How each author is attributed when nothing is proposed, by index.
    let attributions: [Attribution]
    /// What leads from an author to the person, strongest first, by index; of those that are the person's by rule nothing.
    private(set) var links: [Int: [IdentityLink]] = [:]

    init(authors: [AuthorActivity], person: Person, knowledge: Knowledge) {
        self.authors = authors
        matcher = PersonMatcher(person, noreply: knowledge.noreply)
        forms = NoReplyForms(knowledge.noreply)
        logins = Set(person.logins.map { $0.name.lowercased() })
        let attributor = Attributor(person: person, knowledge: knowledge)
        attributions = authors.map { attributor.attribute($0.author) }
        var known = KnownIdentity(name: person.name, addresses: person.addresses.map(NameFold.exact), forms: forms)
        for index in authors.indices where attributions[index].row == .yours { known.add(authors[index]) }
        let open = authors.indices.filter {
            [.others, .maybeYours].contains(attributions[$0].row) && attributions[$0].rule != AttributionRule.notMine
        }
        var waiting = open
        while true {
            let found = waiting.map { (index: $0, links: links(from: authors[$0], to: known)) }.filter { !$0.links.isEmpty }
            guard !found.isEmpty else { return }
            for (index, links) in found {
                self.links[index] = links
                known.add(authors[index], isProposed: true)
            }
            waiting.removeAll { links[$0] != nil }
        }
    }

    private func links(from activity: AuthorActivity, to known: KnownIdentity) -> [IdentityLink] {
        let author = activity.author
        let address = NameFold.exact(author.email)
        var links: [IdentityLink] = []
        func link(_ rule: RuleID, _ via: String? = nil) { links.append(IdentityLink(rule: rule, via: via)) }
        let account = forms.accounts(of: address).first
        if let number = account?.numberID, let via = known.numbers[number] { link(IdentityRule.sameAccountNumber, via) }
        if let key = activity.keys.keys.filter({ known.keys[$0] != nil }).min() {
            links.append(IdentityLink(rule: IdentityRule.sameSigningKey, via: known.keys[key], key: key))
        }
        let canonical = NameFold.exact(author.canonicalEmail)
        if canonical != address, known.proposed.contains(canonical) { link(IdentityRule.mailmap, canonical) }
        if matcher.sharesName(author.name) || author.canonicalName != author.name && matcher.sharesName(author.canonicalName) {
            link(IdentityRule.sameName)
        }
        if let account {
            if logins.contains(account.login) { link(IdentityRule.sameLogin) }
        } else if let local = address.split(separator: "@").first, logins.contains(String(local)) {
            link(IdentityRule.loginAsLocalPart)
        } else if let via = known.slip(of: address, name: author.name) {
            link(IdentityRule.similarAddress, via)
        }
        return links
    }
}

extension NoReplyAccount {
    /// The account's host and number; nil where the address tells no number.
    var numberID: String? { number.map { "\(host)#\($0)" } }
}
