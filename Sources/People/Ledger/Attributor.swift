package import CredenceKnowledge
import CredenceVocabulary

/// Says for each commit whose it is, and by which rule. It remembers nothing: whoever asks often keeps the answers by author.
package struct Attributor: Sendable {
    private let person: PersonMatcher?
    private let candidates: IdentityCandidates
    /// The marks by which messages tell of what was brought from elsewhere.
    package let marks: CommitMarkTable
    private let bots: BotTable
    private let assistants: AssistantTable

    /// An attributor for a person; for nobody when that is nil, and then no commit is theirs and none may be.
    ///
    /// - Parameter candidates: who may be the person, by what was seen in all repositories.
    package init(person: Person?, knowledge: Knowledge, candidates: IdentityCandidates = IdentityCandidates()) {
        self.candidates = candidates
        self.person = person.map { PersonMatcher($0, noreply: knowledge.noreply) }
        marks = CommitMarkTable(knowledge)
        bots = BotTable(knowledge.bots)
        assistants = AssistantTable(knowledge.aiTrailers)
    }

    /// Whether nobody was given.
    package var isNobodys: Bool { person == nil }

    /// Whether an address is one under which a host's pages commit what people write there.
    package func commitsForOthers(_ author: AuthorSeen) -> Bool { bots.commitsForOthers(NameFold.exact(author.email)) }

    /// Who signs with a key that is nobody's own, as a host does what people write on its pages; nil for other keys.
    package func signer(of key: String) -> String? { bots.signer(of: key) }

    /// Whether trailers name a co-author who is neither the person nor a program.
    package func namesOthers(_ trailers: [Trailer]) -> Bool {
        trailers.contains { trailer in
            guard trailer.isKey("co-authored-by"), !assistants.isAssistant(trailer), let other = trailer.person else { return false }
            let (name, email) = (NameFold.exact(other.name), NameFold.exact(other.email))
            return !bots.contains(name: name, email: email) && person?.match(name: name, email: email) == nil
        }
    }

    /// The row, the rule and the tool of a commit.
    package func attribute(_ credit: CommitCredit) -> Attribution {
        let (row, rule) = row(of: credit)
        return Attribution(row: row, rule: rule, aiTool: credit.trailers.isEmpty ? nil : assistants.tool(in: credit.trailers))
    }

    /// The row and the rule for an author alone, as for a commit of theirs that is no merge and names nobody else.
    package func attribute(_ author: AuthorSeen) -> Attribution {
        attribute(CommitCredit(author: author, isMerge: false))
    }

    private func row(of credit: CommitCredit) -> (LedgerRow, RuleID) {
        if credit.isMerge { return (.merges, AttributionRule.merge) }
        let author = credit.author
        let name = NameFold.exact(author.name)
        let email = NameFold.exact(author.email)
        let isMapped = author.canonicalName != author.name || author.canonicalEmail != author.email
        let mappedName = isMapped ? NameFold.exact(author.canonicalName) : name
        let mappedEmail = isMapped ? NameFold.exact(author.canonicalEmail) : email
        if bots.contains(name: name, email: email) { return (.bots, AttributionRule.bot) }
        // No mailmap takes away what carries the person's own address.
        if let person, person.gave(email) { return (.yours, AttributionRule.address) }
        if isMapped, bots.contains(name: mappedName, email: mappedEmail) { return (.bots, AttributionRule.bot) }
        guard let person else { return (.others, AttributionRule.otherAuthor) }
        let isDisowned = person.disowns(email) || isMapped && person.disowns(mappedEmail)
        if !isDisowned, let rule = rule(person, name, email, isMapped ? (mappedName, mappedEmail) : nil) { return (.yours, rule) }
        if let rule = coauthor(person, credit.trailers) { return (.coauthored, rule) }
        if isDisowned { return (.others, AttributionRule.notMine) }
        if person.sharesName(author.name) || isMapped && person.sharesName(author.canonicalName) {
            return (.maybeYours, AttributionRule.sameName)
        }
        if let rule = candidates.rule(of: author) { return (.maybeYours, rule) }
        return (.others, AttributionRule.otherAuthor)
    }

    private func rule(_ person: PersonMatcher, _ name: String, _ email: String, _ mapped: (name: String, email: String)?) -> RuleID? {
        if let mapped, person.gave(mapped.email) { return AttributionRule.mailmap }
        switch person.match(name: name, email: email) {
        case .address: return AttributionRule.address
        case .noreplyLogin: return AttributionRule.noreplyLogin
        case .confirmedName: return AttributionRule.confirmedName
        case nil: return mapped.flatMap { person.match(name: $0.name, email: $0.email) } == nil ? nil : AttributionRule.mailmap
        }
    }

    private func coauthor(_ person: PersonMatcher, _ trailers: [Trailer]) -> RuleID? {
        for trailer in trailers where trailer.isKey("co-authored-by") && !assistants.isAssistant(trailer) {
            guard let other = trailer.person else { continue }
            switch person.match(name: NameFold.exact(other.name), email: NameFold.exact(other.email)) {
            case .address: return AttributionRule.coauthorAddress
            case .noreplyLogin: return AttributionRule.coauthorNoreplyLogin
            case .confirmedName: return AttributionRule.coauthorConfirmedName
            case nil: continue
            }
        }
        return nil
    }
}
