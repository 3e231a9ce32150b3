/// A pattern that names many packages at once; `*` stands for any run of characters.
struct PackageFamily: Sendable {
    let pattern: String
    let knowledge: PackageKnowledge
    private let pieces: [[UInt8]]

    init(pattern: String, knowledge: PackageKnowledge) {
        self.pattern = pattern
        self.knowledge = knowledge
        pieces = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Whether the family hands down what is known of the package that a member types.
    var inherits: Bool { pattern == "types-*" || pattern == "@types/*" }

    /// Whether the package with a normal name of these bytes is a member.
    func matches(_ name: [UInt8]) -> Bool {
        guard let first = pieces.first, let last = pieces.last, name.starts(with: first) else { return false }
        guard pieces.count > 1 else { return name.count == first.count }
        guard name.count >= first.count + last.count, name.suffix(last.count).elementsEqual(last) else { return false }
        var rest = name[first.count..<(name.count - last.count)]
        for piece in pieces.dropFirst().dropLast() {
            guard let start = rest.indices.first(where: { rest[$0...].starts(with: piece) }) else { return false }
            rest = rest[(start + piece.count)...]
        }
        return true
    }
}
