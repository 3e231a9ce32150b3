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
    package func commitsForOthers(_ author: AuthorSeen) -> Bool { bots.commitsForOthers(NameFold.address(author.email)) }

    /// Who signs with a key that is nobody's own, as a host does what people write on its pages; nil for other keys.
    package func signer(of key: String) -> String? { bots.signer(of: key) }

    /// Whether trailers name a co-author who is neither the person nor a program.
    package func namesOthers(_ trailers: [Trailer], _ book: AuthorBook) -> Bool {
        trailers.contains { trailer in
            guard let other = coauthor(trailer, book) else { return false }
            let (name, email) = (NameFold.exact(other.name), NameFold.address(other.email))
            return !bots.contains(name: name, email: email) && (person.map { match($0, other) == nil } ?? true)
        }
    }

    /// The row, the rule and the tool of a commit.
    ///
    /// - Parameter book: the authors of its repository, by whom co-authors are known.
    package func attribute(_ credit: CommitCredit, _ book: AuthorBook = AuthorBook()) -> Attribution {
        let (row, rule) = row(of: credit, book)
        return Attribution(row: row, rule: rule, aiTool: credit.trailers.isEmpty ? nil : assistants.tool(in: credit.trailers))
    }

    /// The row and the rule for an author alone, as for a commit of theirs that is no merge and names nobody else.
    package func attribute(_ author: AuthorSeen) -> Attribution {
        attribute(CommitCredit(author: author, isMerge: false))
    }

    private func row(of credit: CommitCredit, _ book: AuthorBook) -> (LedgerRow, RuleID) {
        if credit.isMerge { return (.merges, AttributionRule.merge) }
        let author = credit.author
        let email = NameFold.address(author.email)
        if bots.contains(name: NameFold.exact(author.name), email: email) { return (.bots, AttributionRule.bot) }
        if assistants.isAssistant(email: email) { return (.bots, AttributionRule.assistant) }
        // No mailmap takes away what is the person's without one.
        if let person, let rule = match(person, author) { return (.yours, rule) }
        let mapped = author.mapped
        if let mapped, bots.contains(name: NameFold.exact(mapped.name), email: NameFold.address(mapped.email)) {
            return (.bots, AttributionRule.mailmapBot)
        }
        guard let person else { return (.others, AttributionRule.otherAuthor) }
        if let rule = coauthor(person, credit.trailers, book) { return (.coauthored, rule) }
        if person.disowns(email) || mapped.map({ person.disowns(NameFold.address($0.email)) }) ?? false {
            return (.others, AttributionRule.notMine)
        }
        if person.sharesName(author.name) || mapped.map({ person.sharesName($0.name) }) ?? false {
            return (.maybeYours, AttributionRule.sameName)
        }
        if let rule = candidates.rule(of: author) { return (.maybeYours, rule) }
        return (.others, AttributionRule.otherAuthor)
    }

    /// The rule by which an author is the person; nil when none says so.
    private func match(_ person: PersonMatcher, _ author: AuthorSeen) -> RuleID? {
        let email = NameFold.address(author.email)
        if person.gave(email) { return AttributionRule.address }
        guard !person.disowns(email) else { return nil }
        let mapped = author.mapped.map { (name: NameFold.exact($0.name), email: NameFold.address($0.email)) }
        if let mapped, person.gave(mapped.email) { return AttributionRule.mailmap }
        switch person.match(name: NameFold.exact(author.name), email: email) {
        case .address: return AttributionRule.address
        case .noreplyLogin: return AttributionRule.noreplyLogin
        // A name is others' too: a mailmap that leads to an address which the person disowned says whose it is.
        case .confirmedName: return mapped.map { person.disowns($0.email) } ?? false ? nil : AttributionRule.confirmedName
        case nil: return mapped.flatMap { person.match(name: $0.name, email: $0.email) } == nil ? nil : AttributionRule.mailmap
        }
    }

    private func coauthor(_ person: PersonMatcher, _ trailers: [Trailer], _ book: AuthorBook) -> RuleID? {
        for trailer in trailers {
            guard let other = coauthor(trailer, book), let rule = match(person, other) else { continue }
            return AttributionRule.asCoauthor[rule]
        }
        return nil
    }

    /// Whom a trailer names as co-author; nil for other trailers and for assistants.
    private func coauthor(_ trailer: Trailer, _ book: AuthorBook) -> AuthorSeen? {
        guard trailer.isKey("co-authored-by"), !assistants.isAssistant(trailer) else { return nil }
        return trailer.person.map { book.seen(name: $0.name, email: $0.email) }
    }
}
