internal import Foundation
internal import Synchronization
internal import SystemPackage

/// Writing that leaves either the whole new file or what was there before.
package enum FileWriting {
    // What is being written now: a signal takes it back.
    private static let unfinished = Mutex<Set<String>>([])

    /// Removes what is being written; for the end by a signal.
    package static func abandon() {
        unfinished.withLock { paths in
            for path in paths { unsafe unlink(path) }
        }
    }

    /// Writes `bytes` to `path` through a temporary file beside it.
    ///
    /// - Parameters:
    ///   - overwriting: false refuses with `wrongKind` when something is there.
    ///   - old: what must be there until the last moment; else it is refused with `changed`.
    package static func write(_ bytes: [UInt8], to path: String, overwriting: Bool = true, replacing old: [UInt8]? = nil) throws(FileError)
    {
        if let kind = FileKind(of: path) {
            guard overwriting else { throw .wrongKind("it exists already") }
            guard kind != .folder else { throw .wrongKind("it is a folder") }
            guard kind == .regular else { throw .wrongKind("it is no regular file") }
        }
        // Who may read what is there may read what replaces it, and nobody else.
        let mode = (try? Stat(FilePath(path), followTargetSymlink: false))?.permissions
        let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
        unfinished.withLock { _ = $0.insert(temporary) }
        defer { unfinished.withLock { _ = $0.remove(temporary) } }
        do {
            let descriptor = try FileDescriptor.open(
                FilePath(temporary), .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                permissions: mode == nil ? [.ownerReadWrite, .groupRead, .otherRead] : .ownerReadWrite)
            do {
                try descriptor.closeAfter {
                    if let mode { guard fchmod(descriptor.rawValue, mode.rawValue) == 0 else { throw Errno(rawValue: errno) } }
                    try unsafe bytes.withUnsafeBytes { _ = try unsafe descriptor.writeAll($0) }
                    guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
                }
                guard old == nil || old == (try? FileReading.read(path, limit: old?.count ?? 0)) else { throw FileError.changed }
                guard unsafe rename(temporary, path) == 0 else { throw Errno(rawValue: errno) }
            } catch {
                unsafe unlink(temporary)
                throw error
            }
        } catch let error as FileError {
            throw error
        } catch let error as Errno {
            throw FileError(error)
        } catch {
            throw .unreadable("\(error)")
        }
    }
}
