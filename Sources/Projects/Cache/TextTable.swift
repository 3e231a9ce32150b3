/// Texts that occur often, each written once and named by its number.
package struct TextTable: Sendable {
    /// The texts by their number.
    package private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    /// A table without texts.
    package init() {}

    /// The number of `text`, which is put in when it is new.
    package mutating func number(of text: String) -> Int {
        if let number = numbers[text] { return number }
        numbers[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }
}

extension ByteWriter {
    /// The texts of a table, in the order of their numbers.
    package mutating func append(_ table: TextTable) {
        append(table.texts) { $0.append($1) }
    }
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
