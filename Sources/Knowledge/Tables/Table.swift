/// A table as it lies: tab-separated bytes, one header line, one row a line.
package struct Table: Sendable {
    /// The table's name, its file's without extension.
    package let name: String
    /// The column names of the header, or the shape's where the file has none.
    package let columns: [String]
    /// The rows in file order.
    package let rows: [TableRow]

    /// Splits `bytes` into rows; a byte order mark and carriage returns at line ends are dropped, an empty last line is no row.
    package init(name: String, bytes: [UInt8], hasHeader: Bool = true) {
        self.name = name
        let (starts, lines) = Table.split(bytes)
        var rows: [TableRow] = []
        rows.reserveCapacity(lines.count)
        for (index, first) in lines.enumerated() {
            let next = index + 1 < lines.count ? lines[index + 1] : starts.count
            rows.append(TableRow(line: index + 1, bytes: bytes, starts: starts, first: first, count: next - first - 1))
        }
        columns = hasHeader ? rows.first?.texts ?? [] : ["name"]
        self.rows = hasHeader ? Array(rows.dropFirst()) : rows
    }

    /// Where fields start, and for each line which of them is its first; each line adds one start past its end.
    private static func split(_ bytes: [UInt8]) -> (starts: [Int32], lines: [Int]) {
        var starts: [Int32] = []
        var lines: [Int] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            lines.append(starts.count)
            starts.append(Int32(clamping: start))
            var end = start
            while end < bytes.count && bytes[end] != UInt8(ascii: "\n") {
                if bytes[end] == UInt8(ascii: "\t") { starts.append(Int32(clamping: end + 1)) }
                end += 1
            }
            let last = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
            starts.append(Int32(clamping: last + 1))
            start = end + 1
        }
        return (starts, lines)
    }
}
