internal import SystemPackage

/// Standard output, whose errors are told: a disk may be full, a reader may have gone.
package enum StandardOutput {
    /// Writes `bytes`; false when nobody reads any more, as after `head`, which is no failure.
    package static func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
        do {
            try unsafe bytes.withUnsafeBytes { _ = try unsafe FileDescriptor.standardOutput.writeAll($0) }
            return true
        } catch let error as Errno {
            if error == .brokenPipe { return false }
            throw FileError(error)
        } catch {
            throw .unreadable("\(error)")
        }
    }
}
