/// What one of the six checks of a credential found.
public struct Check: Hashable, Sendable {
    /// How a check ended.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It holds.
        case pass
        /// It doesn't hold.
        case fail
        /// There is something to check, and what it takes isn't at hand.
        case unknown
        /// There is nothing to check.
        case none
    }

    /// How it ended.
    public let outcome: Outcome
    /// Why, in a sentence.
    public let reason: String
    /// What the outcome rests on.
    public let basis: String

    package init(_ outcome: Outcome, reason: String, basis: String) {
        self.outcome = outcome
        self.reason = reason
        self.basis = basis
    }
}
