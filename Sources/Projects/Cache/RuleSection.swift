internal import CredenceVocabulary

/// The rules by which lines of paths are set apart, and which paths are tests', as the tables and the tree at a record's head say.
enum RuleSection {
    static func write(_ paths: [(path: String, rule: RuleID?, isTest: Bool)]) -> [UInt8] {
        var texts = TextTable()
        var body = ByteWriter(capacity: paths.count * 40)
        body.append(paths) { writer, path in
            writer.append(path.path)
            writer.append(unsigned: path.rule.map { texts.number(of: $0.rawValue) + 1 } ?? 0)
            writer.append(path.isTest)
        }
        var writer = ByteWriter(capacity: body.bytes.count + 64)
        writer.append(texts)
        writer.append(raw: body.bytes)
        return writer.bytes
    }

    static func read(_ chunk: [UInt8]) throws(Malformed) -> [String: (rule: RuleID?, isTest: Bool)] {
        var reader = ByteReader(chunk)
        let rules = try reader.texts().map { RuleID(rawValue: $0) }
        let count = try reader.count(each: 3)
        var found: [String: (rule: RuleID?, isTest: Bool)] = [:]
        found.reserveCapacity(count)
        for _ in 0..<count {
            let (path, number, isTest) = (try reader.text(), try reader.unsigned(), try reader.flag())
            guard number >= 0, number <= rules.count else { throw Malformed() }
            found[path] = (number == 0 ? nil : rules[number - 1], isTest)
        }
        try reader.finish()
        return found
    }
}
