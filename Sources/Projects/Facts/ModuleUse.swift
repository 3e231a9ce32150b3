internal import CredenceVocabulary

/// A module of the standard library that a project imports.
public struct ModuleUse: Hashable, Sendable {
    /// The module as the table `pystdlib` names it.
    public let module: String
    /// The statements that import it.
    public package(set) var imports = UseTally()

    package init(module: String) {
        self.module = module
    }
}
