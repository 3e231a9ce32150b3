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

    @Test func `of clones with mailmaps of their own the one that counts a commit says whose it is, whatever they are called`() async throws
    {
        for names in [["aa", "zz"], ["zz", "aa"]] {
            try await TemporaryFolder.use { folder in
                let fixture = try Reading.repository(names[0], in: folder) { history in
                    history.commit("Ada", [.text("a", "a\n")])
                    for number in 0..<2 { history.commit("Nick \(number)", author: "nick <n@x.org>", [.text("a", "\(number)\n")]) }
                }
                try fixture.git(["clone", "-q", ".", folder.path(names[1])])
                try fixture.writeAndCommit("Ada Kaya <new@x.org> <n@x.org>\n", to: names[0] + "/.mailmap", in: folder)
                let scan = await Reading.scan(folder)
                let total = scan.projects.reduce(0) { $0 + $1.ledger[.maybeYours] }
                #expect(total == 2 && scan.proposals.map(\.commits) == [2])
            }
        }
    }

    @Test func `a copy whose mailmap hands over commits doesn't take over`() async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try Reading.repository("original", in: folder) { history in
                for number in 0..<4 { history.commit("Ada \(number)", [.text("a", "\(number)\n")]) }
                for number in 0..<9 { history.commit("Bob \(number)", author: "Bob <bob@b.org>", [.text("b", "\(number)\n")]) }
            }
            try fixture.git(["clone", "-q", ".", folder.path("copy")])
            let copy = GitFixture(at: folder.path("copy"))
            try copy.writeAndCommit("Ada Kaya <ada@example.org> <bob@b.org>\n", to: "copy/.mailmap", in: folder)
            let scan = await Reading.scan(folder)
            let (original, other) = try (Reading.project("original", in: scan), Reading.project("copy", in: scan))
            #expect((original.ledger.total, original.ledger[.yours]) == (13, 4))
            #expect(other.ledger.total == 1)
        }
    }

    @Test func `projects that begin with nothing, or by a bot's starter, come from nowhere`() async throws {
        try await TemporaryFolder.use { folder in
            for name in ["a", "b"] {
                try Reading.repository(name, in: folder) { history in
                    history.commit("Empty \(name)", [])
                    history.commit("Ada", [.text(name, "\(name)\n")])
                }
            }
            try Reading.repository("homework", in: folder) { history in
                history.commit(
                    "Starter", author: "github-classroom[bot] <66690702+github-classroom[bot]@users.noreply.github.com>",
                    [.text("s", "s\n")])
                history.commit("Ada", [.text("h", "h\n")])
            }
            let scan = await Reading.scan(folder)
            #expect(scan.projects.allSatisfy { $0.sameStart.isEmpty && !$0.collaboration.upstream })
        }
    }

    @Test func `a history that was written anew is told`() async throws {
        try await TemporaryFolder.use { folder in
            for (name, subject) in [("first", "Ada"), ("anew", "Ada"), ("other", "Other")] {
                try Reading.repository(name, in: folder) { history in
                    history.commit("Start", committer: "\(name) <\(name)@x.org>", [.text("a", "a\n")])
                    for number in 0..<6 {
                        history.commit("\(subject) \(number)", committer: "\(name) <\(name)@x.org>", [.text("a", "\(number)\n")])
                    }
                }
            }
            let scan = await Reading.scan(folder)
            let (first, anew, other) = try (
                Reading.project("first", in: scan), Reading.project("anew", in: scan), Reading.project("other", in: scan)
            )
            #expect(first.alikeCommits == ["anew": 7] && anew.alikeCommits == ["first": 7])
            #expect(other.alikeCommits.isEmpty && other.sameStart.count == 2)
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

extension GitFixture {
    /// Writes a file of the repository and commits it as a stranger.
    fileprivate func writeAndCommit(_ text: String, to path: String, in folder: TemporaryFolder) throws {
        try folder.write(text, to: path)
        try git(["add", "."])
        try git(["commit", "-qm", "Mailmap", "--author", "Mallory <mallory@m.org>"])
    }
}
