internal import Foundation
internal import SystemPackage

/// Paths as a person writes them, made absolute.
package enum FilePaths {
    /// The path with every link in it resolved; nil when nothing is there.
    package static func resolved(_ path: String) -> String? {
        guard let buffer = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(buffer) }
        return unsafe String(validatingCString: buffer)
    }

    /// The path with every link in it resolved.
    ///
    /// - Throws: `FileError`, which tells what isn't there from what may not be looked at.
    package static func resolve(_ path: String) throws(FileError) -> String {
        if let real = resolved(path) { return real }
        let error = Errno(rawValue: errno)
        throw error == .tooManySymbolicLinkLevels ? .unreadable("its links lead in a circle") : FileError(error)
    }

    /// `path` made absolute by `base` and cleared of `.`, `..` and a leading `~` that stands for `home`; links aren't resolved.
    package static func absolute(_ path: String, base: String, home: String?) -> String {
        var text = path
        if let home, text == "~" || text.hasPrefix("~/") { text = home + text.dropFirst() }
        if !text.hasPrefix("/") { text = base + "/" + text }
        var parts: [Substring] = []
        for part in text.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Whether `path` is `folder` or lies in it; both absolute.
    package static func contains(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        String(path.split(separator: "/").last ?? "/")
    }

    /// The path without its last part.
    package static func parent(of path: String) -> String {
        "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }
}
