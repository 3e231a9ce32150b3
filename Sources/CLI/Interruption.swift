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
            source.setEventHandler {
                ProgressLine.clear()
                Session.abandonWriting()
                _exit(number == SIGINT ? 130 : 128 + number)
            }
            source.resume()
            sources.append(source)
        }
    }
}
