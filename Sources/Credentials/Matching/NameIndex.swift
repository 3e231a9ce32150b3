internal import CredenceKnowledge
internal import CredenceVocabulary

/// The names and codes of the catalogue, ready to be looked for in a name.
struct NameIndex {
    /// A run of words that means a certification.
    struct Entry {
        let words: [String]
        let certification: CertificationID
        let isCode: Bool
        let isOlder: Bool
        let isExactOnly: Bool
    }

    let entries: [Entry]
    let issuerWords: [String: Set<String>]
    let certificationIssuers: [CertificationID: String]
    private let whole: [String: [Int]]

    init(_ catalogue: Catalogue) {
        let aliases = Dictionary(grouping: catalogue.aliases, by: \.certification)
        entries = catalogue.certifications.flatMap { NameIndex.entries(of: $0, aliases: aliases[$0.id] ?? []) }
        var whole: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            for key in Set([NameIndex.key(entry.words), NameIndex.key(entry.words.filter { $0 != "certified" })]) {
                whole[key, default: []].append(index)
            }
        }
        self.whole = whole
        certificationIssuers = Dictionary(catalogue.certifications.map { ($0.id, $0.issuer) }, uniquingKeysWith: { first, _ in first })
        issuerWords = Dictionary(grouping: catalogue.issuerAliases, by: \.issuer).mapValues { aliases in
            Set(aliases.flatMap { NameIndex.words(of: $0.alias) })
        }
    }

    private static func entries(of certification: Certification, aliases: [CertificationAlias]) -> [Entry] {
        let exactOnly = Dictionary(aliases.map { ($0.name, $0.isExactOnly) }, uniquingKeysWith: { first, _ in first })
        func entry(_ words: [String], isCode: Bool, isOlder: Bool) -> Entry {
            // A code of numbers alone, or of one word, means nothing inside other words unless the table says that it does.
            let isBare = isCode && (words.count == 1 || !words.joined().contains(where: \.isLetter))
            return Entry(
                words: words, certification: certification.id, isCode: isCode, isOlder: isOlder,
                isExactOnly: exactOnly[words.joined(separator: " ")] ?? isBare)
        }
        let present = (certification.examCode.map(ExamCode.all) ?? []).map { entry($0.words, isCode: true, isOlder: false) }
        let older = certification.olderCodes.map { entry(ExamCode($0).words, isCode: true, isOlder: true) }
        let codes = Set((present + older).map(\.words))
        let names = ([CatalogueName.normal(certification.name)] + aliases.map(\.name)).map(NameIndex.words)
        return present + older + names.filter { !codes.contains($0) }.map { entry($0, isCode: false, isOlder: false) }
    }

    /// The entries that all of the words spell, spaces and the word "certified" aside.
    func entries(spelling words: [String]) -> [Entry] {
        let exact = (whole[NameIndex.key(words)] ?? []).map { entries[$0] }
        if !exact.isEmpty { return exact }
        return (whole[NameIndex.key(words.filter { $0 != "certified" })] ?? []).map { entries[$0] }.filter { !$0.isExactOnly }
    }

    /// Whether a text in normal form holds a certification's name.
    func holdsName(_ text: String) -> Bool {
        entries.contains { !$0.isExactOnly && " \(text) ".contains(" \($0.words.joined(separator: " ")) ") }
    }

    private static func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private static func key(_ words: [String]) -> String { words.joined() }
}
