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
    private(set) var days: Set<Day> = []
    private(set) var isBot = false

    init(address: String) {
        self.address = address
    }

    mutating func add(_ activity: AuthorActivity, _ attribution: Attribution) {
        guard activity.commits > 0 else { return }
        commits += activity.commits
        names[activity.author.name, default: 0] += activity.commits
        canonicalNames.insert(activity.author.canonicalName)
        days.formUnion(activity.days)
        if attribution.row == .yours { yours[attribution.rule, default: 0] += activity.commits }
        if attribution.row == .bots { isBot = true }
    }

    /// How many of its commits are the person's already.
    var yourCommits: Int { yours.values.reduce(0, +) }

    /// The name that most commits carry; of several the first.
    var mainName: String { names.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "" }
}
