/// Finds the trailers at the end of a commit message, by the rule of Git's `trailer.c`.
enum TrailerBlock {
    /// The index of the block's first line; nil when the last paragraph isn't one of trailers.
    static func start(_ lines: [TrailerLine]) -> Int? {
        // The first paragraph is the title and can't be trailers.
        guard let title = lines.firstIndex(where: { !$0.isComment && $0.isBlank }) else { return nil }
        var onlySpaces = true
        var isGits = false
        var (trailers, others, continuations) = (0, 0, 0)
        for index in stride(from: lines.count - 1, through: title, by: -1) {
            let line = lines[index]
            if line.isComment {
                others += continuations
                continuations = 0
            } else if line.isBlank {
                if onlySpaces { continue }
                others += continuations
                return isGits && trailers * 3 >= others || trailers > 0 && others == 0 ? index + 1 : nil
            } else {
                onlySpaces = false
                if line.isGits {
                    (trailers, continuations, isGits) = (trailers + 1, 0, true)
                } else if line.isIndented {
                    continuations += 1
                } else if line.keyAndValue != nil {
                    (trailers, continuations) = (trailers + 1, 0)
                } else {
                    (others, continuations) = (others + 1 + continuations, 0)
                }
            }
        }
        return nil
    }
}
