/// What the tests look at in `credence.identity/1`.
struct IdentityOutput: Decodable {
    struct Project: Decodable {
        let id: String
        let commits: [String: Int]
        let rules: [Rule]
    }

    struct Rule: Decodable {
        let row: String
        let rule: String
        let count: Int
    }

    struct Proposal: Decodable {
        let address: String
        let against: [String]
        let rulesFor: [String]
        let rulesAgainst: [String]
    }

    let schema: String
    let projects: [Project]
    let total: [String: Int]
    let rules: [Rule]
    let proposals: [Proposal]
}
