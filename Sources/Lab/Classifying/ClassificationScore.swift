internal import CredenceClassifier
internal import CredenceFixtures
internal import CredenceVocabulary

/// How right a classifier is over labelled repositories.
enum ClassificationScore {
    /// One figure, where 95 % of figures of repositories drawn anew lie, and what is wanted of it.
    struct Figure {
        let name: String
        let value: Double
        let low: Double
        let high: Double
        let wanted: String
    }

    private static let draws = 1_000
    /// A domain's own F1 counts from so many labelled repositories on.
    private static let fewest = 6
    private static let bins = 5

    private static let measures: [(name: String, wanted: String, measure: @Sendable ([ScoredRepository], Set<DomainID>) -> Double)] = [
        ("top-1", ">= 0.85", { all, _ in share(all, \.isFirstRight) }),
        ("top-2", ">= 0.95", { all, _ in share(all) { $0.isFirstRight || $0.second == $0.label.primary } }),
        ("micro-F1", ">= 0.80", { all, _ in DomainCounts.summed(all).f1 }),
        ("macro-F1", ">= 0.75", { macro($0, $1) }),
        (
            "Brier", "<= 0.12",
            { all, _ in mean(all.map { ($0.bet.probability - ($0.bet.isTrue ? 1 : 0)) * ($0.bet.probability - ($0.bet.isTrue ? 1 : 0)) }) }
        ),
        ("calibration error", "<= 0.10", { all, _ in calibrationError(all) }),
        ("unsure", "<= 0.10", { all, _ in share(all) { $0.found.primary == nil } }),
        ("right where sure", ">= 0.90", { all, _ in share(all.filter { $0.found.primary != nil }, \.isFirstRight) }),
    ]

    /// The figures, with intervals from drawing as many repositories with replacement a thousand times.
    static func figures(_ all: [ScoredRepository]) -> [Figure] {
        let counted = Set(
            Dictionary(grouping: all.flatMap(\.label.domains), by: \.self).filter { $0.value.count >= fewest }.keys)
        var random = SeededGenerator(seed: 1)
        let drawn = (0..<draws).map { _ in all.map { _ in random.pick(all) } }
        return measures.map { name, wanted, measure in
            let values = drawn.map { measure($0, counted) }.sorted()
            return Figure(
                name: name, value: measure(all, counted), low: values[draws / 40], high: values[draws - 1 - draws / 40], wanted: wanted)
        }
    }

    private static func share(_ all: [ScoredRepository], _ isOne: (ScoredRepository) -> Bool) -> Double {
        all.isEmpty ? 0 : Double(all.count(where: isOne)) / Double(all.count)
    }

    private static func mean(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }

    private static func macro(_ all: [ScoredRepository], _ counted: Set<DomainID>) -> Double {
        mean(counted.sorted().map { DomainCounts(of: $0, in: all).f1 })
    }

    /// The mean distance of what is said from what is so, over equally filled bins of what is said.
    private static func calibrationError(_ all: [ScoredRepository]) -> Double {
        let bets = all.map(\.bet).sorted { ($0.probability, $0.isTrue ? 1 : 0) < ($1.probability, $1.isTrue ? 1 : 0) }
        return (0..<bins).reduce(0) { sum, bin in
            let part = bets[(bin * bets.count / bins)..<((bin + 1) * bets.count / bins)]
            let said = mean(part.map(\.probability))
            let so = mean(part.map { $0.isTrue ? 1 : 0 })
            return sum + abs(said - so) * Double(part.count) / Double(max(1, bets.count))
        }
    }
}
