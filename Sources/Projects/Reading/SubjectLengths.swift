/// The lengths of subjects, counted so that their median can be told.
struct SubjectLengths {
    private var counts = [Int](repeating: 0, count: RecordCommit.subjectLimit + 1)
    private var total = 0

    mutating func add(_ length: Int) {
        counts[min(length, RecordCommit.subjectLimit)] += 1
        total += 1
    }

    /// The length that half of them don't exceed; nil when there are none.
    var median: Int? {
        var left = (total + 1) / 2
        guard left > 0 else { return nil }
        return counts.firstIndex { count in
            left -= count
            return left <= 0
        }
    }
}
