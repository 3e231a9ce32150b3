internal import CredenceKnowledge

extension PythonReader {
    /// Reads `a.b as c, d` after `import`; yields the token that ends it.
    mutating func readImport(_ line: Int, _ bytes: Span<UInt8>) -> PythonToken {
        var token = advance(bytes)
        while token.kind == .name {
            let (module, next) = readDottedName(token, bytes)
            add(module, [], line)
            token = skipAlias(next, bytes)
            guard token.isSymbol(",", bytes) else { break }
            token = advance(bytes)
        }
        return token
    }

    /// Reads `..a.b import (c, d as e)` after `from`; yields the token that ends it.
    mutating func readFrom(_ line: Int, _ bytes: Span<UInt8>) -> PythonToken {
        var token = advance(bytes)
        var isRelative = false
        while token.kind == .symbol, bytes[token.start] == UInt8(ascii: ".") {
            isRelative = true
            token = advance(bytes)
        }
        var module = ""
        if token.kind == .name, !bytes.spells("import", token.range) || !isRelative {
            (module, token) = readDottedName(token, bytes)
        }
        guard token.kind == .name, bytes.spells("import", token.range) else { return token }
        token = advance(bytes)
        if token.isSymbol("(", bytes) { token = advance(bytes) }
        var names: [String] = []
        while true {
            if token.kind == .name {
                names.append(bytes.text(token.range))
                token = skipAlias(advance(bytes), bytes)
            } else if token.isSymbol("*", bytes) {
                names.append("*")
                token = advance(bytes)
            }
            guard token.isSymbol(",", bytes) else { break }
            token = advance(bytes)
        }
        add(module, names, line, isRelative)
        return token
    }

    /// Reads `("a.b")` or `("a.b", …)` after `import_module` or `__import__`; yields the next token to look at.
    mutating func readDynamicImport(_ line: Int, _ bytes: Span<UInt8>) -> PythonToken {
        let open = advance(bytes)
        guard open.isSymbol("(", bytes) else { return open }
        let argument = advance(bytes)
        guard argument.kind == .string else { return argument }
        let next = advance(bytes)
        if next.isSymbol(")", bytes) || next.isSymbol(",", bytes), let name = literal(argument.range, bytes) {
            let module = name.drop { $0 == "." }
            if !module.isEmpty { add(String(module), [], line, module.count < name.count) }
        }
        return next
    }

    /// Reads the rest of a dotted name; yields it and the token after it.
    private mutating func readDottedName(_ first: PythonToken, _ bytes: Span<UInt8>) -> (String, PythonToken) {
        var name = bytes.copy(first.range)
        var token = advance(bytes)
        while token.isSymbol(".", bytes) {
            token = advance(bytes)
            guard token.kind == .name else { break }
            name.append(UInt8(ascii: "."))
            name += bytes.copy(token.range)
            token = advance(bytes)
        }
        return (String(decoding: name, as: UTF8.self), token)
    }

    private mutating func skipAlias(_ token: PythonToken, _ bytes: Span<UInt8>) -> PythonToken {
        guard token.kind == .name, bytes.spells("as", token.range) else { return token }
        let alias = advance(bytes)
        return alias.kind == .name ? advance(bytes) : alias
    }

    /// The dotted name in a string literal; nil when it is something else.
    private func literal(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String? {
        var start = range.lowerBound
        while bytes[start].isASCIILetter { start += 1 }
        var end = range.upperBound
        while start < end - 1, bytes[start] == bytes[end - 1], !bytes[start].isWordByte { (start, end) = (start + 1, end - 1) }
        guard start < end else { return nil }
        for index in start..<end where !bytes[index].isWordByte && bytes[index] != UInt8(ascii: ".") { return nil }
        return bytes.text(start..<end)
    }

    private mutating func add(_ module: String, _ names: [String], _ line: Int, _ isRelative: Bool = false) {
        imports.append(ImportUse(ecosystem: .pypi, module: module, names: names, line: line, isRelative: isRelative))
    }
}
