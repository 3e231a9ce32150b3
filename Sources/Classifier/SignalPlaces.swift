internal import CredenceProjects
internal import CredenceVocabulary

/// Where a signal stands, and how much of it is the person's own.
struct SignalPlaces {
    let all: [Place]
    let own: [Place]
    let count: Int
    private let ownCount: Int

    init(all: [Place], own: [Place], count: Int, ownCount: Int? = nil) {
        (self.all, self.own, self.count) = (all, own, count)
        self.ownCount = ownCount ?? (all.isEmpty ? 0 : own.count * count / all.count)
    }

    init(_ uses: UseTally) {
        self.init(all: uses.places, own: uses.ownPlaces, count: uses.count, ownCount: uses.ownCount)
    }

    /// 0 to 1.
    var ownShare: Double? { count == 0 ? nil : min(1, Double(ownCount) / Double(count)) }
}
