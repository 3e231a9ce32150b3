package import CredenceKnowledge
import CredenceVocabulary

/// Who of those seen may be the person: address by address with reasons, and author by author for the ledger.
package struct IdentityProposals: Sendable {
    /// The proposals over all authors seen, those with most commits first, then by address; none for nobody.
    ///
    /// Addresses that the person gave or disowned, bots, addresses all of whose commits are theirs already and commits without an
    /// address are left out.
    package let proposals: [IdentityProposal]
    /// The same, author by author.
    package let candidates: IdentityCandidates

    /// Looks for `person` among the authors of all repositories.
    package init(authors: [AuthorActivity], person: Person?, knowledge: Knowledge) {
        let bots = BotTable(knowledge.bots)
        let seen = authors.filter { $0.commits > 0 }.map { $0.leavingOutKeys { bots.signer(of: $0) != nil } }
        guard let person else {
            (proposals, candidates) = ([], IdentityCandidates())
            return
        }
        let graph = IdentityGraph(authors: seen, person: person, knowledge: knowledge)
        candidates = IdentityCandidates(authors: seen, graph: graph)
        var uses: [String: AddressUse] = [:]
        let addresses = seen.map { NameFold.address($0.author.email) }
        // Of all others nothing is asked.
        let asked = Set(seen.indices.filter { graph.links[$0] != nil || graph.attributions[$0].row == .yours }.map { addresses[$0] })
        for (index, activity) in seen.enumerated() where asked.contains(addresses[index]) {
            let address = addresses[index]
            uses[address, default: AddressUse(address: address)].add(activity, graph.attributions[index], graph.links[index] ?? [])
        }
        let judge = IdentityJudge(person: person, uses: Array(uses.values), knowledge: knowledge)
        uses[""] = nil
        proposals = uses.values.filter { !$0.links.isEmpty }.map(judge.proposal).sorted {
            ($1.commits, $0.address) < ($0.commits, $1.address)
        }
    }
}
