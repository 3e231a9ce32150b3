internal import CredenceVocabulary

/// Passes the lines of one file at HEAD back through its origins until each has the commit that brought it.
struct LinePassing {
    /// Lines of the file at HEAD, and where they stand in some content.
    private struct Piece {
        var file: Int
        var start: Int
        var count: Int
    }

    private let graph: OriginGraph
    private var hunks: [LineHunk] = []
    private(set) var finder: HunkFinder
    /// How many contents were compared.
    private(set) var comparisons = 0
    /// Contents that could not be read or compared: their lines stay with the commit that was reached.
    private(set) var unknown = 0
    /// Files at HEAD that could not be read.
    private(set) var unread = 0

    /// Contents above this many bytes aren't compared.
    static let sizeLimit = 64 << 20

    /// Whether each line was followed to its end.
    private(set) var isComplete = true
    private let names: [Int]?
    private let ends: [Int: [LineSpan]?]

    /// - Parameters:
    ///   - names: by what spans name each commit; its index when nil.
    ///   - ends: for nodes at an earlier head the spans that are known, nil where they aren't.
    ///   - work: what comparing may cost, shared with others.
    init(_ graph: OriginGraph, names: [Int]? = nil, ends: [Int: [LineSpan]?] = [:], work: ComparingWork) {
        (self.graph, self.names, self.ends, finder) = (graph, names, ends, HunkFinder(work: work))
    }

    /// The spans of the file whose origin `edge` leads to, by line; nil when its content can't be read, is binary or too large.
    mutating func spans(from edge: Int, in source: borrowing some ObjectSource & ~Copyable) -> [LineSpan]? {
        guard let root = graph.target(of: edge) else { return nil }
        var read: Int?
        do throws(GitError) {
            read = try source.read(graph.content(of: edge), atMost: LinePassing.sizeLimit) { _, bytes in
                unsafe bytes.withUnsafeBufferPointer { bytes in unsafe bytes.isBinary ? -1 : bytes.lineCount(from: 0, to: bytes.count) }
            }
        } catch { unread += 1 }
        guard let lines = read, lines >= 0 else { return nil }
        guard lines > 0 else { return [] }
        var waiting: [Int: [Piece]] = [root: [Piece(file: 0, start: 0, count: lines)]]
        var settled: [LineSpan] = []
        // Each node stands before those that it leads to, so the first one waiting has all its lines.
        while let next = waiting.keys.min(), var pieces = waiting.removeValue(forKey: next) {
            let node = graph.nodes[next]
            pieces.sort { $0.start < $1.start }
            if let known = ends[next] {
                guard let known else {
                    isComplete = false
                    return nil
                }
                settled += LinePassing.ending(pieces, in: known)
                continue
            }
            for edge in node.edges where !pieces.isEmpty {
                guard let target = graph.target(of: edge) else { continue }
                let passed = pass(&pieces, from: node.blob, to: graph.content(of: edge), in: source)
                if !passed.isEmpty { waiting[target, default: []] += passed }
            }
            for piece in pieces {
                settled.append(LineSpan(start: piece.file, count: piece.count, commit: names?[Int(node.commit)] ?? Int(node.commit)))
            }
        }
        return LinePassing.joined(settled)
    }

    /// Takes out of `pieces` the lines that the content `old` has too, and gives where they stand there.
    private mutating func pass(
        _ pieces: inout [Piece], from new: ObjectID, to old: ObjectID, in source: borrowing some ObjectSource & ~Copyable
    ) -> [Piece] {
        if new == old {
            defer { pieces = [] }
            return pieces
        }
        comparisons += 1
        hunks.removeAll(keepingCapacity: true)
        let isKnown = try? source.read(old, atMost: LinePassing.sizeLimit) { _, oldBytes in
            let isCompared = try? source.read(new, atMost: LinePassing.sizeLimit) { _, newBytes in
                finder.find(old: oldBytes, new: newBytes, into: &hunks)
            }
            return isCompared ?? false
        }
        guard isKnown ?? false else {
            unknown += 1
            return []
        }
        return split(&pieces)
    }

    private func split(_ pieces: inout [Piece]) -> [Piece] {
        var (passed, kept): ([Piece], [Piece]) = ([], [])
        var (next, shift) = (0, 0)
        for piece in pieces {
            var position = piece.start
            let end = piece.start + piece.count
            // Lines of a file can have one origin: where a merge took from both sides what these share, pieces overlap.
            while next > 0, hunks[next - 1].newStart + hunks[next - 1].newCount > position { next -= 1 }
            shift = next > 0 ? hunks[next - 1].shift : 0
            while position < end {
                while next < hunks.count, hunks[next].newStart + hunks[next].newCount <= position {
                    shift = hunks[next].shift
                    next += 1
                }
                let file = piece.file + position - piece.start
                if next < hunks.count, hunks[next].newStart <= position {
                    let until = min(end, hunks[next].newStart + hunks[next].newCount)
                    kept.append(Piece(file: file, start: position, count: until - position))
                    position = until
                } else {
                    let until = next < hunks.count ? min(end, hunks[next].newStart) : end
                    passed.append(Piece(file: file, start: position + shift, count: until - position))
                    position = until
                }
            }
        }
        pieces = kept
        return passed
    }

    /// The spans of lines that stand in a content of which all spans are known.
    private static func ending(_ pieces: [Piece], in known: [LineSpan]) -> [LineSpan] {
        var (spans, next): ([LineSpan], Int) = ([], 0)
        for piece in pieces {
            while next > 0, next >= known.count || known[next].start > piece.start { next -= 1 }
            while next < known.count, known[next].start + known[next].count <= piece.start { next += 1 }
            var position = piece.start
            var index = next
            while position < piece.start + piece.count, index < known.count {
                let end = min(piece.start + piece.count, known[index].start + known[index].count)
                spans.append(LineSpan(start: piece.file + position - piece.start, count: end - position, commit: known[index].commit))
                position = end
                index += 1
            }
        }
        return spans
    }

    private static func joined(_ spans: [LineSpan]) -> [LineSpan] {
        var joined: [LineSpan] = []
        for span in spans.sorted(by: { $0.start < $1.start }) {
            if let last = joined.last, last.commit == span.commit, last.start + last.count == span.start {
                joined[joined.count - 1] = LineSpan(start: last.start, count: last.count + span.count, commit: last.commit)
            } else {
                joined.append(span)
            }
        }
        return joined
    }
}

extension LineHunk {
    /// How much later the lines after it stand in the old text.
    fileprivate var shift: Int { oldStart + oldCount - newStart - newCount }
}
