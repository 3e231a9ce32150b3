internal import CredencePeople
internal import CredenceVocabulary

/// Counts what the signatures of own commits say, key by key, newest first.
struct SignatureTally {
    private let yourKeys: Set<String>
    private let attributor: Attributor
    private var tallies: [CommitSignature: CommitTally] = [:]

    /// - Parameter yourKeys: the fingerprints of the person's signing keys.
    init(yourKeys: Set<String>, attributor: Attributor) { (self.yourKeys, self.attributor) = (yourKeys, attributor) }

    mutating func add(_ commit: RecordCommit) {
        guard let signature = commit.signature else { return }
        tallies[signature, default: CommitTally()].add(commit.id)
    }

    /// What was counted, sorted by rule and key.
    var notes: [SignatureNote] {
        tallies.map { signature, tally in
            let (rule, what) = words(for: signature)
            return SignatureNote(rule: rule, key: signature.key, tally: tally, what: what)
        }
        .sorted { ($0.rule, $0.key ?? "", $0.what) < ($1.rule, $1.key ?? "", $1.what) }
    }

    /// What a signature says: the rule, and a clause.
    func words(for signature: CommitSignature) -> (rule: RuleID, what: String) {
        switch (signature.kind, signature.state) {
        case (.ssh, .holds) where signature.key.map(yourKeys.contains) ?? false:
            ("signature-holds-for-your-key", "an SSH signature that holds for a key of yours")
        case (.ssh, .holds): ("signature-holds-for-other-key", "an SSH signature that holds for a key that isn't listed as yours")
        case (.ssh, .broken):
            ("signature-does-not-fit", "an SSH signature that doesn't fit what the commit says now, as after history was rewritten")
        case (.ssh, _): ("signature-not-checked", "an SSH signature of a kind that can't be checked here")
        case (.openpgp, _):
            if let signer = signature.key.flatMap(attributor.signer) {
                (
                    "signature-of-host",
                    "an OpenPGP signature, not checked here, that names a key of \(signer)"
                )
            } else {
                ("signature-not-checked", "an OpenPGP signature, which isn't checked here")
            }
        case (.x509, _): ("signature-not-checked", "an X.509 signature, which isn't checked here")
        case (.unknown, _): ("signature-not-checked", "a signature of an unknown kind")
        }
    }
}
