internal import Foundation
internal import Synchronization

/// One line on a terminal that says how far a scan is; it appears after a second.
final class ProgressLine: Sendable {
    private static let isShown = Mutex(false)
    private let began = ContinuousClock.now
    private static let patience = Duration.seconds(1)

    /// Shows that `done` of `count` steps are done, the last one with the repository `name`.
    func show(_ done: Int, _ count: Int, _ name: String) {
        guard ContinuousClock.now - began > ProgressLine.patience else { return }
        ProgressLine.isShown.withLock { shown in
            shown = true
            let line = "\r\u{1B}[Kreading, \(done * 100 / max(1, count)) %: \(SafeLines.neutralised(name))"
            try? FileHandle.standardError.write(contentsOf: Data(String(line.prefix(100)).utf8))
        }
    }

    /// Takes the line away.
    static func clear() {
        isShown.withLock { shown in
            if shown { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8)) }
            shown = false
        }
    }
}
