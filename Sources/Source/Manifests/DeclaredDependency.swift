public import CredenceKnowledge

/// One package that a manifest asks for.
public struct DeclaredDependency: Hashable, Sendable {
    /// When a package is needed.
    public enum Scope: String, CaseIterable, Hashable, Sendable {
        /// By whoever uses the project.
        case runtime
        /// By whoever works on it: tests, lint, documentation.
        case dev
        /// Only for an extra that is asked for.
        case optional
        /// To build it.
        case build
        /// Only by something else that is needed.
        case transitive
    }

    /// The ecosystem of the name.
    public let ecosystem: Ecosystem
    /// The name in the ecosystem's normal form.
    public let name: String
    /// The name as written.
    public let rawName: String
    /// Its line, counted from 1.
    public let line: Int
    /// When it is needed.
    public let scope: Scope
    /// Whether exactly one version is asked for.
    public let isPinned: Bool

    package init(ecosystem: Ecosystem, name: String, rawName: String, line: Int, scope: Scope = .runtime, isPinned: Bool = false) {
        self.ecosystem = ecosystem
        self.name = name
        self.rawName = rawName
        self.line = line
        self.scope = scope
        self.isPinned = isPinned
    }
}
