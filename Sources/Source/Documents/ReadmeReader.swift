internal import CredenceKnowledge

/// Reads a README in Markdown, reStructuredText or plain text.
struct ReadmeReader: Sendable {
    // By their first word; the longest first.
    private let phrases: [Substring: [(section: String, words: [Substring])]]

    /// The longest README that is read, in bytes.
    static let sizeLimit = 1 << 20

    private let pictures: PictureTest

    init(_ sections: [ReadmeSection], pictures rules: [PictureRule]) {
        pictures = PictureTest(rules)
        let all = sections.map { (section: $0.section, words: ReadmeReader.words($0.phrase)) }.filter { !$0.words.isEmpty }
        phrases = Dictionary(grouping: all.sorted { $0.words.count > $1.words.count }) { $0.words[0] }
    }

    /// What the README says.
    func read(_ bytes: Span<UInt8>) -> ReadmeFacts {
        var scan = ReadmeScan(bytes, pictures: pictures)
        scan.run(bytes)
        var facts = scan.facts
        var seen: Set<String> = []
        for heading in facts.text where heading.isHeading && heading.line != facts.titleLine {
            guard let section = section(heading.text), seen.insert(section).inserted else { continue }
            facts.sections.append(ReadmeFacts.Section(id: section, heading: heading.text, line: heading.line))
        }
        return facts
    }

    private func section(_ heading: String) -> String? {
        let words = ReadmeReader.words(heading)
        guard words.count <= 12 else { return nil }
        // The longest phrase that the heading holds decides; of two, the one that stands first.
        var best: (section: String, count: Int)?
        for index in words.indices {
            let found = phrases[words[index]]?.first { words[index...].starts(with: $0.words) }
            if let found, found.words.count > best?.count ?? 0 { best = (found.section, found.words.count) }
        }
        return best?.section
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    }
}
