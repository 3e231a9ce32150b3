package import CredenceVocabulary

/// What makes a project a kind of portfolio item: all conditions of one row.
package struct KindRule: Hashable, Sendable {
    /// One condition: `domain:data>=0.5`, `skill:plotting`, `setting:packaging` or `shape:main-guard`.
    package struct Condition: Hashable, Sendable {
        /// What the condition is about.
        package enum Subject: String, CaseIterable, Sendable {
            /// The probability of a domain.
            case domain
            /// A skill that an import or a file shows.
            case skill
            /// What a manifest sets up.
            case setting
            /// How the code is built.
            case shape
        }

        package let subject: Subject
        package let value: String
        /// The least probability, of a domain; else 0.
        package let minimum: Double

        init?(_ text: some StringProtocol) {
            let parts = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let subject = Subject(rawValue: String(parts[0])) else { return nil }
            self.subject = subject
            let bounds = String(parts[1]).split(separator: ">=", maxSplits: 1)
            guard let value = bounds.first, subject == .domain ? bounds.count == 2 : bounds.count == 1 else { return nil }
            guard let minimum = bounds.count == 2 ? Double(bounds[1]) : 0 else { return nil }
            self.value = String(value)
            self.minimum = minimum
        }

        func isKnown(domains: Set<String>) -> Bool {
            switch subject {
            case .domain: domains.contains(value) && (0...1).contains(minimum)
            case .skill: !value.isEmpty
            case .setting: ["entry-points", "lint", "packaging", "tests", "types", "workspace"].contains(value)
            case .shape: value == "main-guard"
            }
        }
    }

    /// The kind that the project then is.
    package let kind: PortfolioKindID
    /// What must hold.
    package let conditions: [Condition]
}

extension TableReader {
    var kindRules: [KindRule] {
        rows("kind-rules").map { row in
            KindRule(kind: PortfolioKindID(rawValue: row.text(0)), conditions: row.list(1).compactMap { KindRule.Condition($0) })
        }
    }
}
