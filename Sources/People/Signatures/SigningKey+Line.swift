extension SigningKey {
    /// The longest line that is read, in bytes.
    package static let longestLine = 32 << 10

    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
    private static let breaks: Set<UInt8> = [0x0A, 0x0D]

    /// The key on one line of a `.pub` file, of `authorized_keys` or of `allowed_signers`, with what may stand before its type.
    ///
    /// Nil for a comment, a type that isn't known, a key that isn't whole, and a line of more than ``longestLine``. Options before
    /// the key aren't judged, except `cert-authority`: such a key signs other keys, not commits.
    package init?(_ line: String) {
        guard line.utf8.count <= SigningKey.longestLine else { return nil }
        var rest = Array(line.utf8)[...]
        while let last = rest.last, SigningKey.breaks.contains(last) { rest.removeLast() }
        guard !rest.contains(where: SigningKey.breaks.contains), rest.first != UInt8(ascii: "#") else { return nil }
        // At most principals and options stand before the type.
        for _ in 0...2 {
            let field = SigningKey.nextField(&rest)
            if let type = SigningKeyType(rawValue: String(decoding: field, as: UTF8.self)) {
                var after = rest
                guard let blob = Base64.decode(SigningKey.nextField(&after)) else { continue }
                while after.last == SigningKey.space || after.last == SigningKey.tab { after.removeLast() }
                guard let key = SigningKey(blob: blob, comment: String(decoding: after, as: UTF8.self)), key.type == type else { continue }
                self = key
                return
            }
            if SigningKey.isAuthority(field) { return nil }
        }
        return nil
    }

    /// Whether the options make the key one that signs other keys; what stands in quotes says nothing of it.
    private static func isAuthority(_ field: ArraySlice<UInt8>) -> Bool {
        let parts = field.split(separator: quote, omittingEmptySubsequences: false)
        let bare = parts.indices.filter { $0 % 2 == 0 }.flatMap { parts[$0] }
        return bare.split(separator: UInt8(ascii: ",")).contains { String(decoding: $0, as: UTF8.self).lowercased() == "cert-authority" }
    }

    /// Takes what stands before the next space that isn't within quotes, and the spaces around it.
    private static func nextField(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == space || byte == tab }
        rest = rest.drop(while: isSpace)
        var isQuoted = false
        var end = rest.startIndex
        while end < rest.endIndex, isQuoted || !isSpace(rest[end]) {
            if rest[end] == quote { isQuoted.toggle() }
            if rest[end] == backslash, end + 1 < rest.endIndex, rest[end + 1] == quote { end += 1 }
            end += 1
        }
        defer { rest = rest[end...].drop(while: isSpace) }
        return rest[..<end]
    }
}
