import Foundation

/// What a reader says of a scenario of `Samples/identity`: its `expected.json`.
struct IdentityExpectation: Decodable {
    struct Repository: Decodable {
        /// Commits by row and rule; a row or rule that isn't named has none.
        let rows: [String: [String: Int]]
        let total: Int
    }

    struct Proposal: Decodable {
        let address: String
        /// Rules that must be among the reasons; there may be more.
        let rulesFor: [String]
        /// Whether something must speak against it; false leaves that open.
        let against: Bool
    }

    struct Address: Decodable {
        let address: String
        let why: String
    }

    /// The ledger's rows; each commit is in one.
    static let rows: Set<String> = ["merges", "bots", "yours", "coauthored", "maybeYours", "others"]

    let repositories: [String: Repository]
    let proposals: [Proposal]
    let mustNotBeProposed: [Address]

    init(scenario: URL) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: scenario.appending(path: "expected.json")))
    }

    /// Where `found` says something else.
    func faults(of found: IdentityOutput) -> [String] {
        var faults: [String] = []
        let projects = Dictionary(grouping: found.projects, by: \.id)
        for (id, repository) in repositories.sorted(by: { $0.key < $1.key }) {
            guard let project = projects[id]?.first, projects[id]?.count == 1 else {
                faults.append("\(id) isn't there once")
                continue
            }
            faults += differences(project.rules, repository.rows, in: id)
            faults += differences(project.commits, repository.rows, total: repository.total, in: id)
        }
        faults += projects.keys.filter { repositories[$0] == nil }.sorted().map { "\($0) is no repository of the scenario" }
        let rows = repositories.values.map(\.rows).reduce(into: [:]) { $0.merge($1) { $0.merging($1, uniquingKeysWith: +) } }
        faults += differences(found.rules, rows, in: "all")
        faults += differences(found.total, rows, total: repositories.values.reduce(0) { $0 + $1.total }, in: "all")
        return faults + proposalFaults(found.proposals)
    }

    private func differences(_ found: [IdentityOutput.Rule], _ rows: [String: [String: Int]], in id: String) -> [String] {
        let found = Dictionary(found.map { ("\($0.row) by \($0.rule)", $0.count) }, uniquingKeysWith: +)
        let expected = rows.flatMap { row, rules in rules.map { ("\(row) by \($0)", $1) } }
        return differences(found, Dictionary(expected, uniquingKeysWith: +), in: id)
    }

    private func differences(_ found: [String: Int], _ rows: [String: [String: Int]], total: Int, in id: String) -> [String] {
        // What is counted besides, of a row, is none of the reader's.
        let found = found.filter { IdentityExpectation.rows.contains($0.key) || $0.key == "total" }
        return differences(found, rows.mapValues { $0.values.reduce(0, +) }.merging(["total": total]) { $1 }, in: id)
    }

    private func differences(_ found: [String: Int], _ expected: [String: Int], in id: String) -> [String] {
        Set(found.keys).union(expected.keys).sorted().compactMap { key in
            let (count, should) = (found[key] ?? 0, expected[key] ?? 0)
            return count == should ? nil : "\(id): \(key) \(count), expected \(should)"
        }
    }

    private func proposalFaults(_ found: [IdentityOutput.Proposal]) -> [String] {
        var faults: [String] = []
        let byAddress = Dictionary(grouping: found) { $0.address.lowercased() }
        for proposal in proposals {
            guard let one = byAddress[proposal.address]?.first, byAddress[proposal.address]?.count == 1 else {
                faults.append("\(proposal.address) isn't proposed once")
                continue
            }
            faults += Set(proposal.rulesFor).subtracting(one.rulesFor).sorted().map { "\(proposal.address) isn't proposed by \($0)" }
            if proposal.against, one.against.isEmpty || one.rulesAgainst.isEmpty {
                faults.append("nothing is said against \(proposal.address)")
            }
        }
        for address in Set(byAddress.keys).subtracting(proposals.map(\.address)).sorted() {
            let why = mustNotBeProposed.first { $0.address == address }?.why ?? "No reader proposes it."
            faults.append("\(address) is proposed. \(why)")
        }
        return faults
    }
}
