/// What the attribute `diff` makes of a path.
package enum DiffTreatment: Hashable, Sendable {
    /// Nothing is said: binary is what holds a NUL in its first bytes.
    case automatic
    /// `diff`: text, whatever it holds.
    case text
    /// `-diff` or `binary`: no lines are counted.
    case binary
}
