/// Finds addresses that differ by a slip of the pen in one of their two parts: one letter put in, left out, replaced or swapped with its neighbour,
/// and no digit.
struct AddressSlip {
    // Shorter parts differ from others by one letter all too easily, and longer ones nobody types.
    private static let lengths = 5...40

    /// Whether two addresses differ by a slip.
    static func isSlip(_ one: SplitAddress, _ other: SplitAddress) -> Bool {
        one.local == other.local && isSlip(one.host, other.host) || one.host == other.host && isSlip(one.local, other.local)
    }

    private static func isSlip(_ left: String, _ right: String) -> Bool {
        let (one, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard lengths.contains(one.count), lengths.contains(other.count), abs(one.count - other.count) <= 1 else { return false }
        // Numbered accounts are different ones.
        let isNumbered = one.filter { !("0"..."9").contains($0) } == other.filter { !("0"..."9").contains($0) }
        return !isNumbered && NearestWord.distance(one, other) == 1
    }

    /// What is left of an address, as numbers, when one letter of one part is left out, and what it is as a whole: addresses that differ by
    /// a slip have one of them in common, and few others have.
    static func remainders(of address: SplitAddress) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for (part, (changed, kept)) in [(address.local, address.host), (address.host, address.local)].enumerated() {
            let letters = Array(changed.unicodeScalars)
            guard lengths.contains(letters.count), !kept.isEmpty else { continue }
            let start = fold(kept.unicodeScalars, into: UInt64(part) &+ 0xcbf2_9ce4_8422_2325)
            found.insert(fold(letters, into: start))
            for index in letters.indices { found.insert(fold(letters[(index + 1)...], into: fold(letters[..<index], into: start))) }
        }
        return found
    }

    // FNV-1a, a letter at a time.
    private static func fold(_ letters: some Sequence<Unicode.Scalar>, into start: UInt64) -> UInt64 {
        letters.reduce(start) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01b3 }
    }
}
