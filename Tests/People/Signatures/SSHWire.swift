import Foundation

/// Writes what the reader reads.
enum SSHWire {
    static func string(_ bytes: some Collection<UInt8>) -> [UInt8] { uint32(bytes.count) + bytes }

    static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }

    static func uint32(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    /// A number as SSH writes it, never negative.
    static func number(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let digits = Array(bytes.drop { $0 == 0 })
        return string((digits.first ?? 0) >= 0x80 ? [0] + digits : digits)
    }

    /// What an SSH signature of `digest` is made over.
    static func signed(_ digest: some Collection<UInt8>, hash: String = "sha512", namespace: String = "git") -> [UInt8] {
        Array("SSHSIG".utf8) + string(namespace) + string("") + string(hash) + string(digest)
    }

    /// An SSH signature.
    static func envelope(
        key: [UInt8], value: [UInt8], namespace: String = "git", reserved: String = "", hash: String = "sha512", version: Int = 1
    ) -> [UInt8] {
        Array("SSHSIG".utf8) + uint32(version) + string(key) + string(namespace) + string(reserved) + string(hash) + string(value)
    }

    /// The lines around a signature.
    static func armor(_ bytes: [UInt8], ending: String = "\n") -> [UInt8] {
        var text = "-----BEGIN SSH SIGNATURE-----" + ending
        var rest = Data(bytes).base64EncodedString()[...]
        while !rest.isEmpty {
            text += rest.prefix(70) + ending
            rest = rest.dropFirst(70)
        }
        return Array((text + "-----END SSH SIGNATURE-----" + ending).utf8)
    }

    /// The bytes between the lines around a signature; none where that isn't base64.
    static func dearmor(_ armored: [UInt8]) -> [UInt8] {
        let lines = String(decoding: armored, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("-----") }
        return Array(Data(base64Encoded: lines.joined()) ?? Data())
    }
}
