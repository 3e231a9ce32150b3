public import CredencePeople
public import CredenceSource
public import CredenceVocabulary

/// The facts of one repository or component as the person sees them: counts and places, no opinion.
public struct ProjectFacts: Sendable {
    /// The id; the same for the same repositories wherever they lie.
    public package(set) var id: ProjectID
    /// The absolute path of the work tree or bare repository.
    public let path: String
    /// The name of its folder.
    public let name: String
    /// The component's folder from the root; nil for the repository as a whole.
    public package(set) var component: String?
    /// The root commit of HEAD's first-parent line; nil where history is cut.
    public package(set) var lineage: ObjectID?
    /// The commit at HEAD.
    public package(set) var head: ObjectID?
    /// The branches that were read.
    public package(set) var branches: [String] = []
    /// The remotes as `host/owner/name`.
    public package(set) var remotes: [String] = []
    /// Each commit in exactly one row; of a component only `yours` counts.
    public package(set) var ledger = Ledger()
    /// Who made the commits of each row, those with most first; empty of a component.
    public package(set) var entries: [LedgerEntry] = []
    /// The person's part of the commits that people made without merging, 0 to 1; a component has its repository's.
    public package(set) var ownership = 1.0
    /// Commits that another repository of the same lineage already counts.
    public package(set) var sharedCommits = 0
    /// How many commits it shares with other projects, whichever of them counts these.
    public package(set) var sharedWith: [ProjectID: Int] = [:]
    /// Projects of other lineages that begin with the very same files, as copies of a template do.
    public package(set) var sameStart: [ProjectID] = []
    /// How many of its commits have the author's address, day and subject of commits of such a project, as a history that was written anew has.
    public package(set) var alikeCommits: [ProjectID: Int] = [:]
    /// Distinct authors after the mailmap, bots left out.
    public package(set) var authors = 0
    /// The day of the first commit, anybody's.
    public package(set) var firstCommit: Day?
    /// The day of the last commit, anybody's.
    public package(set) var lastCommit: Day?
    /// The day of the person's first commit; nil when there is none.
    public package(set) var yourFirstCommit: Day?
    /// The day of the person's last commit; nil when there is none.
    public package(set) var yourLastCommit: Day?
    /// Days with a commit of the person, in the commits' own offsets.
    public package(set) var yourActiveDays = 0
    /// ISO weeks with a commit of the person.
    public package(set) var yourActiveWeeks = 0
    /// Lines that the commits of row `yours` added, as git counts them.
    public package(set) var yourAdded = 0
    /// Lines that they deleted.
    public package(set) var yourDeleted = 0
    /// Which of those lines nobody takes for written by hand.
    public package(set) var apart: [Apart] = []
    /// Code, comment and blank lines at HEAD of files that people wrote.
    public package(set) var lines = LineTally()
    /// Text lines at HEAD of those files, of documentation and configuration too.
    public package(set) var textLines = 0
    /// Which of them the person's commits brought, as `git blame` tells; nil when it wasn't measured.
    public package(set) var yourLines: Int?
    /// Lines that everybody's commits added without merges; nil when they weren't counted.
    public package(set) var allAdded: Int?
    /// Lines that they deleted.
    public package(set) var allDeleted: Int?
    /// The languages, that with most code first.
    public package(set) var languages: [LanguageSummary] = []
    /// The packages, sorted by ecosystem and name.
    public package(set) var dependencies: [Dependency] = []
    /// The modules of the standard library, sorted by name.
    public package(set) var standardLibrary: [ModuleUse] = []
    /// What stands beside the code.
    public package(set) var practices = ProjectPractices()
    /// What the person's commits show of working with others.
    public package(set) var collaboration = Collaboration()
    /// What a reader should know of the dates and marks of the person's commits, or of everybody's where nobody was given; sorted by rule.
    public package(set) var integrity: [IntegrityNote] = []
    /// What the signatures of the person's commits say, sorted by rule and key.
    public package(set) var signatures: [SignatureNote] = []
    /// The files at HEAD, sorted by path.
    public package(set) var files: [ProjectFile] = []
    /// Own commits by subject, the newest 2,000, newest first: what `explain` shows.
    package var ownCommits: [OwnCommit] = []
    /// Bounds met and things that could not be read.
    public package(set) var limits: [Limit] = []

    package init(id: ProjectID, path: String, name: String) {
        self.id = id
        self.path = path
        self.name = name
    }

    /// Test files that the person changed.
    public var yourTestFiles: Int { files.count { $0.work != nil && $0.facts.role == .test && $0.facts.lines.code > 0 } }

    /// Lines the person added that no rule sets apart: `yourAdded` less what stands in `apart`, never below 0.
    public var yourAuthoredLines: Int { max(0, yourAdded - apart.reduce(0) { $0 + $1.added }) }

    /// The README's facts, of the one nearest the root.
    public var readme: (path: String, facts: ReadmeFacts)? {
        let readmes = files.compactMap { file in file.facts.readme.map { (file.path, $0) } }
        return readmes.min { ($0.0.pathDepth, $0.0) < ($1.0.pathDepth, $1.0) }
    }
}
