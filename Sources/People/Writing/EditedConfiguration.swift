/// A `credence.yaml` after an edit.
package struct EditedConfiguration: Sendable, Hashable {
    /// The whole file.
    package let bytes: [UInt8]
    /// What it says now.
    package let configuration: Configuration
    /// What was changed, in the order asked for; what was there already isn't among it.
    package let changes: [ConfigurationChange]
}
