package import CredenceKnowledge
import CredenceVocabulary
import Yams

/// Reads `credence.yaml`: checks all of it and tells everything that is wrong at once.
package struct ConfigurationParser: Sendable {
    /// The largest file that is read, in bytes.
    package static let largest = 1 << 20

    private let words: KnownWords

    /// A parser that knows the domains, roles and code hosts of the tables.
    package init(knowledge: Knowledge) {
        words = KnownWords(knowledge)
    }

    /// The configuration that the bytes of a file hold; `fileName` is the file as the user wrote it, for errors.
    package func parse(_ bytes: [UInt8], fileName: String) throws(ConfigurationError) -> Configuration {
        guard bytes.count <= ConfigurationParser.largest else {
            throw ConfigurationError(
                file: fileName,
                first: ConfigurationProblem(
                    line: nil, column: nil, path: "", what: "it has \(bytes.count) bytes",
                    remedy: "a file of at most \(ConfigurationParser.largest) bytes is read; give long lists as folders or globs"))
        }
        let text = try text(bytes, fileName)
        do {
            var scanner = SyntaxGuard(text)
            try scanner.check()
        } catch {
            throw ConfigurationError(file: fileName, first: error)
        }
        let log = ProblemLog()
        let root = try compose(text, fileName)
        let configuration = Configuration(reading: Entry(node: root, path: "", log: log), words: words)
        if let first = log.problems.first {
            throw ConfigurationError(file: fileName, first: first, others: Array(log.problems.dropFirst()))
        }
        guard let configuration else {
            throw ConfigurationError(
                file: fileName,
                first: ConfigurationProblem(
                    line: 1, column: 1, path: "", what: "nothing could be read", remedy: "begin with person: {name: …, addresses: […]}"))
        }
        return configuration
    }

    private func text(_ bytes: [UInt8], _ fileName: String) throws(ConfigurationError) -> String {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let text = String(validating: content, as: UTF8.self) { return text }
        // The longest prefix that is text ends on the line that isn't.
        let line = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .firstIndex { String(validating: $0, as: UTF8.self) == nil }
        throw ConfigurationError(
            file: fileName,
            first: ConfigurationProblem(
                line: line.map { $0 + 1 }, column: nil, path: "", what: "found bytes that aren't UTF-8", remedy: "save the file as UTF-8"))
    }

    private func compose(_ text: String, _ fileName: String) throws(ConfigurationError) -> Node {
        // No rule of YAML may turn text into something else, and nothing may be read from the environment.
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            if let root = try parser.singleRoot() { return root }
        } catch {
            throw ConfigurationError(file: fileName, first: ConfigurationProblem(error))
        }
        return Node.mapping(.init([]))
    }
}
