import CredencePeople
import Testing

/// A file, what is changed in it, and the file that comes out.
struct EditingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: [ConfigurationChange]
    let before: String
    let after: String

    init(_ name: String, _ changes: ConfigurationChange..., before: String, after: String) {
        self.name = name
        self.changes = changes
        self.before = before
        self.after = after
    }

    var testDescription: String { name }
}
