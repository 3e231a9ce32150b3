import CredenceFixtures
import Crypto
import Testing

@testable import CredencePeople

@Suite struct SecurityKeyTests {
    private static let seed = Array(repeating: UInt8(7), count: 32)

    private func authenticators() throws -> [Authenticator] {
        [
            .ed25519(try Curve25519.Signing.PrivateKey(rawRepresentation: SecurityKeyTests.seed)),
            .ecdsa(try P256.Signing.PrivateKey(rawRepresentation: SecurityKeyTests.seed)),
        ]
    }

    @Test func `a signature of a security key holds when somebody touched it`() throws {
        let payload = Array("tree\n".utf8)
        for authenticator in try authenticators() {
            let key = try #require(SigningKey(authenticator.line))
            let state = { (signature: [UInt8], payload: [UInt8]) in CommitSignature.read(signature, payload: payload) }
            let good = try authenticator.sign(payload)
            #expect(state(good, payload) == CommitSignature(kind: .ssh, key: key.fingerprint, state: .holds))
            // Touched, and the person's PIN asked for.
            #expect(state(try authenticator.sign(payload, flags: 5), payload).state == .holds)
            #expect(state(try authenticator.sign(payload, flags: 0), payload).state == .broken)
            #expect(state(try authenticator.sign(payload, flags: 4), payload).state == .broken)
            #expect(state(good, payload + [0]).state == .broken)
            #expect(state(try authenticator.sign(payload, application: "ssh:other"), payload).state == .broken)
            #expect(state(try authenticator.sign(payload, algorithm: "ssh-ed25519"), payload).state == .broken)
            // The counter and the flags stand at the end.
            var bytes = SSHWire.dearmor(good)
            bytes[bytes.count - 1] ^= 1
            #expect(state(SSHWire.armor(bytes), payload).state == .broken)
            #expect(state(SSHWire.armor(bytes.dropLast()), payload).state == .broken)
        }
    }

    @Test func `a signature made in a browser is unchecked`() throws {
        let browser = "webauthn-sk-ecdsa-sha2-nistp256@openssh.com"
        let states = try authenticators().map { CommitSignature.read(try $0.sign([1], algorithm: browser), payload: [1]).state }
        #expect(states == [.broken, .unchecked])
    }

    @Test(.enabled(if: SSHKeygen.isInstalled, "ssh-keygen isn't installed"))
    func `ssh-keygen agrees, but for the touch that it doesn't ask for`() throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            for authenticator in try authenticators() {
                let key = try #require(SigningKey(authenticator.line))
                #expect(try keygen.fingerprint(authenticator.line) == key.fingerprint)
                let good = try authenticator.sign([1])
                let verdicts = try keygen.verdicts([(good, [1]), (try authenticator.sign([1], flags: 0), [1]), (good, [2])])
                #expect(verdicts == [key.fingerprint, key.fingerprint, nil])
            }
        }
    }
}
