package import CredenceGit
internal import CredenceVocabulary

/// Whose the lines of a file at HEAD are, and which commits brought them.
public struct FileLines: Sendable {
    private let spans: [LineSpan]?
    private let owners: LineOwners
    private let isAllYours: Bool

    /// A file that was followed, by spans.
    package init(_ spans: [LineSpan], owners: LineOwners) {
        (self.spans, self.owners, isAllYours) = (spans, owners, false)
    }

    /// A file of a repository with one author, that wasn't followed.
    package init(owners: LineOwners, isAllYours: Bool) {
        (spans, self.owners, self.isAllYours) = (nil, owners, isAllYours)
    }

    /// How many of the file's `lines` lines are the person's.
    package func yours(of lines: Int) -> Int {
        guard let spans else { return isAllYours ? lines : 0 }
        return spans.reduce(0) { $0 + (owners.isYours[$1.commit] ? $1.count : 0) }
    }

    /// Where a line comes from, counted from 1; the first line stands for a file without any.
    package func origin(of line: Int) -> LineOrigin {
        guard let spans else { return LineOrigin(commit: nil, day: nil, isYours: isAllYours) }
        // The last span that begins at or before the line.
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start < line { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return LineOrigin(commit: nil, day: nil, isYours: false) }
        let commit = spans[low - 1].commit
        return LineOrigin(commit: owners.ids[commit], day: owners.days[commit], isYours: owners.isYours[commit])
    }
}
