import Testing

@testable import CredenceProjects

@Suite struct SubjectReadingTests {
    @Test(arguments: [
        "#12", "Fix #1", "(#12)", "Close #12, please", "see owner/repo#12", "GH-12", "gh-3: done", "See GH-12.", "a\n\nCloses #9\n",
        "owner/my.repo_x-y#4", "-#1", "owner/#1",
    ])
    func `these name an issue`(message: String) {
        #expect(SubjectReading("", message: message).namesIssue)
    }

    @Test(arguments: [
        "", "#", "# 12", "#x1", "abc#1x", "abc#1", "a/b abc#1", "1#2", "GH-", "GH-x", "XGH-12", "GH12", "GH12345", "/repo#1",
        "http://x/y/z#1", "é#1", "C#",
        "&#", "G",
    ])
    func `these don't`(message: String) {
        #expect(!SubjectReading("", message: message).namesIssue)
    }

    @Test(arguments: ["Fix it", "Fixes: a", "hotfix", "feat: fixed the \"x\"", "Repair b", "[bugfix] c", "fixup! d"])
    func `these say that something is fixed`(subject: String) {
        #expect(SubjectReading(Substring(subject), message: "").saysFix)
    }

    @Test(arguments: ["Add a prefix", "fixture", "Suffixes", "", "Add fixtures for a"])
    func `these don't say so`(subject: String) {
        #expect(!SubjectReading(Substring(subject), message: "Fix in the body").saysFix)
    }
}
