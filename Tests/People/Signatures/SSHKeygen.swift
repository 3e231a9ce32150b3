import CredenceFixtures
import Foundation

/// OpenSSH's own program, with keys of its making in a temporary folder: what we say is compared with what it says.
struct SSHKeygen {
    /// Whether it is there.
    static let isInstalled = isInstalled("ssh-keygen")

    /// Whether a program is there.
    static func isInstalled(_ program: String) -> Bool {
        (try? Program.run(["sh", "-c", "command -v " + program], in: "/")) != nil
    }

    let folder: TemporaryFolder

    /// Makes a key pair and gives the line of its public key.
    func makeKey(_ name: String, type: String, bits: Int? = nil) throws -> String {
        let size = bits.map { ["-b", String($0)] } ?? []
        try Program.run(
            ["ssh-keygen", "-q", "-t", type, "-N", "", "-C", name + "@example.org", "-f", name] + size, in: folder.path)
        return String(decoding: try folder.read(name + ".pub"), as: UTF8.self)
    }

    /// The armored signature of `payload` by the key `name`.
    func sign(_ payload: [UInt8], key name: String, namespace: String = "git", hash: String = "sha512") throws -> [UInt8] {
        try Program.run(
            ["ssh-keygen", "-Y", "sign", "-f", name, "-n", namespace, "-O", "hashalg=" + hash], in: folder.path, input: payload)
    }

    /// The fingerprint that it prints of a line.
    func fingerprint(_ line: String) throws -> String {
        let path = try folder.write(line, to: "line.pub")
        let words = String(decoding: try Program.run(["ssh-keygen", "-lf", path], in: folder.path), as: UTF8.self).split(separator: " ")
        return words.count > 1 ? String(words[1]) : ""
    }

    /// Per signature and payload the fingerprint of the key when it says that the signature is good, nil when it says that it isn't.
    func verdicts(_ signed: [(signature: [UInt8], payload: [UInt8])]) throws -> [String?] {
        for (index, pair) in signed.enumerated() {
            try folder.write(pair.signature, to: "verdicts/\(index).sig")
            try folder.write(pair.payload, to: "verdicts/\(index).payload")
        }
        // One shell for all: starting a program from Swift takes longer than the program.
        let script = """
            i=0
            while [ $i -lt \(signed.count) ]; do
                ssh-keygen -Y check-novalidate -n git -s $i.sig < $i.payload > $i.out 2> /dev/null && tail -n 1 $i.out || echo bad
                i=$((i + 1))
            done
            """
        let output = String(decoding: try Program.run(["sh", "-c", script], in: folder.makeFolder("verdicts")), as: UTF8.self)
        return output.split(separator: "\n").map { $0 == "bad" ? nil : $0.split(separator: " ").last.map(String.init) }
    }
}
