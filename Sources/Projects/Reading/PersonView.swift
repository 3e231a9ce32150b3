internal import CredenceKnowledge
internal import CredencePeople

/// A person seen over all records: who in them may be theirs too, and how each commit is attributed.
struct PersonView: Sendable {
    /// The person, with what their commits show of them; nil for nobody.
    let person: Person?
    /// The authors of all records.
    let activity: [AuthorActivity]
    let proposals: [IdentityProposal]
    let attributor: Attributor

    init(of person: Person?, in plan: LineagePlan, knowledge: Knowledge) {
        self.init(of: person, activity: AuthorTally.activity(of: plan.entries), knowledge: knowledge)
    }

    init(of person: Person?, activity: [AuthorActivity], knowledge: Knowledge) {
        self.activity = activity
        self.person = person?.seen(in: activity, knowledge: knowledge)
        let found = IdentityProposals(authors: activity, person: self.person, knowledge: knowledge)
        proposals = found.proposals
        attributor = Attributor(person: self.person, knowledge: knowledge, candidates: found.candidates)
    }
}
