internal import Foundation
internal import Synchronization
internal import SystemPackage

/// A file of the program's own that nobody else may read, in a folder of its own.
package enum PrivateFile {
    /// The permission bits of the folder.
    package static let folderMode = 0o700
    /// The permission bits of the file.
    package static let fileMode = 0o600

    // A database's locks end when any descriptor of its file is closed in the same process: the one that makes the file must be closed
    // before another thread sees it.
    private static let making = Mutex(())

    /// Makes sure that a file stands at `path` that is regular, this user's own and closed to others; makes it, empty, where none is.
    ///
    /// - Throws: `FileError` when something else stands there, or the folder isn't a folder that only this user can write to.
    package static func prepare(_ path: String) throws(FileError) {
        let folder = FilePaths.parent(of: path)
        try makeFolder(folder)
        let made = try status(of: folder)
        guard made.type == .directory else { throw .wrongKind("its folder is no folder") }
        guard made.userID.rawValue == geteuid() else { throw .unreadable("its folder belongs to another user") }
        guard made.permissions.isDisjoint(with: [.groupWrite, .otherWrite]) else {
            throw .unreadable("other users may write to its folder")
        }
        try making.withLock { _ throws(FileError) in
            make(path)
            let file = try status(of: path)
            guard file.type == .regular else { throw .wrongKind("it is no regular file") }
            guard file.userID.rawValue == geteuid() else { throw .unreadable("it belongs to another user") }
            let open: FilePermissions = [.groupReadWriteExecute, .otherReadWriteExecute]
            guard !file.permissions.isDisjoint(with: open) else { return }
            guard unsafe chmod(path, mode_t(fileMode)) == 0 else { throw FileError(Errno(rawValue: errno)) }
        }
    }

    /// Removes the file at `path`, if one is there; never a folder.
    package static func remove(_ path: String) { unsafe unlink(path) }

    private static func status(of path: String) throws(FileError) -> Stat {
        do { return try Stat(FilePath(path), followTargetSymlink: false) } catch { throw FileError(error) }
    }

    private static func makeFolder(_ path: String) throws(FileError) {
        guard path != "/", FileKind(following: path) == nil else { return }
        try makeFolder(FilePaths.parent(of: path))
        // Somebody else may make it at the same moment.
        guard unsafe mkdir(path, mode_t(folderMode)) == 0 || errno == EEXIST else { throw FileError(Errno(rawValue: errno)) }
    }

    /// Makes the file; what hinders it is seen by whoever looks at the file next.
    private static func make(_ path: String) {
        guard FileKind(of: path) == nil else { return }
        let descriptor = try? FileDescriptor.open(
            FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec], permissions: .ownerReadWrite)
        try? descriptor?.close()
    }
}
