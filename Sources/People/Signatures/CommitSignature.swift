/// What the signature in a commit says.
///
/// It is nobody's view: whether the key is the person's is for whoever compares fingerprints to say.
package struct CommitSignature: Hashable, Sendable {
    /// What made the signature.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case ssh, openpgp, x509, unknown
    }

    /// Whether the signature is one of the commit by the key in it.
    package enum State: String, CaseIterable, Hashable, Sendable {
        /// It is.
        case holds
        /// It isn't, or isn't written as a signature of its kind is.
        case broken
        /// Nobody looked: only SSH signatures are checked, and of these only those whose key and algorithm are known here.
        case unchecked
    }

    /// The longest signature that is looked at, in bytes of its text; a longer one is unchecked.
    package static let longest = 64 << 10

    /// What made it, by its first line as git tells it.
    package let kind: Kind
    /// The key: the fingerprint of an SSH key as `ssh-keygen -l` prints it; the fingerprint of an OpenPGP key or, where the signature
    /// doesn't give it, its 16-digit id, in upper-case hexadecimal digits. Nil when it isn't known.
    package let key: String?
    /// Whether it holds.
    package let state: State

    package init(kind: Kind, key: String?, state: State) {
        (self.kind, self.key, self.state) = (kind, key, state)
    }

    /// The signature of a commit.
    ///
    /// - Parameters:
    ///   - armored: The value of the header `gpgsig`, without the spaces that continue it.
    ///   - payload: The commit without that header; asked for only when the signature comes to be checked.
    package static func read(_ armored: [UInt8], payload: @autoclosure () -> [UInt8]) -> CommitSignature {
        let kind = Kind(armored)
        guard armored.count <= longest else { return CommitSignature(kind: kind, key: nil, state: .unchecked) }
        switch kind {
        case .ssh: return SSHSignature.read(armored, payload: payload())
        case .openpgp: return CommitSignature(kind: kind, key: OpenPGPSignature.key(armored), state: .unchecked)
        case .x509, .unknown: return CommitSignature(kind: kind, key: nil, state: .unchecked)
        }
    }
}

extension CommitSignature.Kind {
    /// The kind that the first line tells, by the words by which git tells it.
    fileprivate init(_ armored: [UInt8]) {
        let beginnings: [(String, CommitSignature.Kind)] = [
            ("SSH SIGNATURE", .ssh), ("PGP SIGNATURE", .openpgp), ("PGP MESSAGE", .openpgp), ("SIGNED MESSAGE", .x509),
        ]
        self = beginnings.first { armored.starts(with: "-----BEGIN \($0.0)-----".utf8) }?.1 ?? .unknown
    }
}
