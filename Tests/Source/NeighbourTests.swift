import CredenceKnowledge
import CredenceSource
import Testing

@Suite struct NeighbourTests {
    private static let reader = SourceReader(knowledge: .embedded)

    /// A path that the pattern matches.
    private static func path(of pattern: String) -> String {
        pattern.replacing("**", with: "some/deep.py").replacing("*", with: "any")
    }

    /// Each pattern that asks for neighbours, as a path below a folder.
    private static let paths = Knowledge.embedded.vendored.all.filter { $0.when == .beside }.map { "part/" + path(of: $0.pattern) }

    @Test(arguments: [
        "package.json", "part/package.json", "App.sln", "part/Game.uproject", "docs/conf.py", "env/bin/activate", "pubspec.yaml",
    ])
    func `what rules ask for is a neighbour`(path: String) {
        #expect(NeighbourTests.reader.isNeighbour(path: path))
    }

    @Test(arguments: ["notes.txt", "part/tool.py", "deep/er/module.rb", "part/some/README.md"])
    func `what none asks for changes nothing of others`(path: String) {
        #expect(!NeighbourTests.reader.isNeighbour(path: path))
        for marks in [[], ["part/package.json", "part/setup.py", "part/project.godot", "part/conf.py"]] {
            let paths = NeighbourTests.paths + marks
            let (without, with) = (TreeContext(paths: paths), TreeContext(paths: paths + [path]))
            for other in NeighbourTests.paths {
                #expect(NeighbourTests.reader.inspect(path: other, tree: without) == NeighbourTests.reader.inspect(path: other, tree: with))
            }
        }
    }

    @Test func `a neighbour changes what some file is`() {
        let reader = NeighbourTests.reader
        let changed = NeighbourTests.paths.filter {
            reader.inspect(path: $0, tree: TreeContext(paths: [$0]))
                != reader.inspect(path: $0, tree: TreeContext(paths: [$0, "part/package.json"]))
        }
        #expect(changed.contains("part/dist/some/deep.py"))
    }
}
