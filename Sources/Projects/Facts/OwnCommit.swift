package import CredenceVocabulary

/// A commit of the person, as evidence.
package struct OwnCommit: Hashable, Sendable {
    package let id: ObjectID
    package let day: Day
    package let subject: String

    package init(id: ObjectID, day: Day, subject: String) {
        self.id = id
        self.day = day
        self.subject = subject
    }
}
