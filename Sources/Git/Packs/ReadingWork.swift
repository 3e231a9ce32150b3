/// What a reader may do in all: a pack of a few kilobytes can speak of more bytes than a machine makes in a year.
package struct ReadingWork: Sendable {
    /// The bytes that one read may make on its way.
    private let readLimit: Int
    private var left: Int
    private var leftOfRead = 0

    /// What each step costs beside its bytes.
    private static let overhead = 1 << 10
    /// A history reads the bytes of its packs some hundred times over.
    private static let perPackByte = 2_048

    /// Each read may make `readLimit` bytes, all together `limit` and more by what the packs are worth.
    package init(readLimit: Int = 8 << 30, limit: Int = 32 << 30) { (self.readLimit, left) = (readLimit, limit) }

    /// Allows the work that packs of so many bytes are worth.
    mutating func allow(packBytes: Int) { left += min(packBytes, 1 << 48) * ReadingWork.perPackByte }

    /// A read begins.
    mutating func beginRead() { leftOfRead = readLimit }

    /// Whether so many bytes may be made now; they then count as made.
    mutating func take(_ bytes: Int) -> Bool {
        let cost = bytes + ReadingWork.overhead
        guard cost <= left, cost <= leftOfRead else { return false }
        left -= cost
        leftOfRead -= cost
        return true
    }
}
