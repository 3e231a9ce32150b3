import CredenceFixtures
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

/// What counts as the person's and wasn't written by hand.
@Suite struct ApartTests {
    private static func project(_ history: (inout FastImport) -> Void) async throws -> ProjectFacts {
        try await TemporaryFolder.use { folder in
            try Reading.repository("a", in: folder, history)
            return try Reading.project("a", in: await Reading.scan(folder))
        }
    }

    private static func apart(_ project: ProjectFacts) -> [String] {
        project.apart.map { "\($0.rule) \($0.commits) \($0.added) \($0.deleted)" }
    }

    private static func many(_ files: Int, _ lines: Int) -> [FastImport.Change] {
        (0..<files).map { file in .text("src/m\(file).py", (0..<lines).map { "v\($0) = \(file)\n" }.joined()) }
    }

    @Test(arguments: [(50, 200, ["import 1 10000 0"]), (49, 210, []), (60, 150, [])] as [(Int, Int, [String])])
    func `so many files and lines in one commit were brought from elsewhere`(files: Int, lines: Int, expected: [String]) async throws {
        let project = try await ApartTests.project { history in
            history.commit("All at once", ApartTests.many(files, lines))
            history.commit("One more", [.text("main.py", "import os\n")])
        }
        #expect(ApartTests.apart(project) == expected)
        #expect(project.yourAuthoredLines == project.yourAdded - (expected.isEmpty ? 0 : files * lines))
    }

    @Test func `what a rule for paths sets apart doesn't make a bulk import`() async throws {
        let project = try await ApartTests.project { history in
            history.commit(
                "Data", (0..<60).map { .text("data/d\($0).csv", String(repeating: "1,2\n", count: 200)) } + [.text("a.py", "a = 1\n")])
        }
        #expect(ApartTests.apart(project) == ["data 1 12000 0"] && project.yourAuthoredLines == 1)
    }

    @Test(
        arguments: [
            ("Initial commit from Create Next App", "template"), ("Initialize project using Create React App", "template"),
            ("Squashed 'lib/' content from commit 1234567\n\ngit-subtree-dir: lib\ngit-subtree-split: 1234567", "import"),
            ("Bring lib\n\ngit-subtree-dir: lib", "import"), ("Initial commit", nil), ("Squash the bug", nil),
            ("Convert\n\ngit-svn-id: https://svn.example/trunk@7 0b1c", nil),
        ] as [(String, String?)])
    func `a message tells what was brought`(message: String, rule: String?) async throws {
        let project = try await ApartTests.project { $0.commit(message, [.text("a.py", "a = 1\nb = 2\n")]) }
        #expect(ApartTests.apart(project) == (rule.map { ["\($0) 1 2 0"] } ?? []))
        #expect(project.integrity.map(\.rule) == (message.contains("git-svn-id") ? ["converted"] : []))
    }

    private static func notebook(_ source: [String], _ output: [String]) -> String {
        let lines = source.map { "    \"\($0)\\n\"" }.joined(separator: ",\n")
        let outputs = output.map { "      \"\($0)\"" }.joined(separator: ",\n")
        return """
            {
             "cells": [
              {
               "cell_type": "code",
               "outputs": [
                {
                 "text": [
            \(outputs)
                 ]
                }
               ],
               "source": [
            \(lines)
               ]
              }
             ],
             "nbformat": 4
            }

            """
    }

    @Test func `of a notebook what was written into cells counts, its outputs don't`() async throws {
        let project = try await ApartTests.project { history in
            history.commit("Add", [.text("a.ipynb", ApartTests.notebook(["import os", "x = 1"], ["a", "b", "c"]))])
            history.commit("Run again", [.text("a.ipynb", ApartTests.notebook(["import os", "x = 1"], ["d", "e", "f", "g"]))])
            history.commit("Write more", [.text("a.ipynb", ApartTests.notebook(["import os", "x = 1", "y = 2"], ["d", "e", "f", "g"]))])
        }
        // 21 lines at first, of which 2 are source; then 4 for 3; then the comma that a line gains, and the new one.
        #expect((project.yourAdded, project.yourDeleted) == (21 + 4 + 2, 3 + 1))
        #expect(ApartTests.apart(project) == ["notebook-output 2 23 3"])
        #expect(project.yourAuthoredLines == 4)
    }

    @Test func `two courses' projects from one starter begin with the same files, and the later one's start isn't written`() async throws {
        try await TemporaryFolder.use { folder in
            let starter: [FastImport.Change] = [.text("start.py", "import os\nprint(os)\n"), .text("README.md", "# Exercise\n")]
            for (name, day) in [("second", 20), ("first", 10)] {
                try Reading.repository(name, in: folder) { history in
                    history.commit("Start", day: day, starter)
                    history.commit("Solve \(name)", day: day + 1, [.text("solution.py", "x = '\(name)'\n")])
                }
            }
            try Reading.repository("other", in: folder) { $0.commit("Start", day: 30, [.text("start.py", "import sys\n")]) }
            let scan = await Reading.scan(folder)
            let (first, second, other) = try (
                Reading.project("first", in: scan), Reading.project("second", in: scan), Reading.project("other", in: scan)
            )
            #expect(first.sameStart == ["second"] && second.sameStart == ["first"] && other.sameStart.isEmpty)
            #expect(first.apart.isEmpty && ApartTests.apart(second) == ["template 1 3 0"])
            #expect(first.sharedWith.isEmpty && second.ledger[.yours] == 2)
        }
    }

    @Test func `of components each has what is set apart within it`() async throws {
        let project = try await TemporaryFolder.use { folder in
            try Reading.repository("a", in: folder) { history in
                history.commit(
                    "Both",
                    [
                        .text("api/pyproject.toml", "[project]\nname = \"api\"\n"), .text("api/a.py", "a = 1\n"),
                        .text("api/data.csv", "1,2\n3,4\n"), .text("web/package.json", "{\"name\": \"web\"}\n"),
                        .text("web/w.js", "let w = 1\n"),
                        .text("web/old.csv", "1\n"),
                    ])
                history.commit("Gone", [.delete("web/old.csv")])
            }
            return await Reading.scan(folder)
        }
        let parts = try ["a", "a/api", "a/web"].map { try ApartTests.apart(Reading.project(ProjectID(rawValue: $0), in: project)) }
        #expect(parts == [["data 2 3 1"], ["data 1 2 0"], ["data 2 1 1"]])
    }
}
