public import CredenceVocabulary

/// How often something is used, by whom, since when, and where best seen.
public struct UseTally: Hashable, Sendable {
    /// How many uses there are.
    public private(set) var count = 0
    /// How many of them stand on the person's own lines.
    public private(set) var ownCount = 0
    /// How many stand in tests.
    public private(set) var inTests = 0
    /// The day of the first of the person's own that is still there, as far as it was looked for.
    public private(set) var first: Day?
    /// The day of the last of them.
    public private(set) var last: Day?
    private var own: [Place] = []
    private var others: [Place] = []

    /// The most places that are kept.
    package static let placeLimit = 8

    package init() {}

    /// The best places, at most eight: the person's own first.
    public var places: [Place] { Array((own + others).prefix(UseTally.placeLimit)) }

    /// The best places on the person's own lines, at most eight.
    public var ownPlaces: [Place] { own }

    /// Takes in one use; those that come first are kept as places.
    package mutating func add(_ path: String, line: Int, from origin: LineOrigin, isTest: Bool = false) {
        count += 1
        if isTest { inTests += 1 }
        let place = Place(path: path, line: line, commit: origin.commit)
        guard origin.isYours else {
            if others.count < UseTally.placeLimit { others.append(place) }
            return
        }
        ownCount += 1
        if own.count < UseTally.placeLimit { own.append(place) }
        if let day = origin.day {
            first = min(first ?? day, day)
            last = max(last ?? day, day)
        }
    }
}
