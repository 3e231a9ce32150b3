internal import CredenceVocabulary

/// The lists of domain strengths met so far, by their text: a few hundred texts serve ten thousand rows.
final class SharedStrengths {
    private var known: [ArraySlice<UInt8>: [DomainStrength]] = [:]

    /// Parses a comma list of `id:strength`; nil when a part isn't of that form or a strength isn't 1, 2 or 3.
    func value(of field: ArraySlice<UInt8>) -> [DomainStrength]? {
        if field.isEmpty || field.elementsEqual([UInt8(ascii: "-")]) { return [] }
        if let value = known[field] { return value }
        var value: [DomainStrength] = []
        for part in field.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let colon = part.firstIndex(of: UInt8(ascii: ":")), part.endIndex - colon == 2, let digit = part.last,
                (UInt8(ascii: "1")...UInt8(ascii: "3")).contains(digit), colon > part.startIndex
            else { return nil }
            let id = DomainID(rawValue: String(decoding: part[..<colon], as: UTF8.self))
            value.append(DomainStrength(domain: id, strength: Int(digit - UInt8(ascii: "0"))))
        }
        known[field] = value
        return value
    }
}
