/// A month of a year, as `2023-01`.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, 0 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int

    /// The month of a year; nil when there is no such month.
    package init?(year: Int, month: Int) {
        guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// Parses `YYYY-MM`; nil for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
            bytes.enumerated().allSatisfy({ $0.offset == 4 || (48...57).contains($0.element) }),
            let year = Int(text.prefix(4)), let month = Int(text.suffix(2))
        else { return nil }
        self.init(year: year, month: month)
    }

    /// `YYYY-MM`.
    public var description: String {
        String(repeating: "0", count: 4 - String(year).count) + String(year) + (month < 10 ? "-0" : "-") + String(month)
    }

    /// Earlier months come first.
    public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
}
