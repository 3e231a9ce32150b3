/// The lines around an SSH signature.
enum SSHArmor {
    private static let begin = Array("-----BEGIN SSH SIGNATURE-----".utf8)
    private static let end = Array("\n-----END SSH SIGNATURE-----".utf8)

    /// The bytes between the two lines; nil when one is missing or what stands between isn't base64. What follows isn't looked at,
    /// as OpenSSH doesn't.
    static func decode(_ armored: [UInt8]) -> [UInt8]? {
        guard armored.starts(with: begin) else { return nil }
        var rest = armored[begin.count...]
        // As OpenSSH does since it learnt of line ends of two characters.
        if rest.first == UInt8(ascii: "\r") { rest.removeFirst() }
        guard rest.popFirst() == UInt8(ascii: "\n") else { return nil }
        var index = rest.startIndex
        while let line = rest[index...].firstIndex(of: UInt8(ascii: "\n")) {
            if rest[line...].starts(with: end) { return Base64.decode(rest[..<line]) }
            index = line + 1
        }
        return nil
    }
}
