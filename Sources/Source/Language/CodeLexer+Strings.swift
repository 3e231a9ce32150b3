extension CodeLexer {
    /// Steps over a string or regular expression that begins with `byte` at `position`; false when none does.
    mutating func skipString(_ bytes: Span<UInt8>, _ byte: UInt8, _ syntax: StringSyntax) -> Bool {
        switch byte {
        case UInt8(ascii: "\"") where syntax.hasDoubleQuotes, UInt8(ascii: "'") where syntax.hasSingleQuotes:
            if syntax.hasTripleQuotes && bytes.byte(position + 1) == byte && bytes.byte(position + 2) == byte {
                skipTripleQuoted(bytes, byte, syntax)
                return true
            }
            if byte == UInt8(ascii: "'") && syntax.hasLifetimes { return skipCharacter(bytes) }
            return skipQuoted(bytes, byte, syntax)
        case UInt8(ascii: "#") where syntax.hasHashedStrings:
            return skipHashed(bytes)
        case UInt8(ascii: "`") where syntax.hasBackquotes:
            position += 1
            skipBackquoted(bytes, syntax)
            return true
        case UInt8(ascii: "}") where templates.last == braces:
            templates.removeLast()
            position += 1
            skipBackquoted(bytes, syntax)
            return true
        case UInt8(ascii: "/") where syntax.hasExpressions && !isAfterValue:
            return skipExpression(bytes)
        default:
            return false
        }
    }

    // A string of one line; an apostrophe without a partner on its line is a symbol.
    private mutating func skipQuoted(_ bytes: Span<UInt8>, _ quote: UInt8, _ syntax: StringSyntax) -> Bool {
        let isApostrophe = quote == UInt8(ascii: "'")
        if isApostrophe && position < unpairedEnd { return false }
        // Rust's `r"\"` ends at its second quote.
        let hasEscapes = syntax.hasEscapes && !(syntax.hasLifetimes && position > 0 && bytes[position - 1] == UInt8(ascii: "r"))
        var index = position + 1
        while index < bytes.count {
            if bytes[index] == 0x0A {
                guard syntax.hasLongStrings else { break }
                endLine()
                hasCode = true
            }
            if bytes[index] == quote {
                position = index + 1
                return true
            }
            if bytes[index] == UInt8(ascii: "\\") && hasEscapes {
                index += 1
                if bytes.byte(index) == 0x0A {
                    // A line feed that is escaped goes on with the string.
                    if isApostrophe { break }
                    endLine()
                    hasCode = true
                }
            }
            index += 1
        }
        index = min(index, bytes.count)
        if isApostrophe { unpairedEnd = index } else { position = index }
        return !isApostrophe
    }

    // `'a'` is a character, `'a` a lifetime.
    private mutating func skipCharacter(_ bytes: Span<UInt8>) -> Bool {
        var index = position + (bytes.byte(position + 1) == UInt8(ascii: "\\") ? 3 : 2)
        let end = index + (bytes.byte(position + 1) == UInt8(ascii: "\\") ? 9 : 3)
        while index <= end && bytes.byte(index) != 0x0A {
            if bytes.byte(index) == UInt8(ascii: "'") {
                position = index + 1
                return true
            }
            guard bytes.byte(position + 1) == UInt8(ascii: "\\") || bytes.byte(index) >= 0x80 else { return false }
            index += 1
        }
        return false
    }

    // `r#"…"#`, `#"…"#`: as many hashes after as before.
    private mutating func skipHashed(_ bytes: Span<UInt8>) -> Bool {
        var index = position
        while bytes.byte(index) == UInt8(ascii: "#") { index += 1 }
        let hashes = index - position
        guard bytes.byte(index) == UInt8(ascii: "\"") else {
            // None of these hashes opens one.
            position = index
            return true
        }
        position = index + 1
        while position < bytes.count {
            if bytes[position] == 0x0A { endLine() } else if !bytes[position].isBlank { hasCode = true }
            position += 1
            guard bytes[position - 1] == UInt8(ascii: "\"") else { continue }
            var closing = 0
            while closing < hashes && bytes.byte(position + closing) == UInt8(ascii: "#") { closing += 1 }
            position += closing
            if closing == hashes { return true }
        }
        return true
    }

    private mutating func skipTripleQuoted(_ bytes: Span<UInt8>, _ quote: UInt8, _ syntax: StringSyntax) {
        position += 3
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote && bytes.byte(position + 1) == quote && bytes.byte(position + 2) == quote {
                position += 3
                hasCode = true
                return
            }
            if byte == 0x0A { endLine() } else if !byte.isBlank { hasCode = true }
            position += byte == UInt8(ascii: "\\") && syntax.hasEscapes && bytes.byte(position + 1) != 0x0A ? 2 : 1
        }
        position = min(position, bytes.count)
    }

    private mutating func skipBackquoted(_ bytes: Span<UInt8>, _ syntax: StringSyntax) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "`") {
                position += 1
                hasCode = true
                return
            }
            if syntax.hasTemplates && byte == UInt8(ascii: "$") && bytes.byte(position + 1) == UInt8(ascii: "{") {
                position += 2
                hasCode = true
                templates.append(braces)
                return
            }
            if byte == 0x0A { endLine() } else if !byte.isBlank { hasCode = true }
            position += byte == UInt8(ascii: "\\") && syntax.hasTemplates && bytes.byte(position + 1) != 0x0A ? 2 : 1
        }
        position = min(position, bytes.count)
    }

    // A regular expression ends on its line; a class in it may hold a slash.
    private mutating func skipExpression(_ bytes: Span<UInt8>) -> Bool {
        guard position >= dividingEnd else { return false }
        var index = position + 1
        var isInClass = false
        while index < bytes.count && bytes[index] != 0x0A {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/") where !isInClass:
                position = index + 1
                return true
            default: break
            }
            index += 1
        }
        dividingEnd = index
        return false
    }
}
