public import CredenceVocabulary

/// One thing that speaks for a domain, and where it stands.
public struct Signal: Hashable, Sendable {
    /// Where it was seen.
    public let kind: SignalKind
    /// What was seen: a package, module, pattern or phrase.
    public let what: String
    /// The domain that it speaks for.
    public let domain: DomainID
    /// The skill that it shows; signals of one skill have one vote.
    public let skill: SkillID?
    /// How much it says by itself, 0 to 1.
    public let weight: Double
    /// The places, the best first; at most eight.
    public let places: [Place]
    /// The places that are the person's own, the best first; at most eight.
    public let ownPlaces: [Place]
    /// How often it occurs.
    public let count: Int
    /// The part of its occurrences that is the person's own, 0 to 1; nil where it has no place.
    public let ownShare: Double?

    package init(
        kind: SignalKind, what: String, domain: DomainID, skill: SkillID?, weight: Double, places: [Place], ownPlaces: [Place] = [],
        count: Int, ownShare: Double? = nil
    ) {
        self.kind = kind
        self.what = what
        self.domain = domain
        self.skill = skill
        self.weight = weight
        self.places = places
        self.ownPlaces = ownPlaces
        self.ownShare = ownShare
        self.count = count
    }

    /// What has one vote: the skill, else the thing itself.
    var vote: String { skill.map { "skill:" + $0.rawValue } ?? "what:" + what }
}

extension Signal: Comparable {
    /// The strongest first, then by kind, name and place, so that order is the same for the same input.
    public static func < (left: Signal, right: Signal) -> Bool {
        if left.weight != right.weight { return left.weight > right.weight }
        return (
            left.kind.rank, left.what, left.places.first?.path ?? "", left.places.first?.line ?? 0, left.skill?.rawValue ?? "", left.count
        )
            < (
                right.kind.rank, right.what, right.places.first?.path ?? "", right.places.first?.line ?? 0, right.skill?.rawValue ?? "",
                right.count
            )
    }
}

extension SignalKind {
    fileprivate var rank: Int { SignalKind.allCases.firstIndex(of: self) ?? 0 }
}
