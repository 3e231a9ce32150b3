import CredenceKnowledge

/// The marks that assistants leave in commit messages, made quick to ask.
struct AssistantTable: Sendable {
    /// The tool of a mark that doesn't say which one.
    static let unnamed = "unnamed assistant"

    private var emails: [String: String] = [:]
    private var names: [(pattern: String, tool: String)] = []
    // By their first byte: most trailers begin no mark.
    private var marks: [UInt8: [(pattern: String, tool: String?)]] = [:]
    private var tools: [String] = []

    init(_ rules: [TrailerRule]) {
        for rule in rules {
            let pattern = rule.pattern.lowercased()
            // `any` in the table: the text after the mark says which tool.
            let tool = rule.tool == "any" || rule.tool.hasPrefix("any:") ? nil : rule.tool
            switch (rule.kind, tool) {
            case ("coauthor-email", let tool?): emails[pattern] = tool
            case ("coauthor-name", let tool?): names.append((pattern, tool))
            case ("trailer", _):
                let mark = Trailer.withoutOrnament(pattern)
                if let first = mark.utf8.first { marks[first, default: []].append((mark, tool)) }
            default: continue
            }
        }
        // The longest pattern first, so that the most exact one names the tool.
        names.sort { ($1.pattern.utf8.count, $0.pattern) < ($0.pattern.utf8.count, $1.pattern) }
        for first in marks.keys { marks[first]?.sort { ($1.pattern.utf8.count, $0.pattern) < ($0.pattern.utf8.count, $1.pattern) } }
        tools = Set(names.map(\.tool) + emails.values).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    /// The tool that the first telling trailer names; nil when none does.
    func tool(in trailers: [Trailer]) -> String? {
        for trailer in trailers {
            if let tool = trailer.isKey("co-authored-by") ? coauthor(trailer) : marked(trailer) { return tool }
        }
        return nil
    }

    /// Whether a co-author is an assistant.
    func isAssistant(_ trailer: Trailer) -> Bool { coauthor(trailer) != nil }

    /// Whether an address, as `NameFold.address` makes it, is an assistant's.
    func isAssistant(email: String) -> Bool { emails[email] != nil }

    private func coauthor(_ trailer: Trailer) -> String? {
        guard let person = trailer.person else { return named(trailer.value.lowercased()) }
        return emails[person.email.lowercased()] ?? named(person.name.lowercased())
    }

    private func marked(_ trailer: Trailer) -> String? {
        guard let first = trailer.key.utf8.first.map({ (65...90).contains($0) ? $0 | 0x20 : $0 }), let marks = marks[first] else {
            return nil
        }
        let text = trailer.line.lowercased()
        for mark in marks where AssistantTable.begins(text, with: mark.pattern) {
            if let tool = mark.tool { return tool }
            // A person may assist, and a code generator may generate: only a key that says `ai` needs no known name after it.
            if let tool = coauthor(trailer) ?? bare(trailer) { return tool }
            if mark.pattern.hasPrefix("ai-") { return AssistantTable.unnamed }
        }
        return nil
    }

    private func named(_ name: String) -> String? {
        names.first { AssistantTable.begins(name, with: $0.pattern) }?.tool
    }

    private func bare(_ trailer: Trailer) -> String? {
        guard trailer.person == nil else { return nil }
        let value = trailer.value.lowercased()
        return tools.first { AssistantTable.begins(value, with: $0.lowercased()) }
    }

    /// Whether `text` begins with `pattern` as a whole word: `codex` begins `codex cli`, not `codexton`.
    private static func begins(_ text: String, with pattern: String) -> Bool {
        guard text.hasPrefix(pattern) else { return false }
        guard let last = pattern.last, last.isLetter || last.isNumber, let next = text.dropFirst(pattern.count).first else { return true }
        return !next.isLetter && !next.isNumber
    }
}
