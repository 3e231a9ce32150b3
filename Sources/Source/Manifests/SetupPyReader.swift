internal import CredenceKnowledge

/// Reads `setup.py` as text, never run: the lists of strings that it hands to setuptools, given in place or by a variable of the same file.
struct SetupPyReader {
    private typealias Item = (text: String, line: Int)

    private var manifest = Manifest(kind: .setupPy, ecosystem: .pypi)
    private var tokens: [PythonToken] = []
    // The lists of strings given to names: `requirements = ["a", "b"]`.
    private var lists: [String: [Item]] = [:]
    private var taken: Set<String> = []

    static func read(_ bytes: Span<UInt8>) -> Manifest {
        var reader = SetupPyReader()
        var lexer = PythonLexer(bytes)
        while true {
            let token = lexer.next(bytes)
            if token.kind == .end { break }
            if token.kind != .comment { reader.tokens.append(token) }
        }
        reader.collectLists(bytes)
        reader.collectArguments(bytes)
        reader.manifest.settle()
        return reader.manifest
    }

    private func isSymbol(_ index: Int, _ character: Character, _ bytes: Span<UInt8>) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isSymbol(character, bytes)
    }

    private mutating func collectLists(_ bytes: Span<UInt8>) {
        var index = 0
        while index + 2 < tokens.count {
            if tokens[index].kind == .name && isSymbol(index + 1, "=", bytes)
                && (isSymbol(index + 2, "[", bytes) || isSymbol(index + 2, "(", bytes))
            {
                let (items, end) = strings(from: index + 2, bytes)
                lists[bytes.text(tokens[index].range)] = items
                index = end
            } else {
                index += 1
            }
        }
    }

    private mutating func collectArguments(_ bytes: Span<UInt8>) {
        var index = 0
        while index + 2 < tokens.count {
            let key: String
            switch tokens[index].kind {
            case .name where isSymbol(index + 1, "=", bytes): key = bytes.text(tokens[index].range)
            case .string where isSymbol(index + 1, ":", bytes): key = literal(tokens[index], bytes)
            default:
                index += 1
                continue
            }
            index += 2
            switch key {
            case "install_requires", "requires": index = take(from: index, .runtime, bytes)
            case "tests_require": index = take(from: index, .dev, bytes)
            case "setup_requires": index = take(from: index, .build, bytes)
            case "extras_require": index = takeExtras(from: index, bytes)
            case "name" where tokens[index].kind == .string && manifest.name == nil:
                manifest.name = literal(tokens[index], bytes)
                manifest.settings.insert(.packaging)
            case "entry_points", "console_scripts", "scripts": manifest.settings.insert(.entryPoints)
            default: break
            }
        }
    }

    /// Takes the list that begins at `index`, or the one that the name there stands for; yields the place after it.
    private mutating func take(from index: Int, _ scope: DeclaredDependency.Scope, _ bytes: Span<UInt8>) -> Int {
        guard index < tokens.count, tokens[index].kind == .name else {
            let (items, end) = strings(from: index, bytes)
            add(items, scope)
            return end
        }
        let name = bytes.text(tokens[index].range)
        // Once for each scope: a stranger's file could name a long list a thousand times.
        if taken.insert(scope.rawValue + " " + name).inserted { add(lists[name] ?? [], scope) }
        return index + 1
    }

    /// Takes `{"test": ["pytest"], "all": all_requires}`; yields the place after it.
    private mutating func takeExtras(from start: Int, _ bytes: Span<UInt8>) -> Int {
        guard isSymbol(start, "{", bytes) else { return start }
        var index = start + 1
        while index + 1 < tokens.count && !isSymbol(index, "}", bytes) {
            if tokens[index].kind == .string && isSymbol(index + 1, ":", bytes) {
                index = take(from: index + 2, DeclaredDependency.Scope(group: literal(tokens[index], bytes), otherwise: .optional), bytes)
            } else {
                index += 1
            }
        }
        return index
    }

    private mutating func add(_ items: [Item], _ scope: DeclaredDependency.Scope) {
        for item in items { manifest.add(requirement: item.text, line: item.line, scope: scope) }
    }

    /// The strings within the bracket at `start`, and where it ends. A string alone may hold one requirement a line.
    private func strings(from start: Int, _ bytes: Span<UInt8>) -> (items: [Item], end: Int) {
        guard start < tokens.count else { return ([], start) }
        if tokens[start].kind == .string {
            let lines = literal(tokens[start], bytes).split(separator: "\n", omittingEmptySubsequences: false)
            return (lines.enumerated().map { (String($0.element), tokens[start].line + $0.offset) }, start + 1)
        }
        guard isSymbol(start, "[", bytes) || isSymbol(start, "(", bytes) else { return ([], start + 1) }
        var items: [Item] = []
        var depth = 0
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .string {
                items.append((literal(token, bytes), token.line))
            } else if token.kind == .symbol && token.end - token.start == 1 {
                switch bytes[token.start] {
                case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
                default: break
                }
                if depth == 0 { return (items, index + 1) }
            }
            index += 1
        }
        return (items, index)
    }

    /// What stands between a string's quotes.
    private func literal(_ token: PythonToken, _ bytes: Span<UInt8>) -> String {
        var (start, end) = (token.start, token.end)
        while start < end, bytes[start].isASCIILetter { start += 1 }
        guard start < end else { return "" }
        let quote = bytes[start]
        while start < end, bytes[start] == quote { start += 1 }
        while end > start, bytes[end - 1] == quote { end -= 1 }
        return bytes.text(start..<end)
    }
}
