internal import CredenceKnowledge
internal import CredenceVocabulary
internal import Foundation

/// The rule by which the signals of one domain become a probability.
///
/// One skill has one vote. The strongest vote counts in full, the second half, the third a quarter; words and names
/// alone never more than the table allows.
struct Combination {
    let weights: Weights

    /// The sum of the votes.
    func score(_ signals: [Signal]) -> Double {
        var votes: [String: Double] = [:]
        var facts = false
        for signal in signals {
            if signal.kind != .word && signal.kind != .name { facts = true }
            votes[signal.vote] = max(votes[signal.vote] ?? 0, signal.weight)
        }
        let ordered = votes.values.sorted(by: >)
        var sum = 0.0
        for (index, vote) in ordered.prefix(3).enumerated() { sum += vote / Double(1 << index) }
        // Words alone say what a project wants to be; a fact must stand beside them.
        return facts ? sum : min(sum, weights["words-alone-limit"])
    }

    /// The probability of a score: rises from 0, reaches one half at the table's `half-score`.
    func probability(ofScore score: Double) -> Double {
        guard score > 0 else { return 0 }
        let exponent = weights["slope"]
        let half = weights["half-score"]
        let raised = pow(score / half, exponent)
        return ((raised / (1 + raised)) * 1000).rounded() / 1000
    }
}
