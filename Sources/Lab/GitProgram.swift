internal import Credence
internal import Foundation

/// The `git` program, as the independent one that results are held against.
struct GitProgram {
    /// The repository's folder.
    let folder: String

    /// Runs git with `arguments`; nothing that the repository or the user configures is run.
    ///
    /// - Returns: what it wrote, or nil when it failed.
    func run(_ arguments: [String], input: Data? = nil) throws -> String? {
        try runBytes(arguments, input: input).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same, as bytes: paths have no encoding.
    func runBytes(_ arguments: [String], input: Data? = nil) throws -> Data? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + GitProgram.hardening + arguments
        var environment = ProcessInfo.processInfo.environment
        environment.merge(["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"]) { _, new in new
        }
        process.environment = environment
        let output = Pipe()
        let errors = FileHandle(forWritingAtPath: "/dev/null")
        process.standardOutput = output
        process.standardError = errors
        let feed = Pipe()
        process.standardInput = feed
        try process.run()
        let writer = Thread {
            try? feed.fileHandleForWriting.write(contentsOf: input ?? Data())
            try? feed.fileHandleForWriting.close()
        }
        writer.start()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? data : nil
    }

    private static let hardening = [
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*", "-c", "protocol.allow=never",
        "--no-optional-locks",
    ]
}
