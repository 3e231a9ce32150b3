internal import ArgumentParser
internal import Foundation

/// A scan with a cache of its own, which is killed or let end.
struct KilledScan {
    let program: String
    let arguments: [String]
    /// The folder of caches, in which nothing else is.
    let caches: URL

    /// What a scan prints that is let end.
    func output(_ more: [String] = []) throws -> Data {
        let file = caches.appending(path: "output")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        let process = try start(more, output: try FileHandle(forWritingTo: file))
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw ValidationError("the scan ended with \(process.terminationStatus)")
        }
        return try Data(contentsOf: file)
    }

    /// Starts a scan, kills it after so many seconds, and says whether it still ran.
    func kill(after seconds: Double) throws -> Bool {
        let process = try start()
        Thread.sleep(forTimeInterval: seconds)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    func start(_ more: [String] = [], output: FileHandle = .nullDevice) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments + more
        process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": caches.path]) { $1 }
        (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, output, FileHandle.nullDevice)
        try process.run()
        return process
    }

    func removeCache() throws {
        let folder = caches.appending(path: "credence")
        if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    }

    /// How many seconds `body` takes.
    func timed(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SplitMix {
    var state: UInt64

    /// A number from 0 to 1.
    mutating func share() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
    }
}
