/// A phrase of the tables that a text holds.
package struct WordMatch: Hashable, Sendable {
    /// The phrase as the table writes it.
    package let phrase: String
    /// The language codes in which the phrase is used.
    package let languages: [String]
    /// The domains it speaks for.
    package let domains: [DomainStrength]
    /// The line of the text on which it first stands, counted from 1.
    package let line: Int

    package init(phrase: String, languages: [String], domains: [DomainStrength], line: Int) {
        self.phrase = phrase
        self.languages = languages
        self.domains = domains
        self.line = line
    }
}
