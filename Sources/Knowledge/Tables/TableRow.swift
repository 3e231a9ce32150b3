/// One line of a table, split at its tabs.
package struct TableRow: Sendable {
    /// The line in the file, counted from 1; the header is line 1.
    package let line: Int
    /// How many fields the line has.
    package let count: Int
    private let bytes: [UInt8]
    // Where each field of the table starts; the one after a line's last starts one past the line's end.
    private let starts: [Int32]
    private let first: Int

    init(line: Int, bytes: [UInt8], starts: [Int32], first: Int, count: Int) {
        self.line = line
        self.bytes = bytes
        self.starts = starts
        self.first = first
        self.count = count
    }

    /// The field's bytes; empty when the line has fewer fields.
    package func field(_ column: Int) -> ArraySlice<UInt8> {
        guard column < count else { return [] }
        return bytes[Int(starts[first + column])..<Int(starts[first + column + 1] - 1)]
    }

    /// The field as text; empty when the line has fewer fields.
    package func text(_ column: Int) -> String { String(decoding: field(column), as: UTF8.self) }

    /// Whether the field's bytes are UTF-8.
    package func isText(_ column: Int) -> Bool { String(validating: field(column), as: UTF8.self) != nil }

    /// Whether the field is empty or `-`, which says that it is empty on purpose.
    package func isEmpty(_ column: Int) -> Bool {
        let field = field(column)
        return field.isEmpty || (field.count == 1 && field.first == UInt8(ascii: "-"))
    }

    /// The field as text, or nil when it is empty or `-`.
    package func optionalText(_ column: Int) -> String? { isEmpty(column) ? nil : text(column) }

    /// The parts of a comma list; none when the field is empty or `-`.
    package func list(_ column: Int) -> [String] {
        if isEmpty(column) { return [] }
        return field(column).split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All fields as text.
    package var texts: [String] { (0..<count).map(text) }
}
