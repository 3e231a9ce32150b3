internal import Foundation

/// A run of a program that is ended when it takes too long or too much memory.
struct GuardedRun {
    enum End: Equatable {
        case status(Int32)
        case signal(Int32)
        case timeout
        case memory
    }

    let end: End
    /// What it wrote to standard output.
    let output: Data
    let seconds: Double
    /// The most resident memory seen, in MB; nil where the system doesn't tell (`/proc`).
    let megabytes: Int?

    /// Runs the program at `path`, for as many `seconds` and `megabytes` at most.
    init(_ path: String, _ arguments: [String], seconds limit: Double, megabytes memoryLimit: Int) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "credence-lab-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: file)
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        var peak: Int?
        var breach: End?
        while process.isRunning {
            Thread.sleep(forTimeInterval: 0.005)
            if let now = GuardedRun.peak(of: process.processIdentifier) { peak = max(peak ?? 0, now) }
            guard breach == nil else { continue }
            if ContinuousClock.now - start > .seconds(limit) { breach = .timeout }
            if peak ?? 0 > memoryLimit { breach = .memory }
            if breach != nil { kill(process.processIdentifier, SIGKILL) }
        }
        process.waitUntilExit()
        seconds = (ContinuousClock.now - start) / .seconds(1)
        megabytes = peak
        end = breach ?? (process.terminationReason == .exit ? .status(process.terminationStatus) : .signal(process.terminationStatus))
        output = try Data(contentsOf: file)
    }

    private static func peak(of process: Int32) -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }) else { return nil }
        return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }.map { $0 / 1024 }
    }
}
