internal import CredenceVocabulary

/// The `.gitattributes` files of a tree.
///
/// They are read from HEAD and not from the work tree, so that a bare clone and a checkout give the same counts. Of one path the deepest file
/// decides, in it the last line.
package struct Attributes: Sendable {
    /// What is said of an attribute.
    package enum State: Hashable, Sendable {
        case set
        case unset
        case value(String)
    }

    private struct Rule: Sendable {
        let folder: [UInt8]
        let glob: Glob
        let states: [String: State?]
    }

    private var rules: [Rule] = []
    private var macros: [String: [String: State?]] = ["binary": ["diff": .unset, "merge": .unset, "text": .unset]]

    /// Lines beyond this many are left out: no real file has them, and each path is held against all.
    package static let ruleLimit = 5_000

    package init() {}

    /// Whether nothing is said of any path.
    package var isEmpty: Bool { rules.isEmpty }

    /// Whether no line speaks of the attribute `name`.
    package func isSilent(about name: String) -> Bool {
        !rules.contains { $0.states.keys.contains(name) }
    }

    /// Adds the file that stands in `folder` (empty, or ending in `/`); folders must come before those below them.
    package mutating func add(_ bytes: [UInt8], in folder: String) {
        for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
            guard rules.count < Attributes.ruleLimit else { return }
            let text = String(lenient: line).trimmed
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            let (pattern, rest) = Attributes.splitPattern(text)
            let states = self.states(in: rest)
            if pattern.hasPrefix("[attr]") {
                if folder.isEmpty { macros[String(pattern.dropFirst(6))] = states }
                continue
            }
            // A negative pattern or one of a folder speaks of no file.
            guard !pattern.hasPrefix("!"), !pattern.hasSuffix("/"), !pattern.isEmpty else { continue }
            // With a slash anywhere the pattern is held to the file's own folder.
            let held = pattern.contains("/") && !pattern.hasPrefix("/") ? "/" + pattern : pattern
            rules.append(Rule(folder: Array(folder.utf8), glob: Glob(held), states: states))
        }
    }

    private static func splitPattern(_ text: String) -> (pattern: String, rest: Substring) {
        if text.hasPrefix("\""), let close = text.dropFirst().firstIndex(of: "\"") {
            return (String(text[text.index(after: text.startIndex)..<close]), text[text.index(after: close)...])
        }
        let pattern = text.prefix { $0 != " " && $0 != "\t" }
        return (String(pattern), text[pattern.endIndex...])
    }

    // The value nil takes back what an earlier line said (`!name`).
    private func states(in text: Substring) -> [String: State?] {
        var states: [String: State?] = [:]
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            if word.hasPrefix("-") {
                states[String(word.dropFirst())] = .some(.unset)
            } else if word.hasPrefix("!") {
                states.updateValue(nil, forKey: String(word.dropFirst()))
            } else if let equals = word.firstIndex(of: "=") {
                states[String(word[..<equals])] = .some(.value(String(word[word.index(after: equals)...])))
            } else {
                if let macro = macros[String(word)] { states.merge(macro) { _, new in new } }
                states[String(word)] = .some(.set)
            }
        }
        return states
    }

    /// What is said of the attribute `name` of a path; nil when nothing is.
    package func state(of name: String, at path: [UInt8]) -> State? {
        for rule in rules.reversed() {
            guard let said = rule.states[name], path.starts(with: rule.folder) else { continue }
            if rule.glob.matches(bytes: rule.folder.isEmpty ? path : Array(path.dropFirst(rule.folder.count))) { return said }
        }
        return nil
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
