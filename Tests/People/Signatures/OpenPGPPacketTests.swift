import CredencePeople
import Foundation
import Testing

@Suite struct OpenPGPPacketTests {
    private static let fingerprint = Array(repeating: UInt8(0xAB), count: 20)
    private static let long = Array(repeating: UInt8(0xCD), count: 32)
    private static let id: [UInt8] = [0, 1, 2, 3, 4, 5, 6, 0xFF]
    private static let idText = "00010203040506FF"
    private static let text = String(repeating: "AB", count: 20)

    private static func sub(_ type: UInt8, _ body: [UInt8]) -> [UInt8] { [UInt8(body.count + 1), type] + body }

    /// A signature packet's body of version 4, 5 or 6.
    private static func body(_ version: UInt8, hashed: [UInt8] = [], unhashed: [UInt8] = []) -> [UInt8] {
        let length = { (bytes: [UInt8]) in Array(SSHWire.uint32(bytes.count).suffix(version == 6 ? 4 : 2)) }
        return [version, 0, 22, 8] + length(hashed) + hashed + length(unhashed) + unhashed + [1, 2, 0, 8, 0xFF]
    }

    private static func new(_ body: [UInt8]) -> [UInt8] { [0xC2, UInt8(body.count)] + body }

    private static let issuer33 = sub(33, [4] + fingerprint)
    private static let issuer16 = sub(16, id)

    private static let cases: [([UInt8], String?)] = [
        (new(body(4, hashed: issuer33, unhashed: issuer16)), text),
        (new(body(4, hashed: issuer16, unhashed: issuer33)), text),
        (new(body(4, unhashed: issuer16)), idText),
        (new(body(4, hashed: issuer16)), idText),
        (new(body(4, hashed: sub(0x80 | 16, id))), idText),
        (new(body(4, hashed: sub(2, [1, 2, 3, 4]) + sub(27, []) + issuer16)), idText),
        (new(body(4)), nil),
        (new(body(5, hashed: sub(33, [5] + long))), String(repeating: "CD", count: 32)),
        (new(body(6, hashed: sub(33, [6] + long))), String(repeating: "CD", count: 32)),
        // A fingerprint whose length isn't that of its version is none.
        (new(body(4, hashed: sub(33, [6] + fingerprint), unhashed: issuer16)), idText),
        (new(body(4, hashed: sub(33, [4] + long))), nil),
        (new(body(4, hashed: sub(16, [1, 2, 3]))), nil),
        (new([3, 5, 0, 1, 2, 3, 4] + id + [1, 8, 0, 0]), idText), (new([3, 4, 0, 1, 2, 3, 4] + id), nil),
        (new([3, 5, 0, 1, 2]), nil), (new([2, 5, 0, 1, 2, 3, 4] + id), nil), (new([]), nil), (new([4]), nil),
        // Old lengths of one, two, four bytes and none.
        ([0x88, UInt8(body(4, hashed: issuer16).count)] + body(4, hashed: issuer16), idText),
        ([0x89, 0, UInt8(body(4, hashed: issuer16).count)] + body(4, hashed: issuer16), idText),
        ([0x8A, 0, 0, 0, UInt8(body(4, hashed: issuer16).count)] + body(4, hashed: issuer16), idText),
        ([0x8B] + body(4, hashed: issuer16), idText),
        // New lengths of two and five bytes, and a partial one.
        ([0xC2, 192, 0] + body(4, hashed: issuer16) + Array(repeating: 0, count: 192 - body(4, hashed: issuer16).count), idText),
        ([0xC2, 255] + SSHWire.uint32(body(4, hashed: issuer16).count) + body(4, hashed: issuer16), idText),
        ([0xC2, 0xE4] + body(4, hashed: issuer16), nil),
        // A packet before it, a second signature after it, and one that is cut.
        ([0xC8, 3, 1, 2, 3] + new(body(4, hashed: issuer16)) + new(body(4, hashed: issuer33)), idText),
        ([0xC8, 3, 1, 2, 3], nil), ([0x42, 3] + new(body(4, hashed: issuer16)), nil),
        (Array(new(body(4, hashed: issuer16)).dropLast()), nil),
        // Lengths of areas and subpackets that reach too far.
        (new([4, 0, 22, 8, 0xFF, 0xFF] + issuer16), nil), (new(body(4, hashed: [200, 16] + id)), nil),
        (new(body(4, hashed: [0] + issuer16)), nil),
        (new(body(4, hashed: [255, 0, 0, 0, 9, 16] + id)), idText), (new(body(4, hashed: [255, 0xFF, 0xFF, 0xFF, 0xFF, 16] + id)), nil),
    ]

    @Test(arguments: cases)
    func `the issuer is read from packets of all versions`(packets: [UInt8], key: String?) {
        let base64 = Data(packets).base64EncodedString()
        for head in ["-----BEGIN PGP SIGNATURE-----\n\n", "-----BEGIN PGP MESSAGE-----\r\nVersion: X\r\nComment: a: b\r\n \r\n"] {
            for end in ["\n=AAAA\n-----END PGP SIGNATURE-----\n", "\n-----END PGP SIGNATURE-----", ""] {
                let read = CommitSignature.read(Array((head + base64 + end).utf8), payload: [])
                #expect(read.kind == .openpgp && read.key == key && read.state == .unchecked)
            }
        }
    }

    @Test func `without the blank line there is no key`() {
        let armored = "-----BEGIN PGP SIGNATURE-----\n" + Data(OpenPGPPacketTests.cases[0].0).base64EncodedString()
        #expect(CommitSignature.read(Array(armored.utf8), payload: []).key == nil)
    }

    @Test func `a signature by a certificate is named so`() {
        let read = CommitSignature.read(Array("-----BEGIN SIGNED MESSAGE-----\nMIIB\n-----END SIGNED MESSAGE-----\n".utf8), payload: [])
        #expect(read.kind == .x509 && read.key == nil && read.state == .unchecked)
    }
}
