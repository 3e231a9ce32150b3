import CredenceFixtures
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

@Suite struct LineageTests {
    @Test(arguments: [
        ("Sales Dashboard", "sales-dashboard"), ("My_Repo.v2", "my-repo-v2"), ("--", "project"), ("été", "été"), ("a--b", "a-b"),
        ("ABC", "abc"), (".dotfiles", "dotfiles"),
    ])
    func `ids are kebab-case`(name: String, id: String) {
        #expect(LineagePlan.kebabCase(name) == id)
    }

    @Test func `equal names are numbered by their roots, wherever they lie`() async throws {
        var ids: [[String: ProjectID]] = []
        for order in [["x", "y", "z"], ["z", "y", "x"]] {
            try await TemporaryFolder.use { folder in
                for (place, root) in order.enumerated() {
                    try Reading.repository("\(place)/My App", in: folder) { $0.commit("Root \(root)", [.text("a", root)]) }
                }
                try Reading.repository("my-app-2", in: folder) { $0.commit("Other", [.text("a", "o")]) }
                let scan = await Reading.scan(folder)
                #expect(scan.projects.map(\.id) == ["my-app", "my-app-2", "my-app-3", "my-app-4"])
                ids.append(Dictionary(uniqueKeysWithValues: scan.projects.map { ($0.lineage?.description ?? "", $0.id) }))
            }
        }
        #expect(ids[0] == ids[1])
    }

    @Test func `forks that share a root count a commit once`() async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try Reading.repository("leader", in: folder) { history in
                for number in 0..<4 { history.commit("Ada \(number)", [.text("a", "\(number)\n")]) }
                history.commit("Bob", author: "Bob <bob@example.org>", [.text("b", "b\n")])
            }
            try fixture.git(["clone", "-q", ".", folder.path("follower")])
            let fork = GitFixture(at: folder.path("follower"))
            try folder.write("more\n", to: "follower/more")
            try fork.git(["add", "."])
            try fork.git(["commit", "-qm", "Only here"])
            try fixture.git(["commit", "-q", "--allow-empty", "-m", "Only there 1"])
            try fixture.git(["commit", "-q", "--allow-empty", "-m", "Only there 2"])
            let scan = await Reading.scan(folder)
            let (leader, follower) = try (Reading.project("leader", in: scan), Reading.project("follower", in: scan))
            #expect(leader.lineage != nil && leader.lineage == follower.lineage)
            #expect(leader.ledger.total == 7 && leader.ledger[.yours] == 6 && leader.sharedCommits == 0)
            #expect(follower.ledger.total == 1 && follower.ledger[.yours] == 1 && follower.sharedCommits == 5)
            #expect(follower.yourAdded == 1 && follower.yourDeleted == 0)
            #expect(scan.activity.reduce(0) { $0 + $1.commits } == 8)
        }
    }

    @Test func `a shallow history has no lineage`() async throws {
        try await TemporaryFolder.use { folder in
            try TemporaryFolder.use { source in
                let fixture = try Reading.repository("a", in: source) { history in
                    for number in 0..<4 { history.commit("Ada \(number)", [.text("a", "\(number)\n")]) }
                }
                try fixture.git(["clone", "-q", "--depth", "2", "file://" + fixture.path, folder.path("a")])
            }
            let project = try Reading.project("a", in: await Reading.scan(folder))
            #expect(project.lineage == nil)
            #expect(project.ledger.total == 2)
            // Of the commit at the cut nobody knows what it changed.
            #expect((project.yourAdded, project.yourDeleted) == (1, 1))
            #expect(project.limits.map(\.code) == [.shallow, .shallow])
        }
    }
}
