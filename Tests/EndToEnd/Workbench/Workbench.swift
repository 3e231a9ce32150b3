import Foundation

/// A temporary folder with an empty home, in which the built `credence`, `git` and other programs are run.
final class Workbench: Sendable {
    /// The folder, without links in its path; programs run in it.
    let folder: String
    /// An empty folder in it, which stands for the person's home.
    let home: String

    /// Nothing here takes longer than a few seconds: after this many a program hangs, and is ended.
    private static let patience = 120

    init() throws {
        let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        folder = temporary + "/credence-" + UUID().uuidString
        home = folder + "/home"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Runs the built program.
    func credence(_ arguments: String..., environment: [String: String?] = [:]) throws -> Outcome {
        try run([BuiltProgram.path] + arguments, environment: environment)
    }

    /// Runs a program and waits for its end.
    ///
    /// - Parameters:
    ///   - command: the path of the program, or its name in `PATH`, and its arguments.
    ///   - environment: what is added to the environment; a nil value takes a variable away.
    ///   - output: a file that takes standard output; its content isn't read.
    func run(
        _ command: [String], in place: String? = nil, environment: [String: String?] = [:], input: [UInt8] = [], output: String? = nil
    ) throws -> Outcome {
        let files = folder + "/.run-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: files) }
        try Data(input).write(to: URL(filePath: files + "/in"))
        let process = try started(
            command, in: place, environment: environment, input: try handle(files + "/in", writes: false),
            output: try handle(output ?? files + "/out", writes: true), errors: try handle(files + "/err", writes: true))
        let status = Workbench.status(of: process)
        return Outcome(status: status, output: try output == nil ? text(files + "/out") : "", errors: try text(files + "/err"))
    }

    /// Starts a program without waiting for it.
    func started(
        _ command: [String], in place: String? = nil, environment: [String: String?] = [:], input: FileHandle, output: FileHandle,
        errors: FileHandle
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(filePath: place.map(path) ?? folder)
        process.environment = self.environment.merging(environment.mapValues { $0 ?? "" }) { $1 }.filter {
            environment[$0.key] != .some(nil)
        }
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        return process
    }

    /// Waits for the end, and gives the exit status, or 128 and the signal, as a shell says it.
    static func status(of process: Process) -> Int32 {
        let ended = DispatchSemaphore(value: 0)
        // The handler may be set after the end: `isRunning` is asked too.
        process.terminationHandler = { _ in ended.signal() }
        if process.isRunning, ended.wait(timeout: .now() + .seconds(patience)) == .timedOut { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    }

    /// A name in the folder, made absolute.
    func path(_ name: String) -> String { name.hasPrefix("/") ? name : folder + "/" + name }

    func handle(_ path: String, writes: Bool) throws -> FileHandle {
        guard writes else { return try FileHandle(forReadingFrom: URL(filePath: path)) }
        if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).replacing(folder, with: "$FOLDER")
    }

    // Nothing of whoever runs the tests: no configuration of theirs, no name, no date.
    private var environment: [String: String] {
        let who = ["NAME": "Ada Kaya", "EMAIL": "ada@example.org", "DATE": "2024-03-01T12:00:00 +0100"]
        var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home, "LC_ALL": "C", "TZ": "UTC"]
        variables["GIT_CONFIG_NOSYSTEM"] = "1"
        for (key, value) in who {
            variables["GIT_AUTHOR_" + key] = value
            variables["GIT_COMMITTER_" + key] = value
        }
        return variables
    }
}
