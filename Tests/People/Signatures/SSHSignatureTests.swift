import CredenceFixtures
import Testing

@testable import CredencePeople

@Suite(.enabled(if: SSHKeygen.isInstalled, "ssh-keygen isn't installed"))
struct SSHSignatureTests {
    private static let kinds: [(type: String, bits: Int?)] = [
        ("ed25519", nil), ("ecdsa", 256), ("ecdsa", 384), ("ecdsa", 521), ("rsa", 2048), ("rsa", 3072), ("rsa", 4096),
    ]

    @Test(arguments: kinds)
    func `what ssh-keygen signs holds here, and what it refuses is broken here`(type: String, bits: Int?) throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let line = try keygen.makeKey("key", type: type, bits: bits)
            let other = try #require(SigningKey(try keygen.makeKey("other", type: type, bits: bits)))
            let payload = Array("tree 4b825dc\n\nDo it.\n".utf8)
            let good = try ["sha256", "sha512"].map { try keygen.sign(payload, key: "key", hash: $0) }
            let bytes = SSHWire.dearmor(good[0])
            let key = try #require(SigningKey(line))
            let last = bytes.dropLast() + [bytes[bytes.count - 1] ^ 1]
            // A key stands after six bytes of preamble, four of version and four of length.
            let swapped = Array(bytes.prefix(10)) + SSHWire.string(other.blob) + bytes.dropFirst(14 + key.blob.count)
            let bad = [
                (good[0], payload + [0x20]), (good[1], Array(payload.dropLast())), (good[1], []),
                (SSHWire.armor(Array(last)), payload), (SSHWire.armor(swapped), payload),
                (try keygen.sign(payload, key: "key", namespace: "file"), payload),
                (try keygen.sign(payload, key: "other"), payload + [0]),
            ]
            let all = good.map { ($0, payload) } + bad + [(try keygen.sign([], key: "key"), [])]
            let verdicts = try keygen.verdicts(all)
            let read = all.map { CommitSignature.read($0.0, payload: $0.1) }
            #expect(read.map { $0.state == .holds ? $0.key : nil } == verdicts)
            #expect(read.map(\.state) == [.holds, .holds] + bad.map { _ in .broken } + [.holds])
            #expect(read.allSatisfy { $0.kind == .ssh })
            #expect(read[0].key == key.fingerprint && read[2].key == key.fingerprint && read[6].key == other.fingerprint)
        }
    }

    @Test func `what swift-crypto can't check is unchecked, not broken`() throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let key = try #require(SigningKey(try keygen.makeKey("small", type: "rsa", bits: 1024)))
            let read = CommitSignature.read(try keygen.sign([1, 2, 3], key: "small"), payload: [1, 2, 3])
            #expect(read == CommitSignature(kind: .ssh, key: key.fingerprint, state: .unchecked))
        }
        for type in ["ssh-dss", "ssh-ed25519-cert-v01@openssh.com", "ssh-future"] {
            let envelope = SSHWire.envelope(key: SSHWire.string(type) + [1, 2, 3], value: SSHWire.string(type) + SSHWire.string("x"))
            let read = CommitSignature.read(SSHWire.armor(envelope), payload: [])
            #expect(read == CommitSignature(kind: .ssh, key: nil, state: .unchecked))
        }
    }

    @Test func `the algorithm of an RSA signature is one of the two that OpenSSH takes here`() throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let key = try #require(SigningKey(try keygen.makeKey("key", type: "rsa", bits: 2048)))
            let bytes = SSHWire.dearmor(try keygen.sign([7], key: "key"))
            let digits = Array(bytes.suffix(256))
            let all = ["rsa-sha2-512", "rsa-sha2-256", "ssh-rsa", "ssh-ed25519", "rsa-sha2-384"].map { algorithm in
                let value = SSHWire.string(algorithm) + SSHWire.string(digits)
                return (signature: SSHWire.armor(SSHWire.envelope(key: key.blob, value: value)), payload: [UInt8(7)])
            }
            let read = all.map { CommitSignature.read($0.signature, payload: $0.payload).state }
            #expect(read == [.holds, .broken, .broken, .broken, .broken])
            #expect(try keygen.verdicts(all).map { $0 != nil } == read.map { $0 == .holds })
        }
    }

    @Test func `what stands around the signature is read as OpenSSH reads it`() throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let key = try #require(SigningKey(try keygen.makeKey("key", type: "ed25519")))
            let payload: [UInt8] = [0, 255, 10]
            let armored = String(decoding: try keygen.sign(payload, key: "key"), as: UTF8.self)
            let bytes = SSHWire.dearmor(Array(armored.utf8))
            let value = Array(bytes.suffix(83))
            let texts = [
                armored, String(armored.dropLast()), armored + "\ntrailing", armored + armored, " " + armored, "\n" + armored,
                armored.replacing("\n", with: " \n"), armored.replacing("\n", with: "\n\t"),
                armored.replacing("U1NI", with: "U1 NI"), armored.replacing("U1NI", with: "U1-NI"), armored.replacing("END", with: "end"),
                armored.replacing("=", with: ""), armored.replacing("\n-----END", with: "-----END"),
                armored.replacing("\n-----END", with: "=\n-----END"), armored.replacing("\n-----END", with: "\n\n-----END"),
                "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
                "-----BEGIN SSH SIGNATURE-----\n\n-----END SSH SIGNATURE-----\n", "-----BEGIN SSH SIGNATURE-----",
            ].map { Array($0.utf8) }
            let envelopes = [
                SSHWire.envelope(key: key.blob, value: value), SSHWire.envelope(key: key.blob, value: value, version: 0),
                SSHWire.envelope(key: key.blob, value: value, version: 2), SSHWire.envelope(key: key.blob, value: value, reserved: "x"),
                SSHWire.envelope(key: key.blob, value: value, namespace: "git\0"),
                SSHWire.envelope(key: key.blob, value: value, namespace: "git\0\0"),
                SSHWire.envelope(key: key.blob, value: value, hash: "sha256"),
                SSHWire.envelope(key: key.blob, value: value, hash: "sha384"),
                SSHWire.envelope(key: key.blob + [0], value: value), SSHWire.envelope(key: key.blob, value: value + [0]),
                SSHWire.envelope(key: key.blob, value: value) + [0], SSHWire.envelope(key: key.blob, value: Array(value.dropLast())),
            ].map { SSHWire.armor($0) }
            let all = (texts + envelopes).map { (signature: $0, payload: payload) }
            let read = all.map { CommitSignature.read($0.signature, payload: $0.payload) }
            for (index, verdict) in try keygen.verdicts(all).enumerated() {
                let text = String(decoding: all[index].signature, as: UTF8.self)
                #expect((read[index].state == .holds) == (verdict != nil), "\(index): \(text)")
            }
            #expect(read.filter { $0.state == .holds }.count > 8 && read.filter { $0.state == .broken }.count > 8)
            // Line ends of two characters: OpenSSH takes them in newer versions only.
            let windows = Array(armored.replacing("\n", with: "\r\n").utf8)
            #expect(CommitSignature.read(windows, payload: payload).state == .holds)
            // Only what doesn't begin as git expects it is of no known kind.
            #expect(read.filter { $0.kind == .unknown }.map(\.state) == [.unchecked, .unchecked])
        }
    }
}
