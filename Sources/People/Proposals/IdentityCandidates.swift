import CredenceVocabulary

/// Which authors may be the person, and by which rule: found over all repositories before any commit is attributed.
package struct IdentityCandidates: Sendable {
    private var rules: [AuthorSeen: RuleID] = [:]

    /// Nobody but those who have the person's name.
    package init() {}

    /// Those whom something leads to the person.
    init(authors: [AuthorActivity], graph: IdentityGraph) {
        for (index, links) in graph.links {
            // A name says it of the commit itself.
            let isNamed = links.contains { $0.rule == IdentityRule.sameName }
            rules[authors[index].author] = isNamed ? IdentityRule.sameName : links.first?.rule
        }
    }

    /// The rule by which an author may be the person; nil for everybody else.
    func rule(of author: AuthorSeen) -> RuleID? { rules[author] }
}
