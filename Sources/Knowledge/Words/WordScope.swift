/// Which part of a project's own words a text is, and so which phrases count in it.
package enum WordScope: String, CaseIterable, Sendable {
    /// The repository's name, description, topics, first heading or first paragraph: every phrase counts.
    case short
    /// The rest of a long text: only phrases that mean something wherever they stand.
    case any
}
