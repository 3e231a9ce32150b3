/// A part of a record that is read and written by itself; its number is its name in the store.
package enum RecordSection: UInt8, CaseIterable, Sendable {
    /// Who made each commit, when, and how it is marked.
    case commits = 1
    /// The lines that commits added and deleted.
    case changes = 2
    /// Where each commit stands in history: its tree and its parents.
    case nodes = 3
    /// What was found in each file.
    case files = 4
    /// Whose commit each line of a file is.
    case spans = 5
    /// What is to be thought of paths that history knows and HEAD doesn't.
    case rules = 7
    /// What an unchanged repository needs, so that the rest need not be read.
    case summary = 6
}
