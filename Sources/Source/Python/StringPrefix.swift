/// The letters before a Python string's quotes.
struct StringPrefix {
    private(set) var isRaw = false
    private(set) var isInterpolated = false
    private(set) var isBytes = false

    /// The prefix that stands in `range`, of at most two letters; nil when it is a name.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        for index in range {
            switch bytes[index] | 0x20 {
            case UInt8(ascii: "r"): isRaw = true
            case UInt8(ascii: "b"): isBytes = true
            case UInt8(ascii: "f"), UInt8(ascii: "t"): isInterpolated = true
            case UInt8(ascii: "u"): break
            default: return nil
            }
        }
    }
}
