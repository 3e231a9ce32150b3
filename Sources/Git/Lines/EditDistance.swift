/// The shortest way from one sequence to another by deleting and adding, as long as it is short.
///
/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the greedy forward search.
struct EditDistance {
    /// The longest way that is looked for. Up to twice 256 steps git's own search is exact, beyond that it takes short cuts.
    static let limit = 500

    private var reach: [Int] = []

    /// How many lines are deleted and added at least; nil above `limit`.
    mutating func measure(_ old: [Int32], _ new: [Int32]) -> Int? {
        var start = 0
        var (oldEnd, newEnd) = (old.count, new.count)
        while start < oldEnd, start < newEnd, old[start] == new[start] { start += 1 }
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        let (height, width) = (oldEnd - start, newEnd - start)
        guard height > 0, width > 0 else { return height + width }
        guard abs(height - width) <= EditDistance.limit else { return nil }
        let bound = min(EditDistance.limit, height + width)
        let middle = bound + 1
        if reach.count < 2 * middle + 1 { reach = [Int](repeating: 0, count: 2 * middle + 1) }
        reach[middle + 1] = 0
        for steps in 0...bound {
            var diagonal = -steps
            while diagonal <= steps {
                let isDown = diagonal == -steps || (diagonal != steps && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
                var x = isDown ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
                var y = x - diagonal
                while x < height, y < width, old[start + x] == new[start + y] {
                    x += 1
                    y += 1
                }
                reach[middle + diagonal] = x
                if x >= height && y >= width { return steps }
                diagonal += 2
            }
        }
        return nil
    }
}
