package import CredenceKnowledge
package import CredenceVocabulary

/// The marks by which messages tell that a commit's author didn't write what it brings, made quick to ask.
package struct CommitMarkTable: Sendable {
    private let prefixes: [CommitMark]
    private let trailers: [String: RuleID]
    // Most subjects begin no mark.
    private let firstBytes: Set<UInt8>

    package init(_ knowledge: Knowledge) {
        prefixes = knowledge.commitMarks.filter { $0.kind == .subjectPrefix }
        firstBytes = Set(prefixes.compactMap(\.pattern.utf8.first))
        trailers = Dictionary(
            knowledge.commitMarks.filter { $0.kind == .trailer }.map { ($0.pattern, $0.rule) }, uniquingKeysWith: { first, _ in first })
    }

    /// `import`, `template` or `converted`; nil for what carries no mark.
    package func rule(subject: String, trailers found: [Trailer]) -> RuleID? {
        for trailer in found { if let rule = trailers[trailer.key.lowercased()] { return rule } }
        guard let first = subject.utf8.first, firstBytes.contains(first | 0x20) else { return nil }
        let text = subject.lowercased()
        return prefixes.first { text.hasPrefix($0.pattern) }?.rule
    }
}
