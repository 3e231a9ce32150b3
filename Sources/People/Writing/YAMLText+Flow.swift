import Yams

extension YAMLText {
    /// The list or mapping in brackets that begins at a mark; nil for one that is written line by line.
    ///
    /// Yams tells no style of lists and mappings: it takes it from the event of their end, which has none.
    func flow(at mark: Mark?) -> FlowCollection? { offset(mark).flatMap { FlowCollection(in: bytes, at: $0) } }

    /// Puts an entry at the end of a list or mapping in brackets, in the way in which its last one is written.
    mutating func append(_ entry: String, to flow: FlowCollection) {
        guard let last = flow.entries.last else { return fill(flow, with: entry) }
        let comma = flow.commas.count == flow.entries.count ? flow.commas.last : nil
        let end = line(at: comma ?? last.upperBound - 1)
        let isOnOneLine = end == line(at: last.lowerBound)
        guard isFirst(last.lowerBound), isOnOneLine, line(at: flow.close) > end else {
            // `[a]` becomes `[a, b]`, and `[a,]` becomes `[a, b,]`.
            return comma.map { insert(" \(entry),", at: $0 + 1) } ?? insert(", \(entry)", at: last.upperBound)
        }
        let indentation = text(range(end).lowerBound..<last.lowerBound)
        insert(lines: [indentation + entry + (comma == nil ? "" : ",")], after: end)
        if comma == nil { insert(",", at: last.upperBound) }
    }

    private mutating func fill(_ flow: FlowCollection, with entry: String) {
        let inside = flow.open + 1..<flow.close
        let end = line(at: flow.close)
        if isBlank(inside) { return replace(inside, with: entry) }
        insert(lines: [String(repeating: " ", count: indentation(end) + 2) + entry], after: end - 1)
    }

    /// Takes an entry out of a list in brackets: its whole line when it has one of its own.
    mutating func remove(_ index: Int, of flow: FlowCollection) {
        let entry = flow.entries[index]
        let comma = index < flow.commas.count ? flow.commas[index] : nil
        let end = (comma ?? entry.upperBound - 1) + 1
        let lines = line(at: entry.lowerBound)...line(at: end - 1)
        if isFirst(entry.lowerBound), isBlankOrComment(end..<range(lines.upperBound).upperBound) { return remove(lines: lines) }
        if index > 0, isBlank(flow.commas[index - 1] + 1..<entry.lowerBound) {
            // `[a, b, c]` and `[a, b]`: one comma goes with it.
            let before = flow.commas[index - 1]
            return replace(comma == nil ? before..<end : before + 1..<end, with: "")
        }
        let space = bytes[end...].prefix(while: SyntaxGuard.isSpace).count
        replace(entry.lowerBound..<end + space, with: "")
    }
}
