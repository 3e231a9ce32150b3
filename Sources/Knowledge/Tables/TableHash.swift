/// FNV-1a over the names and bytes of tables.
enum TableHash {
    /// 16 hexadecimal digits; the same for the same tables, whatever the order in which they came.
    static func hex(of tables: [String: [UInt8]]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for (name, bytes) in tables.sorted(by: { $0.key < $1.key }) {
            // The count keeps one table's end apart from the next one's beginning.
            for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            for byte in "\u{0}\(bytes.count)\u{0}".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
