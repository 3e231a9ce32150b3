import Foundation

extension Workbench {
    /// Writes a file, and the folders that lead to it.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try makeFolder((name as NSString).deletingLastPathComponent)
        try Data(bytes).write(to: URL(filePath: path(name)))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: name.isEmpty ? folder : path(name), withIntermediateDirectories: true)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// The names in a folder, sorted.
    func names(in name: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted() }

    /// Runs a program that must succeed, and gives what it wrote.
    @discardableResult func must(_ command: String..., in place: String? = nil, input: [UInt8] = []) throws -> String {
        let outcome = try run(command, in: place, input: input)
        guard outcome.status == 0 else { throw Failure(description: "\(command) ended with \(outcome.status): \(outcome.errors)") }
        return outcome.output.trimmingCharacters(in: .newlines)
    }

    /// Puts a FIFO where `name` says, in place of whatever is there.
    func makeFIFO(_ name: String) throws {
        try? remove(name)
        try makeFolder((name as NSString).deletingLastPathComponent)
        try must("mkfifo", path(name))
    }

    /// Puts a socket where `name` says.
    func makeSocket(_ name: String) throws {
        try must("perl", "-MSocket", "-e", "socket(S, PF_UNIX, SOCK_STREAM, 0) && bind(S, sockaddr_un($ARGV[0])) or die $!", path(name))
    }

    /// A program of the fixture that failed.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
