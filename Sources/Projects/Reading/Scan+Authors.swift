package import CredenceKnowledge
package import CredencePeople

extension Scan {
    /// Addresses seen that may be `person`'s, with reasons.
    package func proposals(for person: Person, knowledge: Knowledge) -> [IdentityProposal] {
        IdentityProposals.find(authors: activity, person: person, knowledge: knowledge)
    }

    /// The address of an author that differs least from `address`, by at most two letters; nil when none does.
    package func nearestAddress(to address: String) -> String? {
        NearestWord.find(address.lowercased(), among: Set(activity.map { $0.author.email.lowercased() }).sorted())
    }
}
