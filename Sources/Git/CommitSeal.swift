/// The signature of a commit and, where it can be checked, what it was made over; parted as git's `parse_signed_commit` parts them.
package struct CommitSeal: Hashable, Sendable {
    /// The signature without the spaces that continue the header; empty where only a header for ids of another kind is there.
    package let armored: [UInt8]
    /// The commit without it; empty for all but SSH signatures, for no other is checked.
    package let payload: [UInt8]

    private enum Part { case payload, signature, other }

    /// Parts a raw commit.
    init(parting bytes: Span<UInt8>) {
        var armored: [UInt8] = []
        var ranges: [Range<Int>] = []
        var part = Part.payload
        var position = 0
        while position < bytes.count {
            var end = min(bytes.lineEnd(from: position) + 1, bytes.count)
            var start = position
            if bytes[position] == UInt8(ascii: "\n") {
                // The message, and whatever it holds.
                (part, end) = (.payload, bytes.count)
            } else if bytes[position] == UInt8(ascii: " "), part != .payload {
                start += 1
            } else if bytes.hasPrefix("gpgsig ", at: position) {
                part = .signature
                start += 7
            } else {
                part = bytes.hasPrefix("gpgsig", at: position) ? .other : .payload
            }
            switch part {
            case .payload: ranges.append(position..<end)
            case .signature: armored += bytes.copy(start, end)
            case .other: break
            }
            position = end
        }
        self.armored = armored
        let isChecked = armored.starts(with: "-----BEGIN SSH".utf8)
        payload = isChecked ? ranges.reduce(into: []) { $0 += bytes.copy($1.lowerBound, $1.upperBound) } : []
    }
}
