internal import CredenceVocabulary
internal import Foundation

/// The hunks between two contents as `git blame` sees them.
enum HunkFinder {
    private static let block = 1024

    /// Appends the hunks to `hunks`; false when they can't be found.
    static func find(old: Span<UInt8>, new: Span<UInt8>, into hunks: inout [LineHunk]) -> Bool {
        unsafe old.withUnsafeBufferPointer { old in
            unsafe new.withUnsafeBufferPointer { new in
                // Git leaves off whole KiB that both end with, and keeps the rest of the line that it cuts into.
                let shared = unsafe old.commonSuffix(with: new, limit: min(old.count, new.count)) / block * block
                let start = old.count - shared
                let kept = unsafe old.firstIndex(of: UInt8(ascii: "\n"), from: start, to: old.count).map { $0 + 1 - start } ?? shared
                let cut = shared - min(kept, shared)
                return unsafe TextComparison.appendHunks(
                    Bytes(rebasing: old[..<(old.count - cut)]), Bytes(rebasing: new[..<(new.count - cut)]), to: &hunks)
            }
        }
    }
}
