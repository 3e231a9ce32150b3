/// A code cell as it was found in the notebook's JSON.
struct NotebookCell {
    /// The strings that hold its source, in order, each with the line of the file on which it stands.
    var pieces: [JSONScanner.Piece] = []
    var isCode = false
    /// The cell's own language, which format 3 gives.
    var language: String?

    /// The source and, line by line, where in the file it stands. Lines that aren't for the language are left empty: magics (`%pip`),
    /// shell commands (`!ls`) and questions (`?name`); a cell given to another program (`%%bash`) is empty altogether.
    func source(_ bytes: Span<UInt8>, isPython: Bool) -> (bytes: [UInt8], lines: [Int]) {
        var text: [UInt8] = []
        var lines: [Int] = []
        for piece in pieces {
            let start = text.count
            if text.isEmpty || text.last == 0x0A { lines.append(piece.line) }
            JSONString.append(piece.range, of: bytes, to: &text)
            for index in start..<text.count where text[index] == 0x0A && index + 1 < text.count { lines.append(piece.line) }
        }
        return (isPython ? NotebookCell.blankingMagics(text) : text, lines)
    }

    private static let ownMagics: Set<String> = ["%%time", "%%timeit", "%%capture", "%%prun", "%%memit", "%%python", "%%python3", "%%px"]

    private static func blankingMagics(_ text: [UInt8]) -> [UInt8] {
        let first = text.firstIndex { !$0.isBlank && $0 != 0x0A } ?? 0
        if text[first...].starts(with: "%%".utf8) {
            let end = text[first...].firstIndex { $0.isBlank || $0 == 0x0A } ?? text.endIndex
            if !ownMagics.contains(String(decoding: text[first..<end], as: UTF8.self)) { return text.map { $0 == 0x0A ? $0 : 0x20 } }
        }
        var result = text
        var start = 0
        while start < result.count {
            let end = result[start...].firstIndex(of: 0x0A) ?? result.endIndex
            if let head = result[start..<end].firstIndex(where: { !$0.isBlank }),
                [UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(result[head])
            {
                for index in start..<end { result[index] = 0x20 }
            }
            start = end + 1
        }
        return result
    }
}
