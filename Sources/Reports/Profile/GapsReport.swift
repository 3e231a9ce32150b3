internal import CredenceKnowledge
package import CredenceMatcher
package import CredenceVocabulary

/// Gaps and next steps.
package struct GapsReport: Sendable {
    private let gaps: [Gap]
    private let today: Day
    private let rules: String
    private let roleTitles: [String]
    private let kindTitles: [String: String]

    /// - Parameters:
    ///   - roleTitles: the titles of the roles that were looked at.
    ///   - kindTitles: the titles of the kinds of gap.
    package init(gaps: [Gap], today: Day, rules: String, roleTitles: [String], kindTitles: [String: String]) {
        self.gaps = gaps
        self.today = today
        self.rules = rules
        self.roleTitles = roleTitles
        self.kindTitles = kindTitles
    }

    package var document: Document {
        var document = Document()
        document.heading(1, roleTitles.isEmpty ? "Gaps" : "Gaps for \(roleTitles.joined(separator: ", "))")
        if roleTitles.isEmpty { document.paragraph("No role is named; give --role ID, or 'roles' in credence.yaml.") }
        if gaps.isEmpty { document.paragraph("None were found.") }
        var kinds: [String] = []
        for gap in gaps where !kinds.contains(gap.kind) { kinds.append(gap.kind) }
        for kind in kinds {
            document.heading(2, kindTitles[kind] ?? kind)
            document.list(
                gaps.filter { $0.kind == kind }.map { Document.Item($0.why, details: ["Next: \($0.step)", "credence explain \($0.id)"]) })
        }
        return document
    }

    package var json: JSONValue {
        [
            "schema": "credence.gaps/1", "today": JSONValue(today), "rules": .string(rules),
            "gaps": .array(
                gaps.map { gap in
                    [
                        "id": .string(gap.id), "kind": .string(gap.kind), "domain": JSONValue(gap.domain), "role": JSONValue(gap.role),
                        "why": .string(gap.why), "evidence": .array(gap.evidence.map { JSONValue($0) }), "step": .string(gap.step),
                        "closes": .string(gap.closes),
                    ]
                }),
        ]
    }
}
