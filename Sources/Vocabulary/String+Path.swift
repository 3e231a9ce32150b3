extension String {
    /// The parts of a path between its `/`, empty ones left out. A `/` divides whatever letters stand around it, as for the system.
    package var pathParts: [String] {
        let bytes = Array(utf8)
        var (parts, start): ([String], Int) = ([], 0)
        for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "/") {
            if index > start { parts.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
            start = index + 1
        }
        return parts
    }

    /// How many parts the path has.
    package var pathDepth: Int {
        var (count, isInside) = (0, false)
        for byte in utf8 {
            if byte != UInt8(ascii: "/"), !isInside { count += 1 }
            isInside = byte != UInt8(ascii: "/")
        }
        return count
    }
}
