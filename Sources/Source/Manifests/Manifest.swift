public import CredenceKnowledge

/// What a manifest declares.
public struct Manifest: Hashable, Sendable {
    /// What a manifest sets up besides dependencies.
    public enum Setting: String, CaseIterable, Hashable, Sendable {
        /// A build back end or enough metadata to make a package.
        case packaging
        /// A linter or formatter.
        case lint
        /// A type checker.
        case types
        /// A test runner.
        case tests
        /// Commands or plug-ins that it installs.
        case entryPoints = "entry-points"
        /// Members of a workspace.
        case workspace
    }

    /// The kind of manifest.
    public let kind: ManifestKind
    /// The ecosystem that it belongs to.
    public let ecosystem: Ecosystem
    /// The project's own name, as written.
    public var name: String?
    /// What it asks for, in order of lines.
    public var dependencies: [DeclaredDependency]
    /// Whether it lists everything installed, as `pip freeze` does, rather than what was chosen.
    public var isFreezeList: Bool
    /// What else it sets up.
    public var settings: Set<Setting>
    /// Why less was read than stands in it; nil when all was read.
    public var problem: FileProblem?

    package init(kind: ManifestKind, ecosystem: Ecosystem) {
        self.kind = kind
        self.ecosystem = ecosystem
        (dependencies, isFreezeList, settings) = ([], false, [])
    }
}
