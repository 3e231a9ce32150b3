/// A kebab-case id of one kind of thing; ids of different kinds can't be mixed up.
public struct Identifier<Kind>: RawRepresentable, Hashable, Sendable {
    /// The id as it is written in tables, JSON and on the command line.
    public let rawValue: String

    /// The id that is written so.
    public init(rawValue: String) { self.rawValue = rawValue }

    package init(_ text: some StringProtocol) { rawValue = String(text) }
}

extension Identifier: Comparable {
    /// By the text.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
    /// The id that is written so.
    public init(stringLiteral value: String) { rawValue = value }
}

extension Identifier: CustomStringConvertible {
    /// The id as it is written.
    public var description: String { rawValue }
}

/// What the ids of `DomainID` name.
public enum DomainKind {}
/// What the ids of `SkillID` name.
public enum SkillKind {}
/// What the ids of `ProjectID` name.
public enum ProjectKind {}
/// What the ids of `PortfolioKindID` name.
public enum PortfolioKind {}
/// What the ids of `RoleID` name.
public enum RoleKind {}
/// What the ids of `CertificationID` name.
public enum CertificationKind {}
/// What the ids of `RuleID` name.
public enum RuleKind {}

/// One of the technical domains, `data` or `testing` for example.
public typealias DomainID = Identifier<DomainKind>
/// A skill, `pandas` for example.
public typealias SkillID = Identifier<SkillKind>
/// A project: its name in kebab-case, a component's path appended after `/`.
public typealias ProjectID = Identifier<ProjectKind>
/// A kind of portfolio item, `dashboard` for example.
public typealias PortfolioKindID = Identifier<PortfolioKind>
/// A role that a person aims at, `qa-engineer` for example.
public typealias RoleID = Identifier<RoleKind>
/// A certification of the catalogue, `pcep-30-02` for example.
public typealias CertificationID = Identifier<CertificationKind>
/// The rule by which something was counted or decided.
public typealias RuleID = Identifier<RuleKind>
