/// What a file is for.
public enum FileRole: String, CaseIterable, Hashable, Sendable {
    /// Code that the project consists of.
    case source
    /// Code and settings that try the project out.
    case test
    /// Text for readers.
    case documentation
    /// Settings of the project and of its tools.
    case configuration
    /// What builds, packs and ships the project; lock files too.
    case build
    /// Tables, dumps, word lists, translations.
    case data
    /// Somebody else's code, copied in.
    case vendored
    /// Written by a program.
    case generated
    /// Not text.
    case binary
}
