internal import SystemPackage

/// Reading of strangers' files: regular ones only, never through a link, never blocking, within a bound.
package enum FileReading {
    /// The bytes of the regular file at `path`.
    ///
    /// - Parameter limit: the most bytes that are read.
    package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        try open(path) { descriptor, size in
            guard size <= limit else { throw FileError.tooLarge(limit: limit) }
            return try read(descriptor, expected: size, limit: limit)
        }
    }

    /// The last `count` bytes of the regular file at `path`; fewer when it is shorter.
    package static func readEnd(of path: String, count: Int) throws(FileError) -> [UInt8] {
        try open(path) { descriptor, size in
            try descriptor.seek(offset: Int64(max(0, size - count)), from: .start)
            return try read(descriptor, expected: min(count, size), limit: count)
        }
    }

    private static func open(_ path: String, _ body: (FileDescriptor, _ size: Int) throws -> [UInt8]) throws(FileError) -> [UInt8] {
        do {
            // Without blocking a FIFO opens at once, and the kind is looked at before anything is read.
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: [.noFollow, .nonBlocking, .closeOnExec])
            defer { try? descriptor.close() }
            let stat = try Stat(descriptor)
            guard stat.type == .regular else { throw FileError.wrongKind("it is no regular file") }
            return try body(descriptor, Int(clamping: stat.size))
        } catch let error as FileError {
            throw error
        } catch let error as Errno {
            throw FileError(error)
        } catch {
            throw .unreadable("\(error)")
        }
    }

    private static func read(_ descriptor: FileDescriptor, expected: Int, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected + 1)
        while true {
            let room = max(4096, expected + 1 - bytes.count)
            let chunk = try unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if chunk.isEmpty { return bytes }
            bytes.append(contentsOf: chunk)
            // The file may grow while it is read.
            guard bytes.count <= limit else { throw FileError.tooLarge(limit: limit) }
        }
    }
}

extension FileError {
    init(_ errno: Errno) {
        switch errno {
        case .noSuchFileOrDirectory: self = .notFound
        case .tooManySymbolicLinkLevels: self = .wrongKind("it is a symbolic link")
        case .notDirectory: self = .wrongKind("a part of its path is no folder")
        case .isDirectory: self = .wrongKind("it is a folder")
        case .permissionDenied: self = .unreadable("permission denied")
        default: self = .unreadable(errno.description.lowercased())
        }
    }
}
