package import CredenceVocabulary

/// Where a commit stands in the ledger, and why.
package struct Attribution: Hashable, Sendable {
    /// The row.
    package let row: LedgerRow
    /// The rule that decided; one of `AttributionRule`.
    package let rule: RuleID
    /// The tool that helped, when the message says that one did; whatever the row.
    package let aiTool: String?

    package init(row: LedgerRow, rule: RuleID, aiTool: String? = nil) {
        self.row = row
        self.rule = rule
        self.aiTool = aiTool
    }
}
