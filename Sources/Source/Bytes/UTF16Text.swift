/// Text that Windows PowerShell wrote: UTF-16 with a byte order mark.
enum UTF16Text {
    /// Whether the text begins with a byte order mark of UTF-16.
    static func hasMark(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 2 && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
    }

    /// The text as UTF-8 without its mark; a half character at the end is dropped.
    static func decode(_ bytes: Span<UInt8>) -> [UInt8] {
        let isBigEndian = bytes[0] == 0xFE
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 2
        while index + 1 < bytes.count {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
