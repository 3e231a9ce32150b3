/// How much each benefit of a certification matters to the person: 0, not at all, to 5, most; nil where they didn't say.
public struct CostRatings: Sendable, Hashable {
    /// The highest rating.
    package static let highest = 5

    /// Standing out among others.
    public let differentiation: Int?
    /// A better position.
    public let promotion: Int?
    /// Changing the field.
    public let transition: Int?
    /// Being recognized.
    public let recognition: Int?

    package init(differentiation: Int? = nil, promotion: Int? = nil, transition: Int? = nil, recognition: Int? = nil) {
        self.differentiation = differentiation
        self.promotion = promotion
        self.transition = transition
        self.recognition = recognition
    }
}
