internal import Credence
internal import Foundation

/// What the program writes, and to where.
enum Terminal {
    /// Whether standard error is a terminal.
    static var isErrorTerminal: Bool { isatty(2) == 1 }

    /// Whether standard input is one, so that somebody can be asked.
    static var isInputTerminal: Bool { isatty(0) == 1 }

    /// Whether standard output is one.
    static var isOutputTerminal: Bool { isatty(1) == 1 }

    /// Writes a result to standard output.
    static func write(_ text: String) throws {
        // A reader that has seen enough, as `head` has, is no failure.
        if try !Session.writeOutput(text) { Foundation.exit(0) }
    }

    /// Writes an error: what and why, then what to do.
    static func printError(_ error: CredenceError) {
        ProgressLine.clear()
        note("error: \(error.message)\n\(error.remedy)")
    }

    /// Writes a line to standard error.
    static func note(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((SafeLines.neutralised(text) + "\n").utf8))
    }
}
