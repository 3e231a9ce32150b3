internal import CredenceVocabulary

/// Compares what stood at paths with what stands there. One comparer serves one thread.
package struct LineComparer {
    private var counter = LineCounter()

    package init() {}

    /// How many comparisons were left to libgit2, for measurements.
    package var fallbacks: Int { counter.fallbacks }

    /// Compares both sides of a change.
    ///
    /// - Parameter treatment: what the attribute `diff` says of the path.
    package mutating func compare(
        old: TreeChange.Side?, new: TreeChange.Side?, treatment: DiffTreatment, in source: borrowing some ObjectSource & ~Copyable
    ) -> LineComparison {
        if treatment == .binary { return .binary }
        return LineComparer.lend(old, in: source) { old in
            LineComparer.lend(new, in: source) { new in
                if treatment == .automatic, old.isBinary || new.isBinary { return .binary }
                return counter.count(old: old, new: new).map { .lines($0) } ?? .unknown
            }
        }
    }

    /// Lends one side's bytes; a side that is too large is binary, one that can't be read unknown.
    private static func lend(
        _ side: TreeChange.Side?, in source: borrowing some ObjectSource & ~Copyable, _ body: (Span<UInt8>) -> LineComparison
    ) -> LineComparison {
        guard let side else { return body([UInt8]().span) }
        // Git shows a submodule as the one line that names its commit.
        if side.kind == .submodule { return body(Array("Subproject commit \(side.id)\n".utf8).span) }
        do throws(GitError) {
            return try source.read(side.id, atMost: LineComparison.sizeLimit) { _, bytes in body(bytes) } ?? .binary
        } catch {
            return .unknown
        }
    }
}

extension Span<UInt8> {
    /// Whether a NUL stands among the bytes that git looks at to tell binary files.
    fileprivate var isBinary: Bool { unsafe withUnsafeBufferPointer { unsafe $0.isBinary } }
}
