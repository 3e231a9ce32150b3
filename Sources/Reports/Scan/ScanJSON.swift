package import CredenceClassifier
internal import CredenceKnowledge
internal import CredencePeople
package import CredenceProjects
internal import CredenceSource
package import CredenceVocabulary

/// `credence.scan/1`.
package struct ScanJSON: Sendable {
    private let today: Day

    package init(today: Day) {
        self.today = today
    }

    /// The whole scan.
    package func render(_ scan: Scan, _ classifications: [Classification]) -> JSONValue {
        [
            "schema": "credence.scan/1", "today": JSONValue(today), "isNobodys": .bool(scan.isNobodys),
            "projects": .array(classifications.sorted { $0.project.id < $1.project.id }.map(project)),
            "skipped": .array(scan.skipped.map(skipped)), "limits": .array(scan.limits.map { JSONValue($0) }),
            "notes": JSONValue(scan.notes),
        ]
    }

    private func skipped(_ skipped: Skipped) -> JSONValue {
        [
            "path": .string(skipped.path), "code": .string(skipped.code.rawValue), "reason": .string(skipped.reason),
            "remedy": .string(skipped.remedy),
        ]
    }

    /// One project or component.
    package func project(_ classification: Classification) -> JSONValue {
        let project = classification.project
        var object: [String: JSONValue] = [
            "id": .string(project.id.rawValue), "path": .string(project.path), "name": .string(project.name),
            "component": JSONValue(project.component),
            "lineage": JSONValue(project.lineage), "head": JSONValue(project.head), "branches": JSONValue(project.branches),
            "remotes": JSONValue(project.remotes), "commits": commits(of: project),
            "yourFirstCommit": JSONValue(project.yourFirstCommit), "yourLastCommit": JSONValue(project.yourLastCommit),
            "yourAdded": .int(project.yourAdded), "yourDeleted": .int(project.yourDeleted),
            "added": JSONValue(project.allAdded), "deleted": JSONValue(project.allDeleted), "apart": .array(project.apart.map(apart)),
            "lines": [
                "code": .int(project.lines.code), "comment": .int(project.lines.comment), "blank": .int(project.lines.blank),
                "surviving": .int(project.textLines),
                "yourSurviving": JSONValue(project.yourLines),
            ],
            "languages": .array(project.languages.map(language)), "dependencies": .array(project.dependencies.map(dependency)),
            "practices": practices(of: project), "primary": JSONValue(classification.primary), "unsure": JSONValue(classification.unsure),
            "domains": .array(classification.domains.map(domain)), "kinds": JSONValue(classification.kinds.map(\.rawValue)), "uses": [],
            "skills": .array(classification.skills.map(skill)), "limits": .array(project.limits.map { JSONValue($0) }),
        ]
        // Of a component these aren't measured; null says so.
        let isWhole = project.component == nil
        object.merge([
            "authors": isWhole ? .int(project.authors) : nil, "firstCommit": isWhole ? JSONValue(project.firstCommit) : nil,
            "lastCommit": isWhole ? JSONValue(project.lastCommit) : nil, "yourActiveDays": isWhole ? .int(project.yourActiveDays) : nil,
            "sharedCommits": isWhole ? .int(project.sharedCommits) : nil, "collaboration": isWhole ? collaboration(of: project) : nil,
            "integrity": isWhole ? integrity(of: project) : nil, "signatures": isWhole ? signatures(of: project) : nil,
            "sharedWith": isWhole ? LineageWords.json(project.sharedWith) : nil,
            "sameStart": isWhole ? JSONValue(project.sameStart.map(\.rawValue)) : nil,
            "alikeCommits": isWhole ? LineageWords.json(project.alikeCommits) : nil,
            "ownership": isWhole ? .double(project.ownership.thousandths) : nil,
        ]) { first, _ in first }
        return .object(object)
    }

    private func commits(of project: ProjectFacts) -> JSONValue {
        guard project.component == nil else { return ["yours": .int(project.ownCommits.count)] }
        let ledger = project.ledger
        var object: [String: JSONValue] = ["total": .int(ledger.total), "aiAssisted": .int(ledger.aiAssisted)]
        for row in LedgerRow.allCases { object[row.rawValue] = .int(ledger[row]) }
        return .object(object)
    }

    private func apart(_ apart: Apart) -> JSONValue {
        ["rule": JSONValue(apart.rule), "commits": .int(apart.commits), "added": .int(apart.added), "deleted": .int(apart.deleted)]
    }

    private func language(_ language: LanguageSummary) -> JSONValue {
        [
            "name": .string(language.name), "files": .int(language.files), "bytes": .int(language.bytes), "code": .int(language.code),
            "yourSurviving": JSONValue(language.yourLines),
        ]
    }

    private func dependency(_ dependency: Dependency) -> JSONValue {
        [
            "ecosystem": .string(dependency.ecosystem.rawValue), "name": .string(dependency.name),
            "declared": .bool(!dependency.declared.isEmpty),
            "imported": .bool(dependency.imports.count > 0), "pulledIn": .bool(dependency.isPulledIn), "path": JSONValue(dependency.path),
        ]
    }

    private func domain(_ domain: DomainAssessment) -> JSONValue {
        [
            "id": JSONValue(domain.id), "probability": .double(domain.probability),
            "yourShare": domain.yourShare.map { .double($0.thousandths) } ?? .null,
            "evidence": .array(domain.evidence.prefix(12).map(signal)),
        ]
    }

    private func signal(_ signal: Signal) -> JSONValue {
        let place = signal.places.first
        return [
            "signal": .string(signal.kind.rawValue), "what": .string(signal.what), "path": JSONValue(place?.path),
            "line": place?.line.map { .int($0) } ?? .null, "commit": JSONValue(place?.commit), "weight": .double(signal.weight.thousandths),
        ]
    }

    private func skill(_ skill: SkillUse) -> JSONValue {
        [
            "id": JSONValue(skill.id), "count": .int(skill.count), "first": JSONValue(skill.first),
            "last": JSONValue(skill.last),
            "places": .array(skill.places.map { JSONValue($0) }),
        ]
    }
}

extension Double {
    /// Rounded to three places, as figures are shown.
    var thousandths: Double { (self * 1000).rounded() / 1000 }
}
