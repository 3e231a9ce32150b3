internal import CredenceCredentials
internal import CredenceKnowledge
internal import CredenceVocabulary

/// Credentials that have expired, or will within the time of the table `weights`.
enum ExpiredGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        let soon = Int(context.knowledge.weights["expiring-days"])
        return context.profile.credentials.compactMap { credential in
            guard let expires = credential.expiresOn, credential.verdict == .expired || credential.grants,
                expires.days(since: context.profile.today) <= soon
            else { return nil }
            let has = expires < context.profile.today
            let assumed = credential.expiresAssumed ? " (assumed from the issuer's usual validity)" : ""
            return Gap(
                id: "expired-\(credential.id)", kind: "expired", domain: credential.domains.first, role: nil,
                why: has
                    ? "\(credential.title) expired on \(expires)\(assumed); it grants nothing."
                    : "\(credential.title) expires on \(expires)\(assumed), in \(expires.days(since: context.profile.today)) days.",
                evidence: [.credential(credential.id)],
                step: context.step("expired", ["certification": credential.title, "day": expires.description]),
                closes: credential.domains.first.map { "the standing in \($0) gains its certified leg" } ?? "the credential grants again")
        }
    }
}
