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

    let standings: [String: Standing]
    let credentials: [Credential]

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
