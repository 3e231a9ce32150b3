internal import SystemPackage

/// What a path names, its last part not followed when it is a link.
package enum FileKind: Hashable, Sendable {
    case regular, folder, symbolicLink
    /// A FIFO, socket or device, which nothing here ever opens.
    case special

    /// Looks at `path`; nil when nothing is there or it can't be looked at.
    package init?(of path: String) {
        guard let stat = try? Stat(FilePath(path), followTargetSymlink: false) else { return nil }
        self.init(stat.type)
    }

    /// Looks at what `path` leads to, links followed; nil when nothing is there or it can't be looked at.
    package init?(following path: String) {
        guard let stat = try? Stat(FilePath(path), followTargetSymlink: true) else { return nil }
        self.init(stat.type)
    }

    init(_ type: FileType) {
        switch type {
        case .regular: self = .regular
        case .directory: self = .folder
        case .symbolicLink: self = .symbolicLink
        default: self = .special
        }
    }
}

/// Which file something is, whatever path leads to it.
package struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64

    /// The identity of what `path` leads to, links followed; nil when nothing is there.
    package init?(of path: String) {
        guard let stat = try? Stat(FilePath(path), followTargetSymlink: true) else { return nil }
        device = UInt64(truncatingIfNeeded: stat.deviceID.rawValue)
        inode = UInt64(truncatingIfNeeded: stat.inode.rawValue)
    }
}
