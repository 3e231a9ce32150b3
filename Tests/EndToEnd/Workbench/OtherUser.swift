import Foundation

/// A user without rights, as whom root runs a program: permissions bind nobody else.
enum OtherUser {
    /// The id of `nobody`.
    static let id = "65534"
    static let command = ["setpriv", "--reuid", id, "--regid", id, "--clear-groups"]

    static let isRoot = geteuid() == 0
    static let isAvailable = isRoot && ["/usr/bin/setpriv", "/bin/setpriv"].contains { FileManager.default.isExecutableFile(atPath: $0) }
}
