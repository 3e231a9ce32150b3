internal import CredenceVocabulary

/// The `.gitattributes` files of a tree.
///
/// They are read from HEAD and not from the work tree, so that a bare clone and a checkout give the same counts. Of one path the deepest file
/// decides, in it the last line, on it the last word, as in git.
package struct Attributes: Sendable {
    /// What is said of an attribute.
    package enum State: Hashable, Sendable {
        case set
        case unset
        case value(String)
    }

    private struct Rule: Sendable {
        let folder: [UInt8]
        let pattern: AttributePattern
        let words: [AttributeWord]
    }

    private var rules: [Rule] = []
    private var macros: [String: [AttributeWord]] = ["binary": AttributeLine.binary]
    // Which attributes can decide over one: itself and the macros that lead to it.
    private var deciders: [String: Set<String>] = [:]

    /// Lines beyond this many are left out: no real file has them, and each path is held against all.
    package static let ruleLimit = 5_000

    package init() { followMacros() }

    /// Whether nothing is said of any path.
    package var isEmpty: Bool { rules.isEmpty }

    /// Whether no line speaks of the attribute `name`.
    package func isSilent(about name: String) -> Bool {
        let wanted = deciders[name] ?? [name]
        return !rules.contains { $0.words.contains { wanted.contains($0.name) } }
    }

    /// Adds the file that stands in `folder` (empty, or ending in `/`); folders must come before those below them.
    package mutating func add(_ bytes: [UInt8], in folder: String) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        for raw in text.split(separator: UInt8(ascii: "\n")) {
            guard rules.count < Attributes.ruleLimit else { break }
            switch AttributeLine(parsing: raw) {
            case .macro(let name, let words)?: if folder.isEmpty { macros[name] = words }
            case .pattern(let pattern, let words)?: rules.append(Rule(folder: Array(folder.utf8), pattern: pattern, words: words))
            case nil: continue
            }
        }
        followMacros()
    }

    private mutating func followMacros() {
        deciders = [:]
        for macro in macros.keys {
            var reached: Set<String> = [macro]
            var waiting = [macro]
            while let name = waiting.popLast() {
                for word in macros[name] ?? [] where reached.insert(word.name).inserted { waiting.append(word.name) }
            }
            for name in reached { deciders[name, default: [name]].insert(macro) }
        }
    }

    /// What is said of the attribute `name` of a path; nil when nothing is.
    package func state(of name: String, at path: [UInt8]) -> State? {
        let wanted = deciders[name] ?? [name]
        var said: [String: State?] = [:]
        for rule in rules.reversed() where rule.words.contains(where: { wanted.contains($0.name) }) {
            guard path.starts(with: rule.folder), rule.pattern.matches(path.dropFirst(rule.folder.count)) else { continue }
            note(rule.words, wanted, &said)
            if let state = said[name] { return state }
        }
        return nil
    }

    /// Takes in the words of one line, the last first: what was said before stays.
    private func note(_ words: [AttributeWord], _ wanted: Set<String>, _ said: inout [String: State?]) {
        for word in words.reversed() where wanted.contains(word.name) && said[word.name] == nil {
            said.updateValue(word.state, forKey: word.name)
            if word.state == .set, let macro = macros[word.name] { note(macro, wanted, &said) }
        }
    }

    /// How lines of a path are counted.
    package func treatment(of path: [UInt8]) -> DiffTreatment {
        switch state(of: "diff", at: path) {
        case .unset: .binary
        case .set: .text
        case .value, nil: .automatic
        }
    }
}
