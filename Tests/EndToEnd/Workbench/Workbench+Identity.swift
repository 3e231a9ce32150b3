import Foundation

extension Workbench {
    /// A configuration with Windows line ends and none after the last line.
    static let identityFile = "# Mine.\r\nperson:\r\n  name: Ada Kaya\r\n  addresses: [ada@example.org]   # work\r\nfolders: [good]   # all"

    /// Makes the repository `good`: a commit under an address of Ada's, three under others with her name, three of Bob's.
    func makeIdentityRepository() throws {
        try must("git", "init", "-q", "-b", "main", path("good"))
        let authors = [
            ("Ada Kaya", "ada@example.org"), ("Ada Kaya", "ada@uni.edu"), ("Ada Kaya", "ada@uni.edu"), ("Ada Kaya", "root@laptop"),
            ("Bob", "bob@x.org"), ("Bob", "bob@x.org"),
        ]
        for (index, author) in authors.enumerated() {
            try must(
                "git", "-c", "user.name=C", "-c", "user.email=c@x.org", "commit", "-q", "--allow-empty", "--author",
                "\(author.0) <\(author.1)>", "-m", "Take step \(index)", in: "good")
        }
        try must(
            "git", "commit", "-q", "--allow-empty", "--author", "Bob <bob@x.org>", "-m",
            "Take the last step\n\nCo-authored-by: Ada <ada@uni.edu>", in: "good")
    }

    /// The text of a file.
    func content(of name: String) throws -> String { String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self) }
}
