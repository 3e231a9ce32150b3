internal import Foundation

/// A program that a test runs: `git`, or one that makes what Foundation can't.
package enum Program {
    /// A program that ended with another status than 0.
    package struct Failure: Error, CustomStringConvertible {
        /// What was run, and what it said.
        package let description: String
    }

    /// Runs a program and gives what it wrote.
    ///
    /// All it reads and writes goes through files: pipes would be inherited by what other tests start at the same time.
    @discardableResult
    package static func run(
        _ arguments: [String], in folder: String, input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> [UInt8] {
        try TemporaryFolder.use { scratch in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = arguments
            process.currentDirectoryURL = URL(fileURLWithPath: folder)
            let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
            process.environment = ["PATH": path, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": scratch.path].merging(environment) { _, new in
                new
            }
            process.standardInput = FileHandle(forReadingAtPath: try scratch.write(input, to: "in"))
            process.standardOutput = FileHandle(forWritingAtPath: try scratch.write([], to: "out"))
            process.standardError = FileHandle(forWritingAtPath: try scratch.write([], to: "error"))
            // Waiting for the signal of its end: on Linux `waitUntilExit` alone looks only twenty times a second.
            let ended = DispatchSemaphore(value: 0)
            process.terminationHandler = { _ in ended.signal() }
            try process.run()
            ended.wait()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                let words = String(decoding: try scratch.read("error"), as: UTF8.self)
                throw Failure(description: "\(arguments.joined(separator: " ")): \(process.terminationStatus): \(words)")
            }
            return try scratch.read("out")
        }
    }
}
