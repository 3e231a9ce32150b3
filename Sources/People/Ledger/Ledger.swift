public import CredenceVocabulary

/// The authorship ledger: how many commits fall into each row, by which rules. The rows add up to the total.
public struct Ledger: Hashable, Sendable {
    /// A row and the rule that put commits there.
    public struct Line: Hashable, Comparable, Sendable {
        /// The row.
        public let row: LedgerRow
        /// The rule.
        public let rule: RuleID

        package init(row: LedgerRow, rule: RuleID) {
            self.row = row
            self.rule = rule
        }

        /// By row, then rule.
        public static func < (left: Line, right: Line) -> Bool {
            (left.row.position, left.rule) < (right.row.position, right.rule)
        }
    }

    /// Commits by row and rule; none that are zero.
    public private(set) var lines: [Line: Int] = [:]
    /// How many of the person's commits say that a tool helped.
    public private(set) var aiAssisted = 0
    /// The same by tool.
    public private(set) var aiTools: [String: Int] = [:]

    package init() {}

    /// How many commits there are in all.
    public var total: Int { lines.values.reduce(0, +) }

    /// How many commits fall into a row.
    public subscript(_ row: LedgerRow) -> Int {
        lines.reduce(0) { $1.key.row == row ? $0 + $1.value : $0 }
    }

    /// How many commits fall into a row by a rule.
    public subscript(_ row: LedgerRow, _ rule: RuleID) -> Int {
        lines[Line(row: row, rule: rule)] ?? 0
    }

    /// Enters `count` commits that were attributed in this way.
    package mutating func add(_ attribution: Attribution, count: Int = 1) {
        guard count > 0 else { return }
        lines[Line(row: attribution.row, rule: attribution.rule), default: 0] += count
        if attribution.row == .yours, let tool = attribution.aiTool {
            aiAssisted += count
            aiTools[tool, default: 0] += count
        }
    }

    /// Enters all that another ledger holds; their commits must be different ones.
    package mutating func add(_ other: Ledger) {
        lines.merge(other.lines, uniquingKeysWith: +)
        aiAssisted += other.aiAssisted
        aiTools.merge(other.aiTools, uniquingKeysWith: +)
    }
}

extension LedgerRow {
    /// The place of the row in the ledger, from 0.
    fileprivate var position: Int { LedgerRow.allCases.firstIndex(of: self) ?? 0 }
}
