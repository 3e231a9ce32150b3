package import CredenceVocabulary

/// Where a line at HEAD comes from.
package struct LineOrigin: Hashable, Sendable {
    /// The commit that brought it; nil where it wasn't looked for.
    package let commit: ObjectID?
    /// That commit's author day.
    package let day: Day?
    /// Whether it is the person's.
    package let isYours: Bool

    package init(commit: ObjectID?, day: Day?, isYours: Bool) {
        (self.commit, self.day, self.isYours) = (commit, day, isYours)
    }
}
