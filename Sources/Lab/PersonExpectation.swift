internal import Credence

/// What a reader says of the person: `expected.json` of the samples' folder.
struct PersonExpectation: Decodable {
    struct Standing: Decodable {
        let allowed: [String]
    }

    struct Credential: Decodable {
        let name: String
        let grants: Bool
    }

    /// A gap that must, or must not, be told: its kind and what it is about, in the reader's words.
    struct Gap: Decodable {
        let kind: String
        let about: String
    }

    let standings: [String: Standing]
    let credentials: [Credential]
    let gaps: [Gap]
    let gapsMustNot: [Gap]

    /// Where `found` says something else.
    func faults(of found: [Credence.Gap]) -> [String] {
        gaps.filter { gap in !found.contains(where: gap.isAbout) }.map { "gap \($0.kind) about \($0.about) isn't told" }
            + gapsMustNot.filter { gap in found.contains(where: gap.isAbout) }.map {
                "gap \($0.kind) about \($0.about) is told, and must not be"
            }
    }

    /// Where `profile` says something else.
    func faults(of profile: Profile) -> [String] {
        var faults: [String] = []
        for (domain, standing) in standings.sorted(by: { $0.key < $1.key }) {
            let found = profile.domain(DomainID(rawValue: domain))?.standing.id ?? "none"
            if !standing.allowed.contains(found) {
                faults.append("standing in \(domain) is \(found), expected \(standing.allowed.joined(separator: " or "))")
            }
        }
        for credential in credentials {
            guard let found = profile.credentials.first(where: { $0.title == credential.name }) else {
                faults.append("credential \(credential.name) isn't listed")
                continue
            }
            if found.grants != credential.grants {
                faults.append("credential \(credential.name) \(found.grants ? "grants" : "grants nothing")")
            }
        }
        return faults
    }
}
