/// Lines of an old text that give way to lines of a new one.
package struct LineHunk: Hashable, Sendable {
    /// The first line of the old text that is gone, counted from 0; of a pure addition the line before which it stands.
    package var oldStart: Int
    /// How many lines are gone.
    package var oldCount: Int
    /// The first line of the new text that is new, counted from 0; of a pure deletion the line before which the gone ones stood.
    package var newStart: Int
    /// How many lines are new.
    package var newCount: Int
}
