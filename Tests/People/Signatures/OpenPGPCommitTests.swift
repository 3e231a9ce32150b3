import CredenceFixtures
import Testing

@Suite(.enabled(if: SSHKeygen.isInstalled("gpg"), "gpg isn't installed: OpenPGP signatures are tested by made packets only"))
struct OpenPGPCommitTests {
    @Test(arguments: ["ed25519", "rsa2048"])
    func `the key of a commit that gpg signed is the one that git shows`(algorithm: String) throws {
        try TemporaryFolder.use { folder in
            let home = try folder.makeFolder("gnupg")
            try folder.setMode(0o700, of: "gnupg")
            let environment = ["GNUPGHOME": home, "HOME": folder.path]
            // Its agent would live on for a while.
            defer { _ = try? Program.run(["gpgconf", "--kill", "all"], in: folder.path, environment: environment) }
            let make = [
                "gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key", "Ada <ada@example.org>", algorithm, "sign",
            ]
            try Program.run(make + ["never"], in: folder.path, environment: environment)
            let repository = try GitFixture("repository", in: folder)
            try repository.git(
                ["-c", "user.signingkey=ada@example.org", "commit", "-q", "--allow-empty", "-S", "-m", "One"], environment: environment)
            let shown = try repository.git(["log", "-1", "--format=%G?|%GF|%GK"], environment: environment).split(separator: "|")
            try #require(shown.count == 3)
            let read = try SignedCommit("HEAD", in: repository).read
            #expect(read == ("openpgp", String(shown[1]), "unchecked"))
            #expect(read.key?.hasSuffix(shown[2]) == true && shown[0] == "G")
        }
    }

    @Test func `a key made for signing only names itself, not the one above it`() throws {
        try TemporaryFolder.use { folder in
            let home = try folder.makeFolder("gnupg")
            try folder.setMode(0o700, of: "gnupg")
            let environment = ["GNUPGHOME": home, "HOME": folder.path]
            defer { _ = try? Program.run(["gpgconf", "--kill", "all"], in: folder.path, environment: environment) }
            let gpg = ["gpg", "--batch", "--quiet", "--passphrase", ""]
            try Program.run(
                gpg + ["--quick-generate-key", "Ada <ada@example.org>", "ed25519", "cert", "never"], in: folder.path,
                environment: environment)
            let listed = String(
                decoding: try Program.run(["gpg", "--batch", "--with-colons", "-k"], in: folder.path, environment: environment),
                as: UTF8.self)
            let primary = try #require(listed.split(separator: "\n").first { $0.hasPrefix("fpr:") }?.split(separator: ":").last)
            try Program.run(
                gpg + ["--quick-add-key", String(primary), "ed25519", "sign", "never"], in: folder.path, environment: environment)
            let repository = try GitFixture("repository", in: folder)
            try repository.git(
                ["-c", "user.signingkey=ada@example.org", "commit", "-q", "--allow-empty", "-S", "-m", "One"], environment: environment)
            let shown = try repository.git(["log", "-1", "--format=%GF"], environment: environment)
            #expect(try SignedCommit("HEAD", in: repository).read.key == shown)
            #expect(shown != primary && shown.count == 40)
        }
    }
}
