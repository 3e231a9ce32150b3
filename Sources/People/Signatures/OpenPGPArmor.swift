/// The lines around an OpenPGP signature (RFC 9580, section 6.2).
enum OpenPGPArmor {
    /// The bytes between the headers and the checksum or last line; nil when they aren't base64. The checksum isn't looked at: it
    /// guards against accidents only, and nothing of the signature is believed.
    static func decode(_ armored: [UInt8]) -> [UInt8]? {
        let lines = armored.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst()
        guard let blank = lines.firstIndex(where: isBlank) else { return nil }
        let body = lines[(blank + 1)...].prefix { $0.first != UInt8(ascii: "=") && $0.first != UInt8(ascii: "-") }
        return Base64.decode(Array(body.joined()))
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}
