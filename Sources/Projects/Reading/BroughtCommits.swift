internal import CredenceGit
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceVocabulary

/// Which own commits bring what was written elsewhere: copies of a template, other projects, and more at once than anybody writes.
struct BroughtCommits {
    private let linesNeeded: Int
    private let filesNeeded: Int
    private let linesAlone: Int
    /// The rule by which a commit is known by its message or its tree, by the record's index.
    private var rules: [Int: RuleID] = [:]
    private var sums: [Int: (lines: LineChange, files: Int)] = [:]

    /// - Parameter templates: commits that begin with the very files of another project.
    init(of record: Record, own: [Int], templates: Set<ObjectID>, knowledge: Knowledge) {
        linesNeeded = Int(knowledge.weights["import-lines"])
        filesNeeded = Int(knowledge.weights["import-files"])
        linesAlone = Int(knowledge.weights["import-lines-alone"])
        let marks = CommitMarkTable(knowledge)
        for index in own {
            let commit = record.commits[index]
            if templates.contains(commit.id) {
                rules[index] = "template"
            } else if let rule = BroughtCommits.rule(saidBy: commit, marks: marks) {
                rules[index] = rule
            }
        }
    }

    /// The rule by which a commit's message tells that it brings what was written elsewhere.
    static func rule(saidBy commit: RecordCommit, marks: CommitMarkTable) -> RuleID? {
        // A history brought over from another version control system was written in it.
        marks.rule(subject: commit.subject, trailers: commit.trailers).flatMap { $0 == "converted" ? nil : $0 }
    }

    /// Takes in lines that no rule for their path sets apart.
    mutating func add(_ lines: LineChange, in commit: Int) {
        sums[commit, default: (LineChange(), 0)].lines += lines
        sums[commit]?.files += 1
    }

    /// The rule of a commit, once all its lines were taken in; nil for those that were written.
    func rule(of commit: Int) -> RuleID? {
        if let rule = rules[commit] { return rule }
        guard let sum = sums[commit] else { return nil }
        let isMuch = sum.lines.added >= linesNeeded && sum.files >= filesNeeded || sum.lines.added >= linesAlone
        return isMuch ? "import" : nil
    }

    /// Whether any commit has a rule.
    var isEmpty: Bool { rules.isEmpty && !sums.keys.contains { rule(of: $0) != nil } }
}
