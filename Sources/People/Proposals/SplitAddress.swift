/// An address in lower case and its two parts.
struct SplitAddress: Hashable {
    let whole: String
    /// What stands before the last `@`; all of an address without one.
    let local: String
    /// What stands after it; empty in an address without one.
    let host: String

    init(_ address: String) {
        whole = address
        let at = address.lastIndex(of: "@")
        local = String(address[..<(at ?? address.endIndex)])
        host = at.map { String(address[address.index(after: $0)...]) } ?? ""
    }
}
