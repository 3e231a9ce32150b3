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
    /// The places that import it, at most eight, own code first.
    public package(set) var imported: [Place] = []
    /// How many import statements there are.
    public package(set) var importCount = 0
    /// How many of them stand in files that the person changed.
    public package(set) var ownImportCount = 0
    /// How many of them stand in tests.
    public package(set) var importsInTests = 0

    /// The most places that are kept.
    package static let placeLimit = 8

    package init(ecosystem: Ecosystem, name: String) {
        self.ecosystem = ecosystem
        self.name = name
    }

    /// The path to show: of the first declaration, else of the first import.
    public var path: String? { (declared.first ?? imported.first)?.path }
}
