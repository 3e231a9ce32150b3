internal import CredenceProjects
internal import CredenceVocabulary

/// The facts beside the code, each a count with places.
extension ScanJSON {
    func practices(of project: ProjectFacts) -> JSONValue {
        let practices = project.practices
        var object: [String: JSONValue] = [
            "tests": .bool(practices.hasTests), "testFiles": .int(practices.testFiles), "testCode": .int(practices.testCode),
            "readmeSections": JSONValue(practices.readmeSections),
            "readmePlaces": .object(practices.readmePlaces.mapValues { JSONValue($0) }), "license": JSONValue(practices.license),
            "releases": .int(practices.releases), "tags": .array(practices.tags.map(tag)),
            "signedCommits": .int(practices.signedCommits),
            "files": .object(practices.files.mapValues { .int($0) }), "paths": .object(practices.paths.mapValues { .string($0) }),
            "docstrings": practices.docstrings.map { share in
                ["documented": .int(share.documented), "all": .int(share.all), "paths": JSONValue(share.paths)]
            } ?? .null,
        ]
        let ids = [
            "ci": "ci", "readme": "readme", "docs": "docs", "changelog": "changelog", "contributing": "contributing",
            "codeOfConduct": "code-of-conduct", "securityPolicy": "security-policy", "types": "types", "lint": "lint",
            "packaging": "packaging", "benchmark": "benchmark",
        ]
        for (key, id) in ids { object[key] = .bool(practices.has(id)) }
        return .object(object)
    }

    private func tag(_ tag: ReleaseTag) -> JSONValue {
        ["name": .string(tag.name), "commit": JSONValue(tag.commit), "day": JSONValue(tag.day)]
    }

    func collaboration(of project: ProjectFacts) -> JSONValue {
        let facts = project.collaboration
        let tallies = CollaborationWords.tallies(facts)
        var object: [String: JSONValue] = [
            "codeowners": .bool(facts.codeowners), "upstream": .bool(facts.upstream), "upstreamCommit": JSONValue(facts.upstreamCommit),
            "medianSubject": facts.medianSubject.map { .int($0) } ?? .null,
            "commits": .object(Dictionary(uniqueKeysWithValues: tallies.map { ($0.key, ids($0.tally.commits)) })),
        ]
        for (key, tally) in tallies { object[key] = .int(tally.count) }
        return .object(object)
    }

    func integrity(of project: ProjectFacts) -> JSONValue {
        .array(
            project.integrity.map { note in
                [
                    "rule": JSONValue(note.rule), "count": .int(note.count), "what": .string(note.what), "commits": ids(note.commits),
                ]
            })
    }

    func signatures(of project: ProjectFacts) -> JSONValue {
        .array(
            project.signatures.map { note in
                [
                    "rule": JSONValue(note.rule), "key": JSONValue(note.key), "count": .int(note.tally.count), "what": .string(note.what),
                    "commits": ids(note.tally.commits),
                ]
            })
    }

    private func ids(_ commits: [ObjectID]) -> JSONValue { .array(commits.map { JSONValue($0) }) }
}
