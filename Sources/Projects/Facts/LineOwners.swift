package import CredenceVocabulary

/// The commits of a repository as far as lines ask for them, by the record's indices.
package struct LineOwners: Sendable {
    let ids: [ObjectID]
    let days: [Day]
    let isYours: [Bool]

    package init(ids: [ObjectID], days: [Day], isYours: [Bool]) {
        (self.ids, self.days, self.isYours) = (ids, days, isYours)
    }

    init(of record: Record, own: OwnCommits) {
        self.init(ids: record.commits.map(\.id), days: record.commits.map(\.day), isYours: own.bringsOwnLines)
    }
}
