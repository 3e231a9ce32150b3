package import CredenceKnowledge
import CredenceVocabulary

/// Finds the addresses that may be the person's.
package enum IdentityProposals {
    /// The proposals over all authors seen, those with most commits first, then by address; none for nobody.
    ///
    /// Addresses that the person gave or disowned, bots, addresses all of whose commits are theirs already and commits without an
    /// address are left out.
    package static func find(authors: [AuthorActivity], person: Person?, knowledge: Knowledge) -> [IdentityProposal] {
        guard let person else { return [] }
        let attributor = Attributor(person: person, knowledge: knowledge)
        var groups: [String: AddressUse] = [:]
        for activity in authors {
            let address = NameFold.exact(activity.author.email)
            groups[address, default: AddressUse(address: address)].add(activity, attributor.attribute(activity.author))
        }
        groups[""] = nil
        let judge = IdentityJudge(person: person, uses: Array(groups.values), knowledge: knowledge)
        return groups.values.compactMap(judge.proposal).sorted { ($1.commits, $0.address) < ($0.commits, $1.address) }
    }
}
