public import CredenceKnowledge
public import CredenceVocabulary

/// A package that a project declares, imports or only gets along with another.
public struct Dependency: Hashable, Sendable {
    /// Where the package comes from.
    public let ecosystem: Ecosystem
    /// The name in the ecosystem's normal form.
    public let name: String
    /// The places of manifests that declare it, at most eight.
    public package(set) var declared: [Place] = []
    /// Whether every declaration is for work on the project (tests, lint, building), not for its use.
    public package(set) var isDevelopmentOnly = true
    /// Whether it stands in a list only because something else that is declared brings it along.
    public package(set) var isPulledIn = false
    /// The statements that import it.
    public package(set) var imports = UseTally()
    /// How many of `declared` stand on the person's own lines.
    public package(set) var ownDeclarations = 0

    /// The most places of declarations that are kept.
    package static let placeLimit = UseTally.placeLimit

    package init(ecosystem: Ecosystem, name: String) {
        self.ecosystem = ecosystem
        self.name = name
    }

    /// The path to show: of the first declaration, else of the first import.
    public var path: String? { (declared.first ?? imports.places.first)?.path }
}
