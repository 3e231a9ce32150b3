internal import CredenceClassifier
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceProjects
internal import CredenceSource
public import CredenceVocabulary
internal import Foundation

/// How much a project weighs as evidence of one domain, with the parts it is made of.
///
/// weight = membership × recency × (the parts `code`, `weeks`, `practices` and `ownership`, each 0 to 1, times their share in the table
/// `weights`). It says how much there is to look at, and nothing of how good it is.
public struct ProjectWeight: Hashable, Sendable {
    /// The project or component.
    public let project: ProjectID
    /// 0 to 1; those of several projects may be added up.
    public let weight: Double
    /// The parts by name, in a fixed order.
    public let parts: [Part]

    /// One part of a weight.
    public struct Part: Hashable, Sendable {
        /// `membership`, `code`, `weeks`, `practices`, `ownership` or `recency`.
        public let name: String
        /// 0 to 1.
        public let value: Double
    }

    /// The weight of `classification` for `domain` on the day `today`; nil when the person has no work in it.
    init?(of classification: Classification, for domain: DomainID, weights: Weights, today: Day, isNobodys: Bool) {
        let project = classification.project
        guard let last = isNobodys ? project.lastCommit ?? today : project.yourLastCommit else { return nil }
        let lines = isNobodys ? project.lines.code : project.yourAuthoredLines
        let human = project.ledger[.yours] + project.ledger[.others] + project.ledger[.maybeYours] + project.ledger[.coauthored]
        let share = human == 0 ? project.ownership : Double(project.ledger[.yours]) / Double(human)
        let ownership = isNobodys ? 1 : share
        let months = Double(max(0, today.days(since: last))) / 30.44
        let fresh = weights["weight-fresh-months"]
        let faded = weights["weight-faded-months"]
        let age = min(1, max(0, (months - fresh) / (faded - fresh)))
        let values: [(String, Double)] = [
            ("membership", classification.probability(of: domain)),
            (
                "code",
                min(
                    1,
                    log2(1 + Double(lines) / weights["weight-code-unit"])
                        / log2(1 + weights["weight-code-full"] / weights["weight-code-unit"]))
            ),
            (
                "weeks",
                min(1, Double(isNobodys ? Int(weights["weight-weeks-full"]) : project.yourActiveWeeks) / weights["weight-weeks-full"])
            ),
            ("practices", ProjectWeight.practices(of: classification) * ownership),
            ("ownership", ownership),
            ("recency", 1 - age * (1 - weights["weight-faded"])),
        ]
        let value = Dictionary(uniqueKeysWithValues: values)
        var sum = 0.0
        for name in ["code", "weeks", "practices", "ownership"] { sum += weights["weight-\(name)"] * (value[name] ?? 0) }
        self.project = project.id
        // Without a line of one's own there is nothing to look at.
        let has = lines > 0 ? 1.0 : 0
        weight = (has * sum * (value["membership"] ?? 0) * (value["recency"] ?? 0)).rounded(toPlaces: 3)
        parts = values.map { Part(name: $0.0, value: $0.1.rounded(toPlaces: 3)) }
    }

    private static func practices(of classification: Classification) -> Double {
        let practices = classification.project.practices
        let present = [
            practices.hasTests, practices.has("ci"), practices.has("readme"), practices.license != nil || practices.has("packaging"),
        ]
        return Double(present.count { $0 }) / Double(present.count)
    }
}

extension Double {
    /// The value rounded to so many decimal places.
    func rounded(toPlaces places: Int) -> Double {
        let factor = pow(10, Double(places))
        return (self * factor).rounded() / factor
    }
}
