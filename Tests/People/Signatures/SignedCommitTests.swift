import CredenceFixtures
import CredencePeople
import Testing

@Suite(.enabled(if: SSHKeygen.isInstalled, "ssh-keygen isn't installed"))
struct SignedCommitTests {
    /// Makes a commit, signed by the key `name` of `keygen`.
    private func commit(_ message: String, key name: String, in repository: GitFixture, _ keygen: SSHKeygen) throws -> String {
        let key = keygen.folder.path(name)
        try repository.git(
            ["-c", "gpg.format=ssh", "-c", "user.signingkey=" + key, "commit", "-q", "--allow-empty", "-S", "-m", message])
        return try repository.id()
    }

    /// What git says of a commit: its letter, and the fingerprint that it shows.
    private func verdict(_ id: String, in repository: GitFixture, allowed: String) throws -> [Substring] {
        let words = try repository.git(["-c", "gpg.ssh.allowedSignersFile=" + allowed, "log", "-1", "--format=%G?|%GF", id])
        return words.split(separator: "|", omittingEmptySubsequences: false)
    }

    @Test(arguments: [("ed25519", nil), ("ecdsa", 256), ("ecdsa", 384), ("ecdsa", 521), ("rsa", 2048), ("rsa", 4096)] as [(String, Int?)])
    func `a commit that git signs is good, unknown or bad here as it is there`(type: String, bits: Int?) throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let line = try keygen.makeKey("key", type: type, bits: bits)
            let stranger = try #require(SigningKey(try keygen.makeKey("stranger", type: type, bits: bits)))
            let allowed = try folder.write("ada@example.org namespaces=\"git,file\" " + line, to: "allowed")
            let repository = try GitFixture("repository", in: folder)
            let key = try #require(SigningKey("ada@example.org namespaces=\"git,file\" " + line))

            let good = try commit("One\n\nÖrük ✓\n", key: "key", in: repository, keygen)
            #expect(try verdict(good, in: repository, allowed: allowed) == ["G", key.fingerprint[...]])
            #expect(try SignedCommit(good, in: repository).read == ("ssh", key.fingerprint, "holds"))
            let raw = try repository.git(["-c", "gpg.ssh.allowedSignersFile=" + allowed, "log", "-1", "--show-signature", good])
            #expect(raw.contains("Good \"git\" signature for ada@example.org with") && raw.contains(key.fingerprint))

            let unknown = try commit("Two", key: "stranger", in: repository, keygen)
            #expect(try verdict(unknown, in: repository, allowed: allowed) == ["U", stranger.fingerprint[...]])
            #expect(try SignedCommit(unknown, in: repository).read == ("ssh", stranger.fingerprint, "holds"))
            #expect(throws: Program.Failure.self) {
                try repository.git(["-c", "gpg.ssh.allowedSignersFile=" + allowed, "verify-commit", "--raw", unknown])
            }

            let bytes = try repository.gitBytes(["cat-file", "commit", good])
            let forged = try repository.writeObject("commit", bytes + Array("and more\n".utf8))
            #expect(try verdict(forged, in: repository, allowed: allowed).first == "B")
            #expect(try SignedCommit(forged, in: repository).read == ("ssh", key.fingerprint, "broken"))
        }
    }

    @Test func `a person's keys are compared by their fingerprints`() throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            let line = try keygen.makeKey("key", type: "ed25519")
            let person = Person(name: "Ada", signingKeys: [line])
            let repository = try GitFixture("repository", in: folder)
            let read = try SignedCommit(commit("One", key: "key", in: repository, keygen), in: repository).read
            #expect(try person.signingFingerprints == [keygen.fingerprint(line)])
            #expect(person.signingFingerprints.contains(read.key ?? ""))
        }
    }

    @Test func `a merge, a tag within it and an empty message don't disturb`() throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            _ = try keygen.makeKey("key", type: "ed25519")
            let repository = try GitFixture("repository", in: folder)
            let settings = ["-c", "gpg.format=ssh", "-c", "user.signingkey=" + folder.path("key")]
            try repository.git(["commit", "-q", "--allow-empty", "-m", "root"])
            try repository.git(["checkout", "-q", "-b", "side"])
            try repository.git(["commit", "-q", "--allow-empty", "--allow-empty-message", "-m", ""])
            try repository.git(settings + ["tag", "-s", "-m", "tagged", "v1"])
            try repository.git(["checkout", "-q", "main"])
            try repository.git(settings + ["merge", "-q", "-S", "--no-ff", "-m", "Merge it", "v1"])
            try repository.git(settings + ["commit", "-q", "-S", "--allow-empty", "--allow-empty-message", "-m", ""])
            #expect(try repository.git(["cat-file", "commit", "HEAD~1"]).contains("mergetag object"))
            for revision in ["HEAD", "HEAD~1"] { #expect(try SignedCommit(revision, in: repository).read.state == "holds") }
        }
    }
}
