internal import CredenceKnowledge
package import CredenceSource
internal import CredenceVocabulary

extension ByteWriter {
    /// What one file is and says.
    ///
    /// - Parameter previous: the path of the file written before; what both begin with isn't written.
    package mutating func append(_ facts: FileFacts, after previous: String = "", texts: inout TextTable) {
        append(path: facts.path, after: previous)
        append(facts.language) { $0.append($1, texts: &texts) }
        append(facts.codeLanguage) { $0.append($1, texts: &texts) }
        append(facts.languageKind) { $0.append($1) }
        append(facts.role)
        append(facts.roleRule) { $0.append($1.rawValue, texts: &texts) }
        append(unsigned: facts.byteCount)
        append(unsigned: facts.lines.code)
        append(unsigned: facts.lines.comment)
        append(unsigned: facts.lines.blank)
        append(unsigned: facts.textLines)
        append(facts.imports) { $0.append($1, texts: &texts) }
        append(facts.manifest) { $0.append($1, texts: &texts) }
        append(facts.python) { $0.append($1) }
        append(facts.readme) { $0.append($1, texts: &texts) }
        append(facts.licence) {
            $0.append($1.spdx) { $0.append($1, texts: &texts) }
            $0.append($1.line) { $0.append(unsigned: $1) }
        }
        append(facts.problems) { $0.append($1) }
    }

    /// How many bytes a path begins with that `previous` begins with too, and the rest.
    private mutating func append(path: String, after previous: String) {
        let shared = zip(path.utf8, previous.utf8).prefix { $0 == $1 }.count
        append(unsigned: shared)
        append(unsigned: path.utf8.count - shared)
        append(raw: path.utf8.dropFirst(shared))
    }
}

extension ByteReader {
    /// The fewest bytes that a file's facts take.
    static let leastFileFacts = 18

    /// What one file is and says.
    ///
    /// - Parameter previous: the path of the file read before, as it was given when the facts were written.
    package mutating func fileFacts(after previous: String = "", texts: [String]) throws(Malformed) -> FileFacts {
        let path = try path(after: previous)
        let language = try optional { reader throws(Malformed) in try reader.text(of: texts) }
        let codeLanguage = try optional { reader throws(Malformed) in try reader.text(of: texts) }
        let kind: Language.Kind? = try optional { reader throws(Malformed) in try reader.numberedCase() }
        let role: FileRole = try numberedCase()
        let rule = try optional { reader throws(Malformed) in RuleID(rawValue: try reader.text(of: texts)) }
        var facts = FileFacts(path: path, role: role, byteCount: try amount())
        (facts.language, facts.codeLanguage, facts.languageKind, facts.roleRule) = (language, codeLanguage, kind, rule)
        facts.lines = LineTally(code: try amount(), comment: try amount(), blank: try amount())
        facts.textLines = try amount()
        facts.imports = try list(each: 5) { reader throws(Malformed) in try reader.importUse(texts: texts) }
        facts.manifest = try optional { reader throws(Malformed) in try reader.manifest(texts: texts) }
        facts.python = try optional { reader throws(Malformed) in try reader.pythonShape() }
        facts.readme = try optional { reader throws(Malformed) in try reader.readme(texts: texts) }
        facts.licence = try optional { reader throws(Malformed) in try reader.licence(texts: texts) }
        facts.problems = try list { reader throws(Malformed) in try reader.numberedCase() }
        return facts
    }

    private mutating func path(after previous: String) throws(Malformed) -> String {
        let shared = try amount()
        guard shared <= previous.utf8.count else { throw Malformed() }
        let bytes = Array(previous.utf8.prefix(shared)) + (try raw(try count()))
        guard let path = String(validating: bytes, as: UTF8.self) else { throw Malformed() }
        return path
    }

    private mutating func licence(texts: [String]) throws(Malformed) -> LicenceFacts {
        LicenceFacts(
            spdx: try optional { reader throws(Malformed) in try reader.text(of: texts) },
            line: try optional { reader throws(Malformed) in try reader.amount() })
    }
}
