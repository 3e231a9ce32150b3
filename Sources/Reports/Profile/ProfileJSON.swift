internal import CredenceClassifier
internal import CredenceCredentials
internal import CredenceKnowledge
package import CredenceMatcher
internal import CredencePeople
internal import CredenceVocabulary

/// `credence.profile/1`.
package enum ProfileJSON {
    package static func render(_ profile: Profile) -> JSONValue {
        [
            "schema": "credence.profile/1", "today": JSONValue(profile.today), "rules": .string(profile.rules),
            "person": JSONValue(profile.person?.title), "stage": JSONValue(profile.stage?.rawValue),
            "domains": .array(profile.domains.map(domain)), "credentials": .array(profile.credentials.map(CredentialJSON.render)),
            "claims": .array(profile.claims.map(claim)), "limits": LimitNotes.json(profile.projects.map(\.project)),
        ]
    }

    private static func domain(_ domain: DomainProfile) -> JSONValue {
        [
            "id": JSONValue(domain.id), "standing": .string(domain.standing.id), "structure": JSONValue(domain.structure),
            "execution": .array(
                domain.execution.map { entry in
                    [
                        "project": JSONValue(entry.project), "weight": .double(entry.weight),
                        "parts": .object(Dictionary(entry.parts.map { ($0.name, .double($0.value)) }) { first, _ in first }),
                    ]
                }),
        ]
    }

    static func claim(_ claim: Claim) -> JSONValue {
        ["id": .string(claim.id), "text": .string(claim.text), "evidence": .array(claim.evidence.map { JSONValue($0) })]
    }
}
