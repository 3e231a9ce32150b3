extension String {
    /// As much of a stranger's text as a line of a report shows.
    package static let shownLength = 80

    /// The text, or its beginning and an ellipsis where it has more than `limit` characters.
    package func shortened(to limit: Int = String.shownLength) -> String {
        // So few bytes can't be more characters.
        guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else { return self }
        return self[..<end] + "…"
    }
}
