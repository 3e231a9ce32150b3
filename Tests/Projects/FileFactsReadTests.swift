import CredenceKnowledge
import CredenceProjects
import CredenceSource
import Foundation
import Testing

/// What the reader of sources says of files comes back from its bytes.
@Suite struct FileFactsReadTests {
    private static let texts: [(path: String, text: String)] = [
        (
            "LICENSE",
            "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy.\n\nThis permission notice shall be included.\n"
        ),
        (
            "Cargo.toml",
            "[package]\nname = \"demo\"\n[dependencies]\nserde = \"=1.0.1\"\n[dev-dependencies]\nrand = { version = \"0.8\" }\n"
        ),
        (
            "README.md",
            "# Sales dashboard\n\nShows sales per week.\nSee more.\n\n## Installation\n\n```bash\npip install x\n```\n\n## Usage\n"
        ),
        ("a.ipynb", #"{"cells": [{"cell_type": "code", "source": ["import pandas as pd\n", "def f(): pass\n"]}], "nbformat": 4}"#),
        ("app.vue", "<script>\nimport { ref } from 'vue'\n</script>\n"),
        ("broken.ipynb", "{\"cells\": ["),
        ("data.csv", "a,b\n1,2\n"),
        ("environment.yml", "name: demo\ndependencies:\n  - numpy=1.2\n  - pip:\n    - flask\n"),
        ("go.mod", "module example.org/demo\n\nrequire (\n\tgithub.com/a/b v1.2.3\n\tgithub.com/c/d v0.1.0 // indirect\n)\n"),
        ("main.go", "package main\n\nimport (\n\t\"fmt\"\n\t. \"github.com/a/b\"\n)\n"),
        ("node_modules/a/b.js", "module.exports = require('c')\n"),
        ("notes.unknown", "what is this\n"),
        ("package-lock.json", "{\"lockfileVersion\": 3}\n"),
        ("package.json", "{\"name\": \"demo\", \"dependencies\": {\"react\": \"1.2.3\"}, \"scripts\": {\"test\": \"jest\"}"),
        (
            "pyproject.toml",
            "[project]\nname = \"demo\"\ndependencies = [\"requests==2.0\", \"rich>=1\"]\n[tool.ruff]\n[tool.pytest.ini_options]\n"
        ),
        ("requirements.txt", "flask==1.0\njinja2==2.0\nItsDangerous==1.1\n"),
        ("server.key", "secret\n"),
        (
            "setup.py",
            "from setuptools import setup\nsetup(name='demo', install_requires=['six'], entry_points={'console_scripts': ['a=b:c']})\n"
        ),
        ("src/lib.rs", "use serde::{Deserialize, Serialize};\nmod a;\n"),
        ("src/x.min.js", "!function(){" + String(repeating: "var a=1;", count: 500) + "}()\n"),
        (
            "src/demo.py",
            "\"\"\"Says.\"\"\"\nimport os, numpy as np\nfrom . import a\nfrom .b import c, d\nfrom e import *\n\n\nasync def f(x: int) -> int:\n"
                + "    \"\"\"Does.\"\"\"\n    return x  # comment\n\n\nclass A:\n    pass\n\n\nif __name__ == \"__main__\":\n    f(1)\n"
        ),
        ("tests/test_a.py", "def test_a():\n    assert True\n"),
    ]

    private static let binaries: [(path: String, bytes: [UInt8])] = [
        ("a.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 1]), ("empty.py", []), ("odd.py", [0x69, 0xFF, 0xFE, 0x0A]), ("tool", [0x7F, 0x45, 0, 0]),
    ]

    private func facts(of files: [(path: String, bytes: [UInt8])], cut: Int = 0) -> [FileFacts] {
        let reader = SourceReader(knowledge: .embedded)
        let tree = TreeContext(paths: files.map(\.path))
        return files.sorted { $0.path < $1.path }.map {
            reader.read(path: $0.path, bytes: $0.bytes.span, size: $0.bytes.count + cut, tree: tree)
        }
    }

    private func expectReadBack(_ facts: [FileFacts]) throws {
        var writer = ByteWriter()
        writer.append(facts)
        var reader = ByteReader(writer.bytes)
        let read = try reader.files()
        try reader.finish()
        #expect(read.count == facts.count)
        for (one, other) in zip(read, facts) { #expect(one == other) }
        var again = ByteWriter()
        again.append(read)
        #expect(again.bytes == writer.bytes)
    }

    @Test func `files of many kinds`() throws {
        let files = FileFactsReadTests.texts.map { ($0.path, Array($0.text.utf8)) } + FileFactsReadTests.binaries
        let facts = facts(of: files)
        // A test in which a kind of fact is missing would say nothing of it.
        #expect(Set(facts.map(\.role)) == Set(FileRole.allCases).subtracting([.configuration]))
        #expect(Set(facts.compactMap(\.languageKind)) == Set(Language.Kind.allCases))
        #expect(facts.compactMap(\.manifest).count == 7)
        #expect(Set(facts.flatMap(\.imports).map(\.ecosystem)) == [.cargo, .go, .npm, .pypi])
        #expect(facts.contains { !$0.problems.isEmpty } && facts.contains { $0.imports.contains(where: \.isRelative) })
        #expect(facts.compactMap(\.readme).count == 1 && facts.compactMap(\.licence?.spdx) == ["MIT"])
        #expect(facts.contains { $0.language == nil } && facts.contains { $0.language != $0.codeLanguage })
        try expectReadBack(facts)
        try expectReadBack(self.facts(of: files, cut: 10))
    }

    @Test func `every file of the samples`() throws {
        let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Samples")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: samples.path)
        var files: [(path: String, bytes: [UInt8])] = []
        for path in paths {
            let file = samples.appending(path: path)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files.append((path, Array(try Data(contentsOf: file))))
        }
        #expect(files.count > 100)
        try expectReadBack(facts(of: files))
    }
}
