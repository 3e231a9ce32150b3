import CredenceVocabulary

/// How one address was used, over all repositories.
struct AddressUse {
    let address: String
    private(set) var commits = 0
    /// Commits by the name in them.
    private(set) var names: [String: Int] = [:]
    /// The names that mailmaps give to its commits.
    private(set) var canonicalNames: Set<String> = []
    /// Commits that are the person's already, by rule.
    private(set) var yours: [RuleID: Int] = [:]
    /// Commits of authors whom something leads to the person, by what does.
    private(set) var links: [IdentityLink: Int] = [:]
    private(set) var days: Set<Day> = []
    /// Who else committed what it wrote, by how many.
    private(set) var committers: [String: Int] = [:]

    init(address: String) {
        self.address = address
    }

    mutating func add(_ activity: AuthorActivity, _ attribution: Attribution, _ found: [IdentityLink]) {
        commits += activity.commits
        names[activity.author.name, default: 0] += activity.commits
        canonicalNames.insert(activity.author.canonicalName)
        days.formUnion(activity.days)
        committers.merge(activity.committers, uniquingKeysWith: +)
        if attribution.row == .yours { yours[attribution.rule, default: 0] += activity.commits }
        for link in found { links[link, default: 0] += activity.commits }
    }

    /// What a rule leads to, of several the first by name, and how many commits it concerns.
    func link(_ rule: RuleID) -> (link: IdentityLink, commits: Int)? {
        let found = links.filter { $0.key.rule == rule }
        guard let first = found.keys.min(by: { ($0.via ?? "", $0.key ?? "") < ($1.via ?? "", $1.key ?? "") }) else { return nil }
        return (first, found.values.reduce(0, +))
    }

    /// The name that most commits carry; of several the first.
    var mainName: String { names.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "" }
}
