/// Why a file or folder can't be read or written.
package enum FileError: Error, Hashable, Sendable {
    /// Nothing is there.
    case notFound
    /// The permissions, or an error of the disk, don't allow it; with the system's own words.
    case unreadable(String)
    /// It is a link, FIFO, socket or device where a regular file is wanted, or a file where a folder is.
    case wrongKind(String)
    /// It is larger than the bound, in bytes.
    case tooLarge(limit: Int)
    /// It isn't what was read before.
    case changed

    /// The reason in words.
    package var reason: String {
        switch self {
        case .notFound: "it doesn't exist"
        case .unreadable(let words): words
        case .wrongKind(let words): words
        case .tooLarge(let limit): "it is larger than \(limit) bytes"
        case .changed: "it was changed meanwhile"
        }
    }
}
