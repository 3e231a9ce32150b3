public import CredenceVocabulary

/// A tag that leads to a commit of the history.
public struct ReleaseTag: Hashable, Sendable {
    /// The tag's name.
    public let name: String
    /// The commit that it leads to.
    public let commit: ObjectID
    /// That commit's author day; nil when the history that was read doesn't hold it.
    public let day: Day?

    package init(name: String, commit: ObjectID, day: Day?) {
        (self.name, self.commit, self.day) = (name, commit, day)
    }

    /// The most tags that are named.
    package static let placeLimit = 8
}
