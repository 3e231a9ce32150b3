internal import CredenceKnowledge

/// Says in which language a file is written: by its name, its extension, for extensions that several share by what it holds,
/// and by its first line.
struct LanguageFinder: Sendable {
    private let languages: Languages

    /// How many bytes are looked at to tell languages apart.
    static let window = 64 * 1024

    init(_ languages: Languages) { self.languages = languages }

    /// The languages that a path allows, the likeliest first.
    func candidates(_ path: FilePath) -> [Language] {
        if let language = languages.withFileName(path.name) { return [language] }
        if path.name == "Dockerfile" || path.name.hasPrefix("Dockerfile."), let language = languages.named("Dockerfile") {
            return [language]
        }
        for suffix in path.extensions {
            if suffix == ".d.ts", let language = languages.named("TypeScript") { return [language] }
            let found = languages.withExtension(suffix)
            guard !found.isEmpty else { continue }
            // What the last test falls back to is what such a file mostly is.
            guard found.count > 1, let usual = languages.tests(forExtension: suffix).last?.language else { return found }
            return found.filter { $0.name == usual } + found.filter { $0.name != usual }
        }
        return []
    }

    /// The language of a file with this content; nil when none is known.
    func find(_ path: FilePath, _ bytes: Span<UInt8>, tree: TreeContext) -> Language? {
        if let language = languages.withFileName(path.name) { return language }
        for suffix in path.extensions where !languages.withExtension(suffix).isEmpty || !languages.tests(forExtension: suffix).isEmpty {
            let tests = languages.tests(forExtension: suffix)
            guard !tests.isEmpty, suffix != ".d.ts" else { return candidates(path).first }
            guard let test = tests.lazy.map(ContentTest.init).first(where: { $0.holds(bytes, to: LanguageFinder.window) }) else {
                return candidates(path).first
            }
            return test.language.flatMap(named)
        }
        return candidates(path).first ?? interpreter(bytes)
    }

    /// A language by name; of a language that has no row only the name is known.
    private func named(_ name: String) -> Language? {
        languages.named(name) ?? Language(name: name, kind: .programming, lineComments: [], blockComments: [])
    }

    /// The language of the interpreter that the first line names.
    private func interpreter(_ bytes: Span<UInt8>) -> Language? {
        guard bytes.starts(with: "#!", at: 0) else { return nil }
        var end = 2
        while end < min(bytes.count, 256) && bytes[end] != 0x0A && bytes[end] != 0x0D { end += 1 }
        let words = bytes.text(2..<end).split { $0 == " " || $0 == "\t" }
        for word in words.prefix(6) {
            let name = word.split(separator: "/").last ?? word
            if name == "env" || name.hasPrefix("-") || name.contains("=") { continue }
            return languages.withInterpreter(String(name))
        }
        return nil
    }
}
