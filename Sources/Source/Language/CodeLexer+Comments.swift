extension CodeLexer {
    /// Steps over a comment that begins at `position`; false when none does.
    mutating func skipComment(_ bytes: Span<UInt8>, _ syntax: borrowing CommentSyntax) -> Bool {
        for mark in syntax.blocks where bytes.starts(with: mark.open, at: position) {
            if mark.isFirstOnLine && hasCode { continue }
            skipBlock(bytes, mark)
            return true
        }
        for mark in syntax.lines where opens(mark, bytes) {
            hasComment = true
            while position < bytes.count && bytes[position] != 0x0A { position += 1 }
            return true
        }
        return false
    }

    private func opens(_ mark: CommentSyntax.LineMark, _ bytes: Span<UInt8>) -> Bool {
        if mark.isFirstOnLine && hasCode { return false }
        guard bytes.count - position >= mark.bytes.count else { return false }
        for offset in mark.bytes.indices {
            let byte = bytes[position + offset]
            // `REM` and `rem` are one, `C` in the first column isn't `c`.
            guard byte == mark.bytes[offset] || mark.isWord && mark.bytes.count > 1 && byte.lowered == mark.bytes[offset].lowered else {
                return false
            }
        }
        let next = bytes.byte(position + mark.bytes.count)
        if mark.isWord {
            if mark.bytes.count == 1 && mark.bytes[0].isASCIILetter && !isAtLineStart(bytes) { return false }
            if next != 0x0A && next != 0 && !next.isBlank { return false }
        }
        guard mark.needsGap, position > 0 else { return true }
        let previous = bytes[position - 1]
        return previous == 0x0A || previous.isBlank || previous == UInt8(ascii: ";") || previous == UInt8(ascii: ")")
            || previous == UInt8(ascii: "]") || previous == UInt8(ascii: "}") || previous == UInt8(ascii: ",")
    }

    private func isAtLineStart(_ bytes: Span<UInt8>) -> Bool { position == 0 || bytes[position - 1] == 0x0A }

    private mutating func skipBlock(_ bytes: Span<UInt8>, _ mark: CommentSyntax.BlockMark) {
        hasComment = true
        position += mark.open.count
        var depth = 1
        let closeHead = mark.close.first ?? 0
        let openHead = mark.open.first ?? 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == closeHead && bytes.starts(with: mark.close, at: position) {
                hasComment = true
                position += mark.close.count
                depth -= 1
                if depth == 0 { return }
            } else if mark.nests && byte == openHead && bytes.starts(with: mark.open, at: position) {
                position += mark.open.count
                depth += 1
            } else {
                if byte == 0x0A { endLine() } else if !byte.isBlank { hasComment = true }
                position += 1
            }
        }
    }
}
