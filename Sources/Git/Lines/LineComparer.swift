internal import CredenceVocabulary
internal import Synchronization

/// Compares what stood at paths with what stands there. One comparer serves one thread.
package struct LineComparer {
    private var counter: LineCounter

    /// What is larger, in bytes, is compared by one thread at a time: each such pair may take gigabytes.
    private static let easySize = 32 << 20
    private static let large = Mutex(())

    package init(work: ComparingWork = ComparingWork(commits: 0)) { counter = LineCounter(work: work) }

    /// How many comparisons were left to libgit2, for measurements.
    package var fallbacks: Int { counter.fallbacks }

    /// Compares both sides of a change.
    ///
    /// - Parameter treatment: what the attribute `diff` says of the path.
    package mutating func compare(
        old: TreeChange.Side?, new: TreeChange.Side?, treatment: DiffTreatment, in source: borrowing some ObjectSource & ~Copyable
    ) -> LineComparison {
        if treatment == .binary { return .binary }
        if let easy = compare(old, new, treatment, atMost: LineComparer.easySize, in: source) { return easy }
        // A side that is too large is binary.
        return LineComparer.large.withLock { _ in compare(old, new, treatment, atMost: LineComparison.sizeLimit, in: source) } ?? .binary
    }

    /// Nil when a side has more than `limit` bytes.
    private mutating func compare(
        _ old: TreeChange.Side?, _ new: TreeChange.Side?, _ treatment: DiffTreatment, atMost limit: Int,
        in source: borrowing some ObjectSource & ~Copyable
    ) -> LineComparison? {
        LineComparer.lend(old, atMost: limit, in: source) { old in
            LineComparer.lend(new, atMost: limit, in: source) { new in
                if treatment == .automatic, old.isBinary || new.isBinary { return .binary }
                return counter.count(old: old, new: new).map { .lines($0) } ?? .unmeasured
            }
        }
    }

    /// Lends one side's bytes; nil when it has more than `limit`.
    private static func lend(
        _ side: TreeChange.Side?, atMost limit: Int, in source: borrowing some ObjectSource & ~Copyable,
        _ body: (Span<UInt8>) -> LineComparison?
    ) -> LineComparison? {
        guard let side else { return body([UInt8]().span) }
        // Git shows a submodule as the one line that names its commit.
        if side.kind == .submodule { return body(Array("Subproject commit \(side.id)\n".utf8).span) }
        do throws(GitError) {
            return try source.read(side.id, atMost: limit) { _, bytes in body(bytes) } ?? nil
        } catch {
            return error.code == .budget ? .unmeasured : .unknown
        }
    }
}

extension Span<UInt8> {
    /// Whether a NUL stands among the bytes that git looks at to tell binary files.
    fileprivate var isBinary: Bool { unsafe withUnsafeBufferPointer { unsafe $0.isBinary } }
}
