import CredenceFiles
import CredenceFixtures
import Testing

@Suite struct FilePathsTests {
    @Test(arguments: [
        ("a", "/base/a"), ("./a/../b", "/base/b"), ("../../..", "/"), ("/x//y/./z/", "/x/y/z"), ("~", "/home/ada"), ("~/a", "/home/ada/a"),
        ("~bob/a", "/base/~bob/a"), ("a/~", "/base/a/~"), ("", "/base"), ("/", "/"), ("..a", "/base/..a"),
    ])
    func `paths are made absolute`(path: String, expected: String) {
        #expect(FilePaths.absolute(path, base: "/base", home: "/home/ada") == expected)
    }

    @Test func `without a home a tilde is a name`() {
        #expect(FilePaths.absolute("~/a", base: "/base", home: nil) == "/base/~/a")
    }

    @Test(arguments: [
        ("/a", "/a", true), ("/a", "/a/b", true), ("/a", "/ab", false), ("/a/", "/a/b", true), ("/", "/a", true), ("/a/b", "/a", false),
    ])
    func `containment ends at whole names`(folder: String, path: String, expected: Bool) {
        #expect(FilePaths.contains(folder, path) == expected)
    }

    @Test(arguments: [("/a/b", "b", "/a"), ("/a/b/", "b", "/a"), ("/a", "a", "/"), ("/", "/", "/")])
    func `a path falls into parent and name`(path: String, name: String, parent: String) {
        #expect(FilePaths.name(of: path) == name)
        #expect(FilePaths.parent(of: path) == parent)
    }

    @Test func `links are resolved, and what isn't there has no path`() throws {
        try TemporaryFolder.use { folder in
            try folder.makeFolder("a/b")
            try folder.link("link", to: "a")
            #expect(FilePaths.resolved(folder.path("link/b/..")) == folder.path("a"))
            #expect(FilePaths.resolved(folder.path("nowhere")) == nil)
            try folder.link("circle", to: "circle")
            #expect(FilePaths.resolved(folder.path("circle")) == nil)
        }
    }
}
