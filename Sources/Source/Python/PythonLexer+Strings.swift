extension PythonLexer {
    /// Reads a string whose prefix begins at `start` and whose quotes begin at `position`.
    mutating func string(_ bytes: Span<UInt8>, from start: Int, isRaw: Bool, isInterpolated: Bool) -> PythonToken {
        let quote = bytes[position]
        let isTriple = bytes.byte(position + 1) == quote && bytes.byte(position + 2) == quote
        let firstLine = line
        position += isTriple ? 3 : 1
        if isInterpolated {
            interpolations.append(Interpolation(part: .text, quote: quote, isTriple: isTriple, isRaw: isRaw, depth: depth))
            return token(.interpolatedStart, start, position, firstLine)
        }
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\") {
                skipEscape(bytes)
            } else if byte == quote {
                if !isTriple {
                    position += 1
                    break
                }
                if bytes.byte(position + 1) == quote && bytes.byte(position + 2) == quote {
                    position += 3
                    break
                }
                position += 1
            } else {
                if byte == 0x0A {
                    if !isTriple { break }
                    line += 1
                }
                position += 1
            }
        }
        position = min(position, count)
        return token(.string, start, position, firstLine)
    }

    /// Steps over a backslash and what it escapes; a line feed counts.
    private mutating func skipEscape(_ bytes: Span<UInt8>) {
        if bytes.byte(position + 1) == 0x0D && bytes.byte(position + 2) == 0x0A { position += 1 }
        if bytes.byte(position + 1) == 0x0A { line += 1 }
        position = min(position + 2, bytes.count)
    }

    /// Reads the text of an f- or t-string, or of a format within it, up to a brace or the closing quotes.
    mutating func interpolatedText(_ inside: Interpolation, _ bytes: Span<UInt8>) -> PythonToken {
        let start = position
        let firstLine = line
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\\"):
                let next = bytes.byte(position + 1)
                if !inside.isRaw && next == UInt8(ascii: "N") && bytes.byte(position + 2) == UInt8(ascii: "{") {
                    skipCharacterName(bytes)
                } else if next == UInt8(ascii: "{") || next == UInt8(ascii: "}") {
                    position += 1
                } else {
                    skipEscape(bytes)
                }
            case UInt8(ascii: "{"):
                if inside.part == .text && bytes.byte(position + 1) == byte {
                    position += 2
                } else if position > start {
                    return token(.interpolatedText, start, position, firstLine)
                } else {
                    interpolations.append(
                        Interpolation(part: .expression, quote: inside.quote, isTriple: inside.isTriple, isRaw: inside.isRaw, depth: depth))
                    position += 1
                    return token(.symbol, start, position, line)
                }
            case UInt8(ascii: "}"):
                guard inside.part == .format else {
                    position += bytes.byte(position + 1) == byte ? 2 : 1
                    continue
                }
                if position > start { return token(.interpolatedText, start, position, firstLine) }
                // The format and the expression that it formats end together.
                interpolations.removeLast()
                interpolations.removeLast()
                position += 1
                return token(.symbol, start, position, line)
            case inside.quote where !inside.isTriple || (bytes.byte(position + 1) == byte && bytes.byte(position + 2) == byte):
                if position > start { return token(.interpolatedText, start, position, firstLine) }
                position += inside.isTriple ? 3 : 1
                leaveString()
                return token(.interpolatedEnd, start, position, line)
            case 0x0A where !inside.isTriple:
                leaveString()
                return token(.interpolatedText, start, position, firstLine)
            default:
                if byte == 0x0A { line += 1 }
                position += 1
            }
        }
        position = count
        leaveString()
        return token(.interpolatedText, start, position, firstLine)
    }

    // `\N{LATIN SMALL LETTER A}`: the braces hold a name, on one line.
    private mutating func skipCharacterName(_ bytes: Span<UInt8>) {
        position += 3
        while position < bytes.count, bytes[position] != UInt8(ascii: "}"), bytes[position] != 0x0A, bytes[position] != UInt8(ascii: "\"") {
            position += 1
        }
        if bytes.byte(position) == UInt8(ascii: "}") { position += 1 }
    }

    // The innermost string is over, with whatever was open in it.
    private mutating func leaveString() {
        while let last = interpolations.popLast() {
            if last.part == .text {
                depth = last.depth
                return
            }
        }
    }
}
