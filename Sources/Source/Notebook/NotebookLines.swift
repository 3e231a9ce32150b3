/// Which lines of a notebook hold what a person wrote into its cells, and which its outputs and scaffolding.
package struct NotebookLines: Sendable {
    /// Line by line, from the first; lines beyond the end are nobody's.
    private let isWritten: [Bool]

    /// Looks at a notebook's bytes. One that can't be read to its end counts as written from there on.
    package init(_ bytes: Span<UInt8>) {
        let notebook = Notebook(bytes)
        var count = 0
        for index in 0..<bytes.count where bytes[index] == 0x0A { count += 1 }
        if let last = bytes.isEmpty ? nil : bytes[bytes.count - 1], last != 0x0A { count += 1 }
        var isWritten = [Bool](repeating: false, count: count)
        for line in notebook.sourceLines where line <= count { isWritten[line - 1] = true }
        if notebook.problem != nil {
            for line in (notebook.sourceLines.last ?? 0)..<count { isWritten[line] = true }
        }
        self.isWritten = isWritten
    }

    /// How many of `count` lines from `start`, counted from 0, aren't written by hand.
    package func unwritten(from start: Int, count: Int) -> Int {
        guard start < isWritten.count else { return 0 }
        return isWritten[start..<min(isWritten.count, start + count)].count { !$0 }
    }

    /// How many lines aren't written by hand.
    package var unwritten: Int { unwritten(from: 0, count: isWritten.count) }
}
