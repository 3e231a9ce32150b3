/// What the person says for the cost worksheet.
public struct CostPreferences: Sendable, Hashable {
    /// The part of the costs that an employer pays, 0 to 1.
    public let reimbursement: Double?
    /// How much each benefit matters to the person.
    public let ratings: CostRatings?

    package init(reimbursement: Double? = nil, ratings: CostRatings? = nil) {
        self.reimbursement = reimbursement
        self.ratings = ratings
    }
}
