extension StringProtocol {
    /// The text without the characters at both ends that `isSpace` accepts.
    func trimming(_ isSpace: (Character) -> Bool) -> SubSequence {
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
