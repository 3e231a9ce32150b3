internal import CredenceVocabulary

/// The names and addresses that a repository's `.mailmap` joins, as git reads it.
///
/// libgit2 1.5 gives up the whole map for one line with an empty address.
package struct Mailmap: Sendable {
    private struct Canonical: Sendable {
        var name: String?
        var email: String?
    }

    private struct Entry: Sendable {
        var simple = Canonical()
        var byName: [String: Canonical] = [:]
    }

    // By address; addresses and names are compared without regard to the case of ASCII letters.
    private var entries: [String: Entry] = [:]

    /// Parses the bytes of a `.mailmap`; lines that aren't whole are passed over.
    package init(parsing bytes: [UInt8]) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            guard let first = Mailmap.contact(in: line), !first.email.isEmpty else { continue }
            let second = Mailmap.contact(in: first.rest)
            let proper = Canonical(name: first.name, email: second == nil ? nil : first.email)
            let key = Mailmap.folded(second?.email ?? first.email)
            if let name = second?.name {
                entries[key, default: Entry()].byName[Mailmap.folded(name)] = proper
            } else {
                // A later line replaces what it says, and leaves what it doesn't.
                if let name = proper.name { entries[key, default: Entry()].simple.name = name }
                if let email = proper.email { entries[key, default: Entry()].simple.email = email }
            }
        }
    }

    /// The canonical name and address; the same where no line of the map speaks of them.
    package func resolve(name: String, email: String) -> (name: String, email: String) {
        guard let entry = entries[Mailmap.folded(email)] else { return (name, email) }
        let canonical = entry.byName[Mailmap.folded(name)] ?? entry.simple
        return (canonical.name ?? name, canonical.email ?? email)
    }

    /// `NAME <ADDRESS>` at the beginning of a line, and what follows it.
    private static func contact(in line: ArraySlice<UInt8>) -> (name: String?, email: String, rest: ArraySlice<UInt8>)? {
        guard let open = line.firstIndex(of: UInt8(ascii: "<")), let close = line[open...].firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let name = String(lenient: line[..<open]).trimmed
        return (name.isEmpty ? nil : name, String(lenient: line[(open + 1)..<close]).trimmed, line[(close + 1)...])
    }

    private static func folded(_ text: String) -> String {
        String(decoding: text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
