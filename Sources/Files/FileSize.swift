internal import SystemPackage

/// The size of a file.
package enum FileSize {
    /// The bytes of the file at `path`, links not followed; 0 when nothing is there.
    package static func bytes(of path: String) -> Int {
        guard let stat = try? Stat(FilePath(path), followTargetSymlink: false) else { return 0 }
        return Int(clamping: stat.size)
    }
}
