import Testing

@testable import CredenceProjects

@Suite struct RemoteNameTests {
    @Test(
        arguments: [
            ("https://github.com/Ada/Repo.git", "github.com/ada/repo"), ("https://ada:secret@github.com/ada/repo", "github.com/ada/repo"),
            ("https://ghp_token@github.com/ada/repo.git/", "github.com/ada/repo"), ("https://a@b:p@ss@host/x/y", "host/x/y"),
            ("git@github.com:ada/repo.git", "github.com/ada/repo"),
            ("ssh://git@host:2222/ada/repo.git", "host/ada/repo"), ("host:ada/repo", "host/ada/repo"), ("git://host/repo", "host/repo"),
            ("https://host/a/b?token=secret", "host/a/b"), ("https://host/a/b#secret", "host/a/b"), ("ssh://git@[::1]:22/a/b", "[::1]/a/b"),
            ("https://user:pa/ss@host/a/b", nil), ("user:secret@host:a/b", "host/a/b"), ("HTTPS://Host/A", "host/a"),
            ("/home/ada/repo", nil), ("../repo", nil), ("file:///home/ada/repo", nil), ("FILE:///home/ada/repo", nil), ("./a:b", nil),
            ("", nil), ("https://", nil),
            ("C:\\Users\\ada\\repo", nil), ("C:/Users/ada/repo", nil),
        ] as [(String, String?)])
    func `a remote is told without what is secret in its URL`(url: String, name: String?) {
        let parsed = RemoteName.parse(url)
        #expect(parsed == name)
        for secret in ["secret", "ghp_token", "p@ss", "pa/ss"] { #expect(!(parsed ?? "").contains(secret)) }
    }
}
