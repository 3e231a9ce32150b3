import Foundation

/// A user whom permissions bind: `nobody` when root runs the tests, else whoever does.
enum OtherUser {
    /// The id of `nobody`.
    static let id = "65534"
    static let isRoot = geteuid() == 0
    /// What stands before a program that such a user runs.
    static let command = isRoot ? ["setpriv", "--reuid", id, "--regid", id, "--clear-groups"] : []
    static let isAvailable = !isRoot || ["/usr/bin/setpriv", "/bin/setpriv"].contains { FileManager.default.isExecutableFile(atPath: $0) }
}
