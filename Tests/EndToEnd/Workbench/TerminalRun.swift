import Foundation

/// The built program in a terminal of its own, into which is typed; what it writes goes to files.
struct TerminalRun {
    /// Whether `script` of util-linux is there, which makes such terminals.
    static let isAvailable = ["/proc/self/status", "/usr/bin/script"].allSatisfy(FileManager.default.fileExists)
    /// What Ctrl-C and Ctrl-D type.
    static let (controlC, controlD) = ("\u{3}", "\u{4}")

    private let bench: Workbench
    private let process: Process
    private let keyboard = Pipe()
    private let (output, errors): (String, String)

    /// Starts the program.
    init(_ arguments: [String], in bench: Workbench) throws {
        self.bench = bench
        (output, errors) = (bench.path("home/out"), bench.path("home/errors"))
        for file in [output, errors] { try bench.write("", to: file) }
        let words = ([BuiltProgram.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        process = try bench.started(
            ["script", "-qec", "exec \(words) >'\(output)' 2>'\(errors)'", "/dev/null"], input: keyboard.fileHandleForReading,
            output: FileHandle.nullDevice, errors: FileHandle.nullDevice)
    }

    /// Waits until the program has written `text` to standard error, or has ended.
    func wait(for text: String) throws {
        while process.isRunning, !(try bench.content(of: errors).contains(text)) { usleep(10_000) }
    }

    /// Types a text and waits for the end.
    func type(_ text: String) throws -> Outcome {
        try? keyboard.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        let status = Workbench.status(of: process)
        let text = { (name: String) in try bench.content(of: name).replacing(bench.folder, with: "$FOLDER") }
        return Outcome(status: status, output: try text(output), errors: try text(errors))
    }
}
