package import CredenceKnowledge
internal import CredenceVocabulary

/// Says what files are and say: by their path, then by their bytes.
///
/// Bytes are a stranger's. Reading never fails, takes time linear in their number, and says in `FileFacts.problems` what it left out.
package struct SourceReader: Sendable {
    let knowledge: Knowledge
    let finder: LanguageFinder
    let pathRules: PathRules
    let roles: RoleGuess
    let licences: LicenceReader
    let readmes: ReadmeReader
    private let syntaxes: [String: CommentSyntax]

    /// A reader that judges by these tables.
    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
        finder = LanguageFinder(knowledge.languages)
        pathRules = PathRules(knowledge.vendored)
        roles = RoleGuess(knowledge.practices)
        licences = LicenceReader(knowledge.licences)
        readmes = ReadmeReader(knowledge.readmeSections, pictures: knowledge.pictureRules)
        syntaxes = Dictionary(knowledge.languages.all.map { ($0.name, CommentSyntax($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the path alone says of a file, its neighbours known.
    package func inspect(path: String, tree: TreeContext) -> PathFacts {
        inspect(FilePath(path), tree).facts
    }

    /// Whether what is found of other files may depend on there being a file at this path.
    package func isNeighbour(path: String) -> Bool { pathRules.isAsked(FilePath(path)) }

    /// What the path says, and the rules that the bytes must decide.
    func inspect(_ path: FilePath, _ tree: TreeContext) -> (facts: PathFacts, open: [VendoredRule]) {
        let languages = finder.candidates(path)
        let manifest = ManifestReader.kind(path)
        let (role, rule) = roles.role(path, language: languages.first, isManifest: manifest != nil)
        var facts = PathFacts(path: path.text, role: role)
        facts.rule = rule
        facts.languages = languages.map(\.name)
        facts.manifest = manifest
        let (certain, open) = pathRules.rules(path, tree)
        if let decided = certain.first { (facts.role, facts.rule) = verdict(decided, role) }
        facts.isSecret = knowledge.secretNames.matches(path.matched)
        if facts.isSecret { facts.rule = "secret" }
        facts.isWorthReading = !facts.isSecret && !SourceReader.isSetAside(facts.role, facts.rule)
        return (facts, open)
    }

    /// The role and rule that follow from a row of the table; a template keeps the role that it has by nature.
    func verdict(_ row: VendoredRule, _ role: FileRole) -> (FileRole, RuleID) {
        let (ruled, rule) = PathRules.verdict(row.kind)
        return (row.kind == .boilerplate ? role : ruled, rule)
    }

    /// Whether what stands in such a file is nobody's own writing.
    static func isSetAside(_ role: FileRole, _ rule: RuleID?) -> Bool {
        switch role {
        case .vendored, .generated, .binary: true
        case .data: rule != "unknown-language"
        default: rule == "lock"
        }
    }

    /// The patterns of the table `vendored` that ask for a neighbour and could have none.
    package var neighbourlessRules: [String] { pathRules.neighbourless }

    /// How comments look in a language; nil when no row says it.
    func syntax(_ language: String) -> CommentSyntax? { syntaxes[language] }
}
