/// Texts that occur often, each written once and named by its number.
package struct TextTable: Sendable {
    /// The texts by their number.
    package private(set) var texts: [String] = []
    private var numbers: [Bytes: Int] = [:]

    /// A table without texts.
    package init() {}

    /// The number of `text`, which is put in when it is new.
    package mutating func number(of text: String) -> Int {
        let key = Bytes(text: text)
        if let number = numbers[key] { return number }
        numbers[key] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    // Strings are equal when they look the same; what is kept must be what was read, to the byte.
    private struct Bytes: Hashable {
        let text: String

        static func == (left: Bytes, right: Bytes) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }
}

extension ByteWriter {
    /// The texts of a table, in the order of their numbers.
    package mutating func append(_ table: TextTable) {
        append(table.texts) { $0.append($1) }
    }

    /// The number of a text in `texts`, which takes it in when it is new.
    package mutating func append(_ text: String, texts: inout TextTable) { append(unsigned: texts.number(of: text)) }
}

extension ByteReader {
    /// The texts of a table, by number.
    package mutating func texts() throws(Malformed) -> [String] {
        try list { reader throws(Malformed) in try reader.text() }
    }

    /// The text of `texts` whose number follows.
    package mutating func text(of texts: [String]) throws(Malformed) -> String {
        let number = try number()
        guard number < UInt64(texts.count) else { throw Malformed() }
        return texts[Int(number)]
    }
}
