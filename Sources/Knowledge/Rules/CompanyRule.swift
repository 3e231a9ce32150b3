package import CredenceVocabulary

/// A skill that speaks for a domain only in company: a browser driver is testing beside a test runner, a web framework is web beside pages.
package struct CompanyRule: Hashable, Sendable {
    /// The skill.
    package let skill: SkillID
    /// The domain that it speaks for.
    package let domain: DomainID
    /// Skills of which one must be there too.
    package let company: [SkillID]
    /// What is left of its weight without them, 0 to 1.
    package let factor: Double
    /// The domain that then gets the rest; nil for none.
    package let instead: DomainID?
}

extension TableReader {
    var company: [CompanyRule] {
        rows("company").compactMap { row in
            Double(row.text(3)).map {
                CompanyRule(
                    skill: SkillID(rawValue: row.text(0)), domain: DomainID(rawValue: row.text(1)),
                    company: row.list(2).map { SkillID(rawValue: $0) }, factor: $0,
                    instead: row.optionalText(4).map { DomainID(rawValue: $0) })
            }
        }
    }
}
