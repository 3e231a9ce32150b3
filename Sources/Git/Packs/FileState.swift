internal import Foundation

/// Which file it is, and whether it is still as it was.
struct FileState: Hashable {
    /// How many bytes it has.
    let size: Int
    private let device: Int
    private let number: UInt64
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil for what is no regular file.
    init?(_ descriptor: Int32) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let time = status.modified
        (size, device, number) = (Int(status.st_size), Int(status.st_dev), UInt64(status.st_ino))
        (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
    }
}

extension stat {
    /// When it was last written.
    var modified: timespec {
        #if canImport(Darwin)
            st_mtimespec
        #else
            st_mtim
        #endif
    }
}
