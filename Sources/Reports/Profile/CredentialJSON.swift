package import CredenceCredentials
internal import CredenceVocabulary

/// A credential as in `credence.check/1`, with `id` and `domains`.
package enum CredentialJSON {
    package static func render(_ credential: Credential) -> JSONValue {
        [
            "id": .string(credential.id), "file": nil, "title": .string(credential.title), "issuer": JSONValue(credential.issuer),
            "issuedOn": JSONValue(credential.issuedOn), "expiresOn": JSONValue(credential.expiresOn),
            "expiresAssumed": .bool(credential.expiresAssumed), "catalogId": JSONValue(credential.catalogID), "format": "typed",
            "verdict": .string(credential.verdict.rawValue), "grants": .bool(credential.grants),
            "domains": JSONValue(credential.domains.map(\.rawValue)),
            "level": JSONValue(credential.level), "track": JSONValue(credential.track), "checks": checks(credential),
        ]
    }

    private static func checks(_ credential: Credential) -> JSONValue {
        .object(Dictionary(credential.checks.named.map { ($0.name, check($0.check)) }) { first, _ in first })
    }

    private static func check(_ check: Check) -> JSONValue {
        ["outcome": .string(check.outcome.rawValue), "reason": .string(check.reason), "basis": .string(check.basis)]
    }
}
