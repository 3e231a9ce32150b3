package import CredenceKnowledge
import CredenceVocabulary

/// A `.mailmap` for the person's own use, which leads all that they committed under to one name and address.
package struct PrivateMailmap: Sendable {
    /// The file, each line ending in a line feed; empty when there is nothing to map.
    package let text: String

    /// The mailmap of `person`, from all authors that were seen.
    ///
    /// An author is the person's when the name and address in the commit alone say so: what only a repository's mailmap hands over is
    /// left out. An address is mapped whole when all that was seen under it is theirs, else by name and address.
    package init(person: Person, authors: [AuthorActivity], knowledge: Knowledge) {
        let seen = PrivateMailmap.authors(authors, Attributor(person: person, knowledge: knowledge))
        let byAddress = Dictionary(grouping: seen, by: { $0.email.lowercased() })
        guard let target = PrivateMailmap.target(person, seen) else {
            text = ""
            return
        }
        var lines: Set<String> = []
        var unmapped: Set<String> = []
        for (_, group) in byAddress {
            let own = group.filter(\.isOwn)
            guard let email = own.map(\.email).min() else { continue }
            guard PrivateMailmap.fits(email) else {
                unmapped.formUnion(own.map { "\($0.name) <\($0.email)>" })
                continue
            }
            if own.count == group.count {
                // One address in a line keeps it as commits spell it; without a name, too, nothing would change.
                let isTarget = own.allSatisfy { $0.email == target.email }
                if !isTarget { lines.insert("\(target.line) <\(email)>") } else if target.hasName { lines.insert(target.line) }
                continue
            }
            // Git compares names without case, too.
            for (_, names) in Dictionary(grouping: own.map(\.name), by: { $0.lowercased() }) {
                guard let name = names.min() else { continue }
                if !name.isEmpty, PrivateMailmap.fits(name) {
                    lines.insert("\(target.line) \(name) <\(email)>")
                } else {
                    unmapped.insert("\(name) <\(email)>")
                }
            }
        }
        let note = unmapped.isEmpty ? [] : ["# \(unmapped.count) of your authors can't stand in a mailmap."]
        text = (note + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).map { $0 + "\n" }.joined()
    }

    // An author as commits name them, without a mailmap.
    private struct Seen {
        let name: String
        let email: String
        let isOwn: Bool
        let commits: Int
    }

    private static func authors(_ authors: [AuthorActivity], _ attributor: Attributor) -> [Seen] {
        struct Pair: Hashable {
            let name: String
            let email: String
        }
        let pairs = Dictionary(grouping: authors.filter { $0.commits > 0 }) { Pair(name: $0.author.name, email: $0.author.email) }
        return pairs.map { pair, activities in
            // A mailmap may say that it is somebody else, but never alone that it is the person.
            let isOwn =
                attributor.attribute(AuthorSeen(name: pair.name, email: pair.email)).row == .yours
                && activities.allSatisfy { attributor.attribute($0.author).row == .yours }
            return Seen(name: pair.name, email: pair.email, isOwn: isOwn, commits: activities.reduce(0) { $0 + $1.commits })
        }
    }

    /// What all is mapped to: the first address given; without any, the own one with most commits.
    private static func target(_ person: Person, _ seen: [Seen]) -> (line: String, email: String, hasName: Bool)? {
        var commits: [String: Int] = [:]
        for author in seen where author.isOwn && !author.email.isEmpty { commits[author.email, default: 0] += author.commits }
        let used = commits.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        guard let email = (person.addresses + [used].compactMap(\.self)).first(where: fits) else { return nil }
        // Somebody who gave nothing but an address has no name to write.
        let hasName = !person.name.isEmpty && fits(person.name) && !person.addresses.contains(person.name)
        return (hasName ? "\(person.name) <\(email)>" : "<\(email)>", email, hasName)
    }

    /// Whether a name or address can stand in a line, and steers no terminal.
    private static func fits(_ text: String) -> Bool {
        let isSpace = { (character: Character?) in character?.isWhitespace ?? false }
        return !isSpace(text.first) && !isSpace(text.last) && text.first != "#"
            && !text.unicodeScalars.contains { $0 == "<" || $0 == ">" || ControlCharacter.isOne($0) }
    }
}
