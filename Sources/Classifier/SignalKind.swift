/// Where a signal was seen.
public enum SignalKind: String, CaseIterable, Hashable, Sendable {
    /// An import statement in code.
    case `import`
    /// A manifest that declares a package.
    case declared
    /// A package that stands in a list only because another brings it along.
    case pulledIn = "pulled-in"
    /// A construct of the language.
    case construct
    /// A call by qualified name.
    case call
    /// A path.
    case file
    /// A phrase of the README.
    case word
    /// A phrase of the repository's name.
    case name
    /// The person said so in `credence.yaml`.
    case person
}
