public import CredenceVocabulary

/// A module of the standard library that a project imports.
public struct ModuleUse: Hashable, Sendable {
    /// The module as the table `pystdlib` names it.
    public let module: String
    /// How many import statements there are.
    public package(set) var count = 0
    /// How many of them stand in files that the person changed.
    public package(set) var ownCount = 0
    /// Their places, at most eight.
    public package(set) var places: [Place] = []

    package init(module: String) {
        self.module = module
    }
}
