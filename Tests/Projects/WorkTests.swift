import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

@Suite struct WorkTests {
    private static func project(_ history: (inout FastImport) -> Void) async throws -> ProjectFacts {
        try await TemporaryFolder.use { folder in
            try Reading.repository("a", in: folder, history)
            return try Reading.project("a", in: await Reading.scan(folder))
        }
    }

    @Test func `lines that nobody wrote by hand are set apart, and contained in the totals`() async throws {
        let project = try await WorkTests.project { history in
            history.commit(
                "Add",
                [
                    .text("main.py", "import os\nprint(1)\n"), .text("node_modules/x/index.js", "a\nb\nc\n"),
                    .text("package-lock.json", "{\n}\n"),
                    .text("data.csv", "a,b\n1,2\n3,4\n5,6\n"),
                ])
            history.commit("Change a mode only", [.executable("node_modules/x/index.js", Array("a\nb\nc\n".utf8))])
        }
        #expect((project.yourAdded, project.yourDeleted) == (11, 0))
        #expect(
            project.apart.map { "\($0.rule) \($0.commits) \($0.added) \($0.deleted)" } == ["data 1 4 0", "lock 1 2 0", "vendored 1 3 0"])
        #expect(project.yourAuthoredLines == 2)
    }

    @Test func `fixes, tests and issue references are counted`() async throws {
        let project = try await WorkTests.project { history in
            history.commit("Add (#1)", [.text("app.py", "a = 1\n"), .text("tests/test_app.py", "def test_a():\n    assert 1\n")])
            history.commit("Fix the sum", [.text("app.py", "a = 2\n")])
            history.commit(
                "Fix the test\n\nCloses GH-7", [.text("app.py", "a = 3\n"), .text("tests/test_app.py", "def test_a():\n    assert 2\n")])
            history.commit("Prefix abc#1x", [.text("app.py", "a = 4\n")])
            history.commit("Fix by another (#9)", author: "Bob <bob@example.org>", [.text("app.py", "a = 5\n")])
        }
        let collaboration = project.collaboration
        #expect((collaboration.yourFixes.count, collaboration.yourFixesWithTest.count, collaboration.issueReferences.count) == (2, 1, 2))
        #expect(!collaboration.upstream && !collaboration.codeowners && collaboration.yourMerges.count == 0)
    }

    @Test func `dates that can't be so are noted`() async throws {
        let project = try await WorkTests.project { history in
            history.commit("Plain", day: 1)
            history.commit("Author after committer", day: 10, committerDay: 5)
            history.commit("Rebased later", day: 11, committerDay: 60)
            history.commit("From the future", day: 400)
            history.commit("From before Git", day: -10_000, committerDay: 12)
            history.commit("A day apart", day: 14, committerDay: 13)
        }
        #expect(
            project.integrity.map { "\($0.rule) \($0.count)" } == [
                "author-after-committer 1", "before-git 1", "committed-later 2", "future-date 1",
            ])
    }

    @Test func `a day's grace is given to the writer's offset`() {
        #expect(IntegrityTally(today: Reading.today, marks: CommitMarkTable(.embedded)).notes.isEmpty)
    }

    @Test func `folders with a manifest and source of their own are components`() async throws {
        let project: (FastImport.Change, FastImport.Change) = (.text("README.md", "# Both\n"), .text("LICENSE", "x\n"))
        try await TemporaryFolder.use { folder in
            try Reading.repository("mono", in: folder) { history in
                history.commit(
                    "Add",
                    [
                        project.0, project.1, .text("api/pyproject.toml", "[project]\nname = \"api\"\ndependencies = [\"flask\"]\n"),
                        .text("api/app.py", "import flask\n"),
                        .text("web/package.json", "{\"name\": \"web\", \"dependencies\": {\"react\": \"1\"}}\n"),
                        .text("web/src/main.js", "import React from 'react'\n"), .text("docs/requirements.txt", "sphinx\n"),
                        .text("tool.py", "import os\n"),
                    ])
                history.commit("Change", author: "Bob <bob@example.org>", [.text("api/app.py", "import flask\nimport sys\n")])
            }
            let scan = await Reading.scan(folder)
            #expect(scan.projects.map(\.id) == ["mono", "mono/api", "mono/web"])
            #expect(scan.projects.map(\.component) == [nil, "api", "web"])
            let (whole, api) = try (Reading.project("mono", in: scan), Reading.project("mono/api", in: scan))
            #expect(api.files.map(\.path) == ["api/app.py", "api/pyproject.toml"])
            #expect(api.dependencies.map(\.name) == ["flask"])
            #expect(api.yourAdded == 4 && whole.yourAdded == 10)
            #expect(api.lineage == nil && api.ledger.total == 0)
            #expect(scan.projects.filter { $0.component == nil }.reduce(0) { $0 + $1.ledger.total } == 2)
        }
    }

    @Test func `one component alone is the project itself`() async throws {
        try await TemporaryFolder.use { folder in
            try Reading.repository("one", in: folder) { history in
                history.commit(
                    "Add", [.text("api/requirements.txt", "flask\n"), .text("api/app.py", "import flask\n"), .text("README.md", "# A\n")])
            }
            #expect(await Reading.scan(folder).projects.map(\.id) == ["one"])
        }
    }

    @Test func `what own commits did to a path is kept with its newest commits`() async throws {
        let project = try await WorkTests.project { history in
            for day in 1...12 { history.commit("Day \(day)", day: day, [.text("a.py", String(repeating: "x = 1\n", count: day))]) }
        }
        let work = try #require(project.files.first { $0.path == "a.py" }?.work)
        #expect((work.added, work.deleted, work.commitCount, work.commits.count) == (12, 0, 12, PathWork.commitLimit))
        #expect(work.commits.first == project.head)
        #expect(work.first?.number == Reading.start.number + 1 && work.last?.number == Reading.start.number + 12)
        #expect((project.yourActiveDays, project.yourActiveWeeks) == (12, 2))
        #expect(project.ownCommits.map(\.subject) == (1...12).reversed().map { "Day \($0)" })
    }
}
