import CredenceVocabulary
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("*.py", "a/b.py"), ("node_modules/**", "x/node_modules/y/z.js"), ("docs/*.md", "a/docs/b.md"), ("**/a.txt", "a.txt"),
        ("**/a.txt", "x/y/a.txt"), ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("/top", "top"), ("[a-c]?.x", "b1.x"), ("[!a].x", "b.x"),
        ("*", "any/name"), ("a*b*c", "aXbYbZc"), ("src/test/**", "src/test/java/A.java"), ("\\*.x", "*.x"), ("**", "a/b"),
    ])
    func `matches`(pattern: String, path: String) {
        #expect(Glob(pattern).matches(path))
    }

    @Test(arguments: [
        ("*.py", "a/b.pyc"), ("docs/*.md", "docs/x/b.md"), ("/top", "a/top"), ("[a-c].x", "d.x"), ("a?c", "a/c"),
        ("node_modules/**", "node_modules"),
        ("[!a].x", "a.x"), ("a/**/b", "a/xb"), ("*.X", "a.x"), ("", "a"),
    ])
    func `doesn't match`(pattern: String, path: String) {
        #expect(!Glob(pattern).matches(path))
    }

    @Test func `a hostile pattern ends`() {
        let pattern = String(repeating: "*a", count: 200)
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 199)))
    }
}
