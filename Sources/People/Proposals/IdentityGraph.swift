import CredenceKnowledge
import CredenceVocabulary

/// Which authors may be the person: those with their name or login, and those whom the number of an account, a signing key or a slip of the pen
/// leads to one of these. A mailmap leads to those who may be the person, and no further: by itself it speaks for its own repository alone.
///
/// It grows in rounds, each from what the last one found, so that the order in which authors come says nothing, and whoever is accepted leads to
/// nobody who wasn't there already.
struct IdentityGraph {
    /// How each author is attributed when nothing is proposed, by index.
    let attributions: [Attribution]
    /// What leads from an author to the person, strongest first and one of a rule, by index; of those that are the person's by rule nothing.
    private(set) var links: [Int: [IdentityLink]] = [:]

    init(authors: [AuthorActivity], person: Person, knowledge: Knowledge) {
        let forms = NoReplyForms(knowledge.noreply)
        let logins = Set(person.logins.map { $0.name.lowercased() })
        let words = Set(([person.name] + person.names + person.seen.names).flatMap(IdentityNode.words))
        let attributor = Attributor(person: person, knowledge: knowledge)
        attributions = authors.map { attributor.attribute($0.author) }
        var front = IdentityFront(addresses: person.addresses)
        var waiting: [Int] = []
        var nodes: [IdentityNode] = []
        for (index, attribution) in attributions.enumerated() {
            if attribution.row == .yours { front.add(authors[index]) }
            // For those that are theirs, or nobody's, there is nothing to link.
            guard [.others, .maybeYours].contains(attribution.row), attribution.rule != AttributionRule.notMine else { continue }
            let isNamed = attribution.rule == IdentityRule.sameName
            waiting.append(index)
            nodes.append(
                IdentityNode(
                    authors[index], isNamed: isNamed, logins: logins, words: words, forms: forms, placeholders: knowledge.placeholderNames))
        }
        var index = IdentityIndex(nodes, forms: forms)
        var done = [Bool](repeating: false, count: nodes.count)
        var found = Dictionary(uniqueKeysWithValues: nodes.indices.filter { !nodes[$0].ownLinks.isEmpty }.map { ($0, nodes[$0].ownLinks) })
        while true {
            index.look(from: front, done: done, into: &found)
            guard !found.isEmpty else { return }
            front = IdentityFront()
            for (node, all) in found {
                done[node] = true
                links[waiting[node]] = IdentityRule.strongestFirst.compactMap { rule in all.first { $0.rule == rule } }
                front.add(nodes[node].activity, isProposed: true)
            }
            found = [:]
        }
    }
}
