public import CredenceVocabulary

/// What a project brought about, as the person declared it.
public struct Outcome: Sendable, Hashable {
    /// What changed, in words.
    public let text: String
    /// By how much.
    public let figure: Double?
    /// What the figure counts, `%` for example.
    public let unit: String?
    /// Where the figure comes from.
    public let source: String?
    /// The day for which it was stated.
    public let on: Day?

    package init(text: String, figure: Double? = nil, unit: String? = nil, source: String? = nil, on: Day? = nil) {
        self.text = text
        self.figure = figure
        self.unit = unit
        self.source = source
        self.on = on
    }
}
