/// The phrases that speak for a domain, found in a text in one pass.
package struct Words: Sendable {
    /// A phrase of the table.
    struct Phrase: Sendable {
        let match: WordMatch
        let scope: WordScope
    }

    let phrases: [Phrase]
    private var tokens: [Substring: Int] = [:]
    // A tree of tokens: the node reached from a node by a token, and the phrase that ends at a node.
    private var edges: [Edge: Int] = [:]
    private var ends: [Int: Int] = [:]

    private struct Edge: Hashable {
        let node: Int
        let token: Int
    }

    init(_ tables: TableReader) {
        phrases = tables.rows("words").compactMap { row in
            guard let domains = tables.domainStrengths(row, 2), let scope = WordScope(rawValue: row.text(3)) else { return nil }
            return Phrase(match: WordMatch(phrase: row.text(0), languages: row.list(1), domains: domains, line: 0), scope: scope)
        }
        var nodes = 1
        for (index, phrase) in phrases.enumerated() {
            var node = 0
            for word in WordTokens(phrase.match.phrase).words {
                let token = tokens[word] ?? tokens.count
                tokens[word] = token
                let edge = Edge(node: node, token: token)
                node = edges[edge] ?? nodes
                if node == nodes {
                    edges[edge] = node
                    nodes += 1
                }
            }
            if node != 0 && ends[node] == nil { ends[node] = index }
        }
    }

    /// The phrases that `text` holds as whole words, case-blind, a hyphen equal to a space, in the order of their first places.
    ///
    /// The longest phrase is taken first and its parts don't count again; each phrase counts once. The caller hands over words only, without
    /// code blocks and badge lines. The time grows with the length of the text alone.
    package func find(in text: String, scope: WordScope) -> [WordMatch] {
        let read = WordTokens(text)
        var found = candidates(in: read, scope: scope)
        found.sort { ($1.count, $0.start) < ($0.count, $1.start) }
        var taken = [Bool](repeating: false, count: read.words.count)
        var first: [Int: Int] = [:]
        for candidate in found {
            let range = candidate.start..<(candidate.start + candidate.count)
            guard !range.contains(where: { taken[$0] }) else { continue }
            for index in range { taken[index] = true }
            if first[candidate.phrase] == nil { first[candidate.phrase] = candidate.start }
        }
        return first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { index, start in
            let match = phrases[index].match
            return WordMatch(phrase: match.phrase, languages: match.languages, domains: match.domains, line: read.lines[start])
        }
    }

    private func candidates(in text: WordTokens, scope: WordScope) -> [(start: Int, count: Int, phrase: Int)] {
        let ids = text.words.map { tokens[$0] }
        var found: [(start: Int, count: Int, phrase: Int)] = []
        for start in ids.indices {
            var node = 0
            var end = start
            while end < ids.count, let token = ids[end], let next = edges[Edge(node: node, token: token)] {
                node = next
                end += 1
                if let phrase = ends[node], scope == .short || phrases[phrase].scope == .any { found.append((start, end - start, phrase)) }
            }
        }
        return found
    }
}
