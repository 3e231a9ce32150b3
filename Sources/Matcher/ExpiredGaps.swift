internal import CredenceCredentials
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceVocabulary

/// Credentials that have expired, or will within the time of the table `weights`.
enum ExpiredGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        let soon = Int(context.knowledge.weights["expiring-days"])
        return context.profile.credentials.compactMap { credential in
            guard let expires = credential.expiresOn, credential.attempt == .passed, credential.verdict == .expired || credential.grants,
                expires.days(since: context.profile.today) <= soon, !isRenewed(credential, until: expires, context.profile)
            else { return nil }
            let left = expires.days(since: context.profile.today)
            let has = left < 0
            let assumed = credential.expiresAssumed ? " (assumed from the issuer's usual validity)" : ""
            return Gap(
                id: "expired-\(credential.id)", kind: "expired", domain: credential.domains.first, role: nil,
                why: has
                    ? "\(credential.title) expired on \(expires)\(assumed); it grants nothing."
                    : "\(credential.title) expires on \(expires)\(assumed), \(left == 0 ? "today" : "in \(Words.count(left, "day"))").",
                evidence: [.credential(credential.id)],
                step: context.step("expired", ["certification": credential.title, "day": expires.description]),
                closes: credential.domains.first.map { "the standing in \($0) \(has ? "gains" : "keeps") its certified leg" }
                    ?? (has ? "the credential grants again" : "the credential goes on granting"))
        }
    }

    /// Whether the same certification is held for longer by another credential.
    private static func isRenewed(_ credential: Credential, until day: Day, _ profile: Profile) -> Bool {
        guard let certification = credential.catalogID else { return false }
        return profile.credentials.contains {
            $0.catalogID == certification && $0.id != credential.id && $0.grants && ($0.expiresOn ?? .latest) > day
        }
    }
}
