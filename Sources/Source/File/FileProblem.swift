/// Why less was read of a file than stands in it.
public enum FileProblem: String, CaseIterable, Hashable, Sendable {
    /// Longer than the bound for files of its kind.
    case tooLarge = "too-large"
    /// Nested more deeply than the bound.
    case tooDeep = "too-deep"
    /// Not what its name promises; what could be read is given.
    case malformed
    /// Only the beginning was handed over.
    case cutShort = "cut-short"
}
