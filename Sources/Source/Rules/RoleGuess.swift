internal import CredenceKnowledge
internal import CredenceVocabulary

/// What a file is for, by its path and language, where no rule says more.
struct RoleGuess: Sendable {
    private let practices: Practices

    init(_ practices: Practices) { self.practices = practices }

    /// The role, and the rule where one stands behind it.
    func role(_ path: FilePath, language: Language?, isManifest: Bool) -> (role: FileRole, rule: RuleID?) {
        let shown = Set(practices.practices(matching: path.matched).map(\.id))
        if shown.contains("tests") { return (.test, nil) }
        if isManifest || shown.contains("packaging") { return (.build, nil) }
        if shown.contains("lint") || shown.contains("ci") || shown.contains("codeowners") { return (.configuration, nil) }
        if !shown.isDisjoint(with: RoleGuess.documents) { return (.documentation, nil) }
        guard let language else {
            // `.env.example`, `.tool-versions`: settings. Anything else nobody can tell.
            return path.name.hasPrefix(".") ? (.configuration, nil) : (.data, "unknown-language")
        }
        if RoleGuess.builders.contains(language.name) { return (.build, nil) }
        if RoleGuess.settings.contains(language.name) { return (.configuration, nil) }
        if RoleGuess.records.contains(language.name) { return (.data, "data") }
        return (language.kind == .prose ? .documentation : .source, nil)
    }

    private static let documents: Set<String> = [
        "changelog", "code-of-conduct", "contributing", "docs", "licence", "readme", "security-policy",
    ]
    private static let builders: Set<String> = [
        "Ant Build", "CMake", "Dockerfile", "Gradle", "Just", "M4", "Makefile", "Maven POM", "Meson", "MSBuild", "QMake", "Starlark",
    ]
    private static let settings: Set<String> = [
        "Apache Config", "Caddyfile", "dotenv", "EDN", "Git Config", "Ignore List", "INI", "JSON", "JSON5", "JSONC", "Kconfig", "Nginx",
        "Properties", "SSH Config", "systemd unit", "TOML", "XML", "YAML",
    ]
    private static let records: Set<String> = ["CSV", "G-code", "Gettext Catalog", "Subtitle", "TSV", "Web Ontology"]
}
