public import CredenceKnowledge

/// One statement by which source code brings in a module.
public struct ImportUse: Hashable, Sendable {
    /// The ecosystem whose modules these are.
    public let ecosystem: Ecosystem
    /// The module as written, `a.b`; without the dots of a relative import, so that `from . import x` has the empty module.
    public let module: String
    /// The names taken from it, `*` for all; empty where the module itself is brought in.
    public let names: [String]
    /// The line on which the statement begins, counted from 1.
    public let line: Int
    /// Whether the module is looked up from the file's own place.
    public let isRelative: Bool

    package init(ecosystem: Ecosystem, module: String, names: [String] = [], line: Int, isRelative: Bool = false) {
        self.ecosystem = ecosystem
        self.module = module
        self.names = names
        self.line = line
        self.isRelative = isRelative
    }
}
