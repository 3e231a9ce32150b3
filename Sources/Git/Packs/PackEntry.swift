internal import CredenceVocabulary

/// The header of an entry of a pack.
struct PackEntry {
    /// What the entry holds.
    enum Content {
        /// A whole object.
        case whole(ObjectKind)
        /// Instructions that make the object of the one whose entry stands at an offset before this one.
        case delta(baseOffset: Int)
        /// Instructions that make the object of another of the same pack.
        case deltaOf(ObjectID)
    }

    let content: Content
    /// How many bytes the entry's data are once inflated, as the entry says.
    let size: Int
    /// Where the deflated data begin.
    let data: Int
}
