import Yams

extension SigningKey {
    /// The line of a public key; nil, and a problem told, for anything else.
    static func line(reading entry: Entry) -> String? {
        let allowed = "an OpenSSH public key line, for example \"ssh-ed25519 AAAA… ada\""
        if let text = entry.node.scalar?.string, isPrivate(text) {
            // Not a character of it is shown again.
            entry.refuse(
                "found a private key at '\(entry.path)'", remedy: "give the public key instead: the line in the .pub file beside it")
            return nil
        }
        guard let text = entry.text(allowed) else { return nil }
        guard SigningKey(text) != nil else {
            entry.refuse(allowed: allowed)
            return nil
        }
        return text
    }

    /// Whether it is a private key, with its first line or from where the content of OpenSSH's format begins.
    private static func isPrivate(_ text: String) -> Bool {
        text.contains("PRIVATE KEY") || text.contains("b3BlbnNzaC1rZXktdjE")
    }
}
