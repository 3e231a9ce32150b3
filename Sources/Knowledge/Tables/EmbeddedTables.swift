internal import CTables

/// The tables compiled into the program, as bytes.
package enum EmbeddedTables {
    /// Every embedded table by its name, the file's without extension.
    ///
    /// The only function that touches the C arrays: what it hands out are copies.
    package static func all() -> [String: [UInt8]] {
        var tables: [String: [UInt8]] = [:]
        for index in 0..<credence_table_count {
            guard let table = unsafe credence_table_at(index)?.pointee, let name = unsafe table.name, let bytes = unsafe table.bytes else {
                continue
            }
            unsafe tables[String(cString: name)] = Array(UnsafeBufferPointer(start: bytes, count: table.count))
        }
        return tables
    }
}
