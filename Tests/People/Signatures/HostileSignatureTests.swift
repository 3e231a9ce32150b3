import CredenceFixtures
import Foundation
import Testing

@testable import CredencePeople

@Suite struct HostileSignatureTests {
    private static let heads = [
        "-----BEGIN SSH SIGNATURE-----\n", "-----BEGIN PGP SIGNATURE-----\n\n", "-----BEGIN PGP MESSAGE-----\nVersion: 1\n\n",
        "-----BEGIN SIGNED MESSAGE-----\n", "",
    ]
    private static let ends = ["\n-----END SSH SIGNATURE-----\n", "\n=AAAA\n-----END PGP SIGNATURE-----\n", ""]

    /// Bytes that look like the beginnings of packets, keys and lengths more often than chance would have it.
    private func bytes(_ random: inout SeededGenerator) -> [UInt8] {
        let pieces: [[UInt8]] = [
            Array("SSHSIG".utf8) + [0, 0, 0, 1], SSHWire.string("ssh-ed25519"), SSHWire.string("ssh-rsa"), SSHWire.string("git"),
            SSHWire.string("sha512"), SSHWire.string(""), SSHWire.string("ecdsa-sha2-nistp521"), SSHWire.string("nistp521"),
            SSHWire.string(SSHWire.string("sk-ssh-ed25519@openssh.com")), [0xFF, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0xC2, 0xFF],
            [0x88, 20],
            [0x8B, 4, 0, 1, 8], [0xC2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 6], [4, 0, 22, 8, 0, 35, 33, 33, 4], [5, 0, 0, 0, 0, 0xFF, 0xFF],
            [9, 16],
            [0xC2, 0xE4, 4], [0xC2, 191],
        ]
        return (0..<random.below(12)).flatMap { _ -> [UInt8] in
            random.oneIn(3) ? (0..<random.below(40)).map { _ in UInt8(random.below(256)) } : random.pick(pieces)
        }
    }

    @Test(arguments: 0..<10)
    func `fifty seeded signatures by strangers end without a crash, and none holds`(seed: Int) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let body = bytes(&random)
            let text = random.oneIn(4) ? body : Array(Data(body).base64EncodedString().utf8)
            let whole = Array(random.pick(HostileSignatureTests.heads).utf8) + text + Array(random.pick(HostileSignatureTests.ends).utf8)
            let armored = random.oneIn(3) ? Array(whole.prefix(random.below(whole.count + 1))) : whole
            let read = CommitSignature.read(armored, payload: [1])
            #expect(read.state != .holds)
            #expect(read.kind == .ssh || read.state == .unchecked)
            _ = SigningKey(blob: body)
            _ = SigningKey(String(decoding: armored, as: UTF8.self))
            _ = SigningKey("ssh-rsa " + Data(body).base64EncodedString())
        }
    }

    @Test func `keys of any numbers end without a crash`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<100 {
            let modulus = (0..<random.pick([0, 1, 128, 255, 256, 257, 1024, 1025, 2048])).map { _ in UInt8(random.below(256)) }
            let exponent = (0..<random.pick([0, 1, 3, 5, 9, 300])).map { _ in UInt8(random.below(256)) }
            let keys = [
                SSHWire.string("ssh-rsa") + SSHWire.number(exponent) + SSHWire.number(modulus),
                SSHWire.string("ecdsa-sha2-nistp521") + SSHWire.string("nistp521") + SSHWire.string([4] + modulus.prefix(132)),
                SSHWire.string("ecdsa-sha2-nistp256") + SSHWire.string("nistp256") + SSHWire.string([4] + Array(repeating: 0, count: 64)),
                SSHWire.string("ssh-ed25519") + SSHWire.string(modulus.prefix(32)),
            ]
            for key in keys {
                for algorithm in ["rsa-sha2-512", "ecdsa-sha2-nistp521", "ecdsa-sha2-nistp256", "ssh-ed25519"] {
                    let value = random.oneIn(2) ? modulus : SSHWire.number(exponent) + SSHWire.number(modulus.prefix(66))
                    let envelope = SSHWire.envelope(key: key, value: SSHWire.string(algorithm) + SSHWire.string(value))
                    #expect(CommitSignature.read(SSHWire.armor(envelope), payload: []).state != .holds)
                }
            }
        }
    }

    @Test func `a signature without end is unchecked, and its payload never asked for`() {
        for head in HostileSignatureTests.heads {
            let armored = Array(head.utf8) + Array(repeating: 0x41, count: CommitSignature.longest)
            var isAsked = false
            let payload: () -> [UInt8] = {
                isAsked = true
                return []
            }
            #expect(CommitSignature.read(armored, payload: payload()).state == .unchecked)
            #expect(!isAsked)
        }
        #expect(CommitSignature.read([], payload: []) == CommitSignature(kind: .unknown, key: nil, state: .unchecked))
    }
}
