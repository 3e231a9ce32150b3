internal import Credence
internal import Dispatch
internal import Foundation

/// Ctrl-C: what is being written is taken back, and the program ends with 130.
enum Interruption {
    // They stay for as long as the program runs.
    @MainActor private static var sources: [any DispatchSourceSignal] = []

    /// Watches for the signals that end a program.
    @MainActor static func watch() {
        // Written output that nobody reads any more is an error of `write`, not the end of the program.
        _ = signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // Not the main actor's: that one may be busy when the signal comes.
            let end: @Sendable () -> Void = {
                ProgressLine.clear()
                Session.abandonWriting()
                _exit(128 + number)
            }
            source.setEventHandler(handler: end)
            source.resume()
            sources.append(source)
        }
    }
}
