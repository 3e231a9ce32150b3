import CredenceKnowledge
import CredenceVocabulary

/// Which authors may be the person: those with their name or login, and those whom the number of an account, a signing key or a slip of the pen
/// leads to one of these. A mailmap leads to those who may be the person, and no further: by itself it speaks for its own repository alone.
///
/// It grows in rounds, each from all that were found before, so that the order in which authors come says nothing, and whoever is accepted leads to
/// nobody who wasn't there already.
struct IdentityGraph {
    /// How each author is attributed when nothing is proposed, by index.
    let attributions: [Attribution]
    /// What leads from an author to the person, strongest first, by index; of those that are the person's by rule nothing.
    private(set) var links: [Int: [IdentityLink]] = [:]

    init(authors: [AuthorActivity], person: Person, knowledge: Knowledge) {
        let forms = NoReplyForms(knowledge.noreply)
        let logins = Set(person.logins.map { $0.name.lowercased() })
        let attributor = Attributor(person: person, knowledge: knowledge)
        attributions = authors.map { attributor.attribute($0.author) }
        var known = KnownIdentity(name: person.name, addresses: person.addresses.map(NameFold.exact), forms: forms)
        for index in authors.indices where attributions[index].row == .yours { known.add(authors[index]) }
        var waiting: [(index: Int, author: IdentityNode)] = authors.indices.compactMap { index in
            let attribution = attributions[index]
            // For those that are theirs, or nobody's, there is nothing to link.
            guard [.others, .maybeYours].contains(attribution.row), attribution.rule != AttributionRule.notMine else { return nil }
            let isNamed = attribution.rule == IdentityRule.sameName
            return (index, IdentityNode(authors[index], isNamed: isNamed, logins: logins, forms: forms))
        }
        while true {
            let found = waiting.map { (index: $0.index, links: $0.author.links(to: known)) }.filter { !$0.links.isEmpty }
            guard !found.isEmpty else { return }
            for (index, links) in found {
                self.links[index] = links
                known.add(authors[index], isProposed: true)
            }
            waiting.removeAll { links[$0.index] != nil }
        }
    }
}

extension NoReplyAccount {
    /// The account's host and number; nil where the address tells no number.
    var numberID: String? { number.map { "\(host)#\($0)" } }
}
