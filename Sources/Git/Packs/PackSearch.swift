/// What became of looking for something in the packs.
enum PackSearch<Found> {
    case found(Found)
    /// The packs don't have it, or not in a way that this reader knows: libgit2 is to say.
    case elsewhere
    /// Its deltas go in a circle or are too many: libgit2 would follow them for ever.
    case endless
}
