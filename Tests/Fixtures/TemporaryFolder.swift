internal import Foundation

/// A folder that lives as long as a test uses it.
package struct TemporaryFolder: Sendable {
    /// The folder's absolute path, links resolved.
    package let path: String

    /// Makes a folder, lends it to `body` and removes it.
    package static func use<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        return try body(folder)
    }

    /// Makes a folder, lends it to `body` and removes it.
    package static func use<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        return try await body(folder)
    }

    private init() throws {
        let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("credence-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    private func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// The absolute path of what stands at `name`.
    package func path(_ name: String) -> String { path + "/" + name }

    /// Makes the folder `name` with those above it.
    @discardableResult
    package func makeFolder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
        return path(name)
    }

    /// Writes a file, with the folders above it.
    @discardableResult
    package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Writes a file, with the folders above it.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String { try write(text.utf8, to: name) }

    /// Makes a symbolic link.
    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    /// Removes what stands at `name`.
    package func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

    /// Moves what stands at `name`.
    package func move(_ name: String, to other: String) throws { try FileManager.default.moveItem(atPath: path(name), toPath: path(other)) }

    /// The bytes of a file.
    package func read(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    /// The names in the folder `name`, sorted.
    package func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
    }

    /// The permission bits of a file.
    package func mode(of name: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }

    /// Sets the permission bits of a file.
    package func setMode(_ mode: Int, of name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path(name))
    }

    /// The number of this process, which stands in the names of temporary files.
    package static var processNumber: Int { Int(ProcessInfo.processInfo.processIdentifier) }
}
