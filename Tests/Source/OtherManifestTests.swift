import CredenceSource
import Testing

@Suite struct OtherManifestTests {
    @Test func `package.json`() throws {
        let text = """
            {
              "name": "@a/demo", "version": "1.0.0", "main": "x.js",
              "scripts": {"test": "jest", "lint": "eslint ."},
              "repository": {"dependencies": {"no": "1"}},
              "dependencies": {
                "react": "^18.0.0",
                "left\\u002dpad": "1.2.3"
              },
              "devDependencies": {"jest": "*"}, "optionalDependencies": {"fsevents": "~2"},
              "peerDependencies": {"vue": ">=3"}, "bin": "cli.js"
            }
            """
        let manifest = try #require(read("package.json", text).manifest)
        #expect(
            manifest.dependencies.map(\.summary) == [
                "6 react runtime", "7 left-pad runtime =", "9 jest dev", "9 fsevents optional", "10 vue runtime",
            ])
        #expect(manifest.name == "@a/demo")
        #expect(manifest.settings == [.tests, .lint, .entryPoints, .packaging])
        #expect(manifest.problem == nil)
    }

    @Test(arguments: ["{\"dependencies\": {\"a\": \"1\"", "{\"dependencies\": {\"a\": \"1\"}]", "[]", "\"x", "{\"dependencies\": 1", "{]"])
    func `broken JSON yields what stands before and says so`(text: String) {
        let facts = read("package.json", text)
        #expect(facts.problems == [.malformed])
        #expect(facts.manifest?.dependencies.count == (text.contains("\"a\"") ? 1 : 0))
    }

    @Test func `npm init's test is none`() {
        #expect(read("package.json", #"{"scripts": {"test": "echo \"Error: no test specified\" && exit 1"}}"#).manifest?.settings == [])
    }

    @Test func `Cargo.toml`() {
        let text = """
            [package]
            name = "demo"
            [dependencies]
            serde = { version = "=1.0", features = ["derive"] }
            rand = "0.8"
            renamed = { package = "real_name", optional = true }
            [dev-dependencies]
            criterion = "0.5"
            [build-dependencies]
            cc = "1"
            [target.'cfg(unix)'.dependencies]
            nix = "0.2"
            [dependencies.tokio]
            version = "1"
            features = ["full"]
            [workspace.dependencies]
            anyhow = "1"
            [[bin]]
            name = "x"
            """
        let manifest = read("Cargo.toml", text).manifest
        #expect(
            manifest?.dependencies.map(\.summary) == [
                "4 serde runtime =", "5 rand runtime", "6 real-name optional", "8 criterion dev", "10 cc build", "12 nix runtime",
                "13 tokio runtime",
                "17 anyhow runtime",
            ])
        #expect(manifest?.name == "demo")
        #expect(manifest?.settings == [.packaging, .workspace, .entryPoints])
    }

    @Test func `go.mod`() {
        let text =
            "module example.org/x\n\ngo 1.21\n\nrequire github.com/a/b/v2 v2.0.0\nrequire (\n\tc.d/e v1.0.0 // indirect\n\tf.g/h v1 // why\n)\nreplace c.d/e => ../e\nexclude (\n\tno.no/x v1\n)\n"
        let manifest = read("go.mod", text).manifest
        #expect(manifest?.dependencies.map(\.summary) == ["5 github.com/a/b runtime", "7 c.d/e transitive", "8 f.g/h runtime"])
        #expect(manifest?.name == "example.org/x")
    }
}
