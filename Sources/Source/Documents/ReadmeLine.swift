/// A line of a README without its markup.
struct ReadmeLine {
    /// The words, single spaces between them.
    private(set) var text = ""
    /// Whether the line held an image or a URL and no words, as badges do.
    var isEmpty: Bool { !text.unicodeScalars.contains { $0.properties.isAlphabetic } }

    /// Takes images, the targets of links, URLs, HTML tags and marks of emphasis from the line in `range`.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var result: [UInt8] = []
        var index = range.lowerBound
        let end = range.upperBound
        // Where a closing mark wasn't found once it isn't sought again.
        var hasBracket = true
        var hasParenthesis = true
        var hasAngle = true
        func find(_ byte: UInt8, from start: Int) -> Int? {
            var place = start
            while place < end && bytes[place] != byte { place += 1 }
            return place < end ? place : nil
        }
        while index < end {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "!") where hasBracket && index + 1 < end && bytes[index + 1] == UInt8(ascii: "["):
                if let close = find(UInt8(ascii: "]"), from: index) {
                    index = close
                } else {
                    hasBracket = false
                    index += 1
                }
            case UInt8(ascii: "]") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "(") && hasParenthesis:
                if let close = find(UInt8(ascii: ")"), from: index) {
                    index = close + 1
                } else {
                    hasParenthesis = false
                    index += 1
                }
            case UInt8(ascii: "<") where hasAngle:
                if let close = find(UInt8(ascii: ">"), from: index) {
                    index = close + 1
                } else {
                    hasAngle = false
                    index += 1
                }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"), 0x09,
                0x20:
                ReadmeLine.space(&result)
                index += 1
            case UInt8(ascii: "h") where bytes.starts(with: "http://", at: index) || bytes.starts(with: "https://", at: index),
                UInt8(ascii: "w") where bytes.starts(with: "www.", at: index) && result.last == 0x20:
                while index < end, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ")"), bytes[index] != UInt8(ascii: "]") {
                    index += 1
                }
            default:
                result.append(byte)
                index += 1
            }
        }
        while result.last == 0x20 { result.removeLast() }
        text = String(decoding: result, as: UTF8.self)
    }

    private static func space(_ result: inout [UInt8]) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
    }
}
