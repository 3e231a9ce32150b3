internal import CredenceKnowledge

/// Reads a README in Markdown, reStructuredText or plain text.
struct ReadmeReader: Sendable {
    private let phrases: [(section: String, words: [Substring])]

    /// The longest README that is read, in bytes.
    static let sizeLimit = 1 << 20

    init(_ sections: [ReadmeSection]) {
        // The longest phrase that a heading holds decides.
        phrases = sections.map { ($0.section, ReadmeReader.words($0.phrase)) }.sorted { $0.words.count > $1.words.count }
    }

    /// What the README says.
    func read(_ bytes: Span<UInt8>) -> ReadmeFacts {
        var scan = ReadmeScan(bytes)
        scan.run(bytes)
        var facts = scan.facts
        for heading in facts.text where heading.isHeading && heading.line != facts.titleLine {
            guard let section = section(heading.text), !facts.sections.contains(where: { $0.id == section }) else { continue }
            facts.sections.append(ReadmeFacts.Section(id: section, heading: heading.text, line: heading.line))
        }
        return facts
    }

    private func section(_ heading: String) -> String? {
        let words = ReadmeReader.words(heading)
        guard words.count <= 12 else { return nil }
        return phrases.first { phrase in
            phrase.words.count <= words.count && (0...(words.count - phrase.words.count)).contains {
                words[$0..<$0 + phrase.words.count].elementsEqual(phrase.words)
            }
        }?.section
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    }
}
