import Foundation
import Testing

@Suite struct InterruptionTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository("code/good")
        for number in 1...150 {
            try FileManager.default.copyItem(atPath: bench.path("code/good"), toPath: bench.path("code/good-\(number)"))
        }
    }

    /// Starts a scan, sends it a signal once it would act on it, and gives its status.
    ///
    /// The result doesn't fit into the pipe that nobody reads, so that the program can't have finished before.
    private func status(after number: Int32) throws -> Int32 {
        let (unread, errors) = (Pipe(), Pipe())
        let process = try bench.started(
            [BuiltProgram.path, "scan", "code", "--json", "--quiet"], input: FileHandle.nullDevice, output: unread.fileHandleForWriting,
            errors: errors.fileHandleForWriting)
        while process.isRunning, !watches(number, process.processIdentifier) { sched_yield() }
        kill(process.processIdentifier, number)
        let status = Workbench.status(of: process)
        try errors.fileHandleForWriting.close()
        #expect(String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "")
        // Nobody's end of the pipe closes before this.
        try unread.fileHandleForReading.close()
        return status
    }

    /// Whether the process catches the signal, by the mask that Linux shows.
    private func watches(_ number: Int32, _ process: pid_t) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigCgt:") }),
            let mask = UInt64(line.dropFirst("SigCgt:".count).trimmingCharacters(in: .whitespaces), radix: 16)
        else { return false }
        return mask >> (UInt64(number) - 1) & 1 == 1
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "there is no /proc to see when it is up"),
        arguments: [SIGINT, SIGTERM])
    func `A signal ends a scan at once and leaves nothing behind`(number: Int32) throws {
        #expect(try status(after: number) == 128 + number)
        #expect(try bench.names(in: ".").filter { $0.hasSuffix(".part") } == [])
        #expect(try bench.names(in: ".") == ["code", "home"])
    }
}
