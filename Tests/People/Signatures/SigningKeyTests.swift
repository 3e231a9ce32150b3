import CredenceFixtures
import Foundation
import Testing

@testable import CredencePeople

@Suite struct SigningKeyTests {
    // A key made for these tests; its private half is thrown away.
    private static let text = "AAAAC3NzaC1lZDI1NTE5AAAAIJGD1BpQz9J8FgQLDa/kTMAlTSsESmUx5L25Bh9/nMxD"
    private static let line = "ssh-ed25519 " + text

    @Test(
        .enabled(if: SSHKeygen.isInstalled, "ssh-keygen isn't installed"),
        arguments: [("ed25519", nil), ("ecdsa", 256), ("ecdsa", 384), ("ecdsa", 521), ("rsa", 1024), ("rsa", 2048)] as [(String, Int?)])
    func `a fingerprint is the one that ssh-keygen prints`(type: String, bits: Int?) throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let line = try keygen.makeKey("key", type: type, bits: bits)
            let key = try #require(SigningKey(line))
            #expect(try key.fingerprint == keygen.fingerprint(line))
            #expect(key.comment == "key@example.org")
            #expect(line.hasPrefix(key.type.rawValue + " " + Data(key.blob).base64EncodedString()))
        }
    }

    @Test(arguments: [
        ("", ""), (" ", ""), (" ada", "ada"), ("  Ada Kaya \t", "Ada Kaya"), (" \"a b", "\"a b"), ("\n", ""), (" ada\r\n", "ada"),
        (" # ada", "# ada"), (" ssh-ed25519 AAAA", "ssh-ed25519 AAAA"),
    ])
    func `what stands after a key is its comment`(after: String, comment: String) {
        let key = SigningKey(SigningKeyTests.line + after)
        #expect(key?.fingerprint == "SHA256:TIL8Nmz7uqln4satqm0gEBK1NkThWf7cc+FcerdgsG4")
        #expect(key?.comment == comment && key?.type == .ed25519 && key?.blob.count == 51)
    }

    @Test(arguments: [
        " \t", "ada@example.org ", "*@example.org,!eve@example.org ", "ada@example.org namespaces=\"git,file\" ", "\"ada kaya\" ",
        "no-pty,command=\"echo \\\"ssh-ed25519 x\\\" y\" ", "ada@example.org valid-after=\"20200101\",namespaces=\"git\" ", "ssh-ed25519 ",
        "ssh-rsa ", "ada command=\"cert-authority\" ", "ada command=\"a,cert-authority,b\" ",
    ])
    func `principals and options may stand before a key`(before: String) {
        #expect(SigningKey(before + SigningKeyTests.line + " c")?.comment == "c")
    }

    @Test(arguments: [
        "", " ", "# " + line, text, "ssh-ed25519", "ssh-ed25519 ", "ssh-ed25519 AAAA", "ssh-ed25519 AAAA ada", "ssh-rsa " + text,
        "SSH-ED25519 " + text, "ssh-ed25519-cert-v01@openssh.com " + text, "ssh-dss " + text, line.dropLast() + "!",
        String(line.dropLast(4)),
        "ssh-ed25519 " + text + "AAAA", "a b c " + line, "cert-authority " + line,
        "*@example.org CERT-AUTHORITY,namespaces=\"git\" " + line,
        line + "\n" + line, "a\n" + line, "\"a " + line, "-----BEGIN OPENSSH PRIVATE KEY-----",
        line + " " + String(repeating: "a", count: SigningKey.longestLine), String(repeating: "\"", count: 40_000),
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB", "ssh-ed25519 \u{0}" + text, "ﬀ " + "ssh-ed25519" + text,
    ])
    func `what isn't a public key of a known type is refused`(line: String) {
        #expect(SigningKey(line) == nil)
    }

    @Test func `a blob must be a whole key of its type`() {
        let point = [UInt8(4)] + Array(repeating: UInt8(1), count: 64)
        let curve = SSHWire.string("ecdsa-sha2-nistp256") + SSHWire.string("nistp256")
        let whole: [[UInt8]] = [
            curve + SSHWire.string(point), SSHWire.string("ssh-rsa") + SSHWire.number([1, 0, 1]) + SSHWire.number([200, 1]),
            SSHWire.string("sk-ssh-ed25519@openssh.com") + SSHWire.string(point.prefix(32)) + SSHWire.string("ssh:"),
        ]
        for blob in whole {
            #expect(SigningKey(blob: blob) != nil)
            #expect(SigningKey(blob: blob + [0]) == nil)
            for count in blob.indices { #expect(SigningKey(blob: Array(blob.prefix(count))) == nil) }
        }
        let others: [[UInt8]] = [
            SSHWire.string("ecdsa-sha2-nistp256") + SSHWire.string("nistp384") + SSHWire.string(point),
            curve + SSHWire.string([3] + point.dropFirst()), curve + SSHWire.string([2] + point.dropFirst().prefix(32)),
            SSHWire.string("ssh-rsa") + SSHWire.string([128]) + SSHWire.number([200, 1]),
            SSHWire.string("ssh-rsa") + SSHWire.string("") + SSHWire.number([200, 1]),
            SSHWire.string("ssh-rsa") + SSHWire.number([3]) + SSHWire.number(Array(repeating: 1, count: 2049)),
            SSHWire.string("ssh-ed25519") + [0xFF, 0xFF, 0xFF, 0xFF] + point,
        ]
        for blob in others { #expect(SigningKey(blob: blob) == nil) }
    }
}
