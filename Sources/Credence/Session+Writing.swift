internal import CredenceFiles
internal import CredenceGit
internal import CredenceVocabulary

extension Session {
    /// Writes `text` to `path`, whole or not at all, and says where.
    ///
    /// - Parameter evenIfShared: write also into a work tree that has a remote, where a push would publish it.
    public func write(_ text: String, to path: String, evenIfShared: Bool) throws(CredenceError) -> String {
        let target = absolute(path)
        if let configurationPath, FileIdentity(of: target) != nil, FileIdentity(of: target) == FileIdentity(of: configurationPath) {
            throw CredenceError("cannot write \(path): it is your configuration", remedy: "Name another file.")
        }
        if !evenIfShared, let tree = Session.sharedWorkTree(around: target) {
            throw CredenceError(
                "cannot write \(path): it lies in the work tree of \(tree), which has a remote",
                remedy: "Write it elsewhere, or repeat with --yes.")
        }
        do throws(FileError) { try FileWriting.write(Array(text.utf8), to: target) } catch {
            throw CredenceError.cannotWrite(path, error)
        }
        return target
    }

    /// Writes `text` to standard output; false when nobody reads any more.
    public static func writeOutput(_ text: String) throws(CredenceError) -> Bool {
        do throws(FileError) { return try StandardOutput.write(Array(text.utf8)) } catch {
            throw CredenceError(
                "cannot write standard output: \(error.reason)",
                remedy: "Make room, or send it elsewhere; what was printed so far isn't whole.")
        }
    }

    /// Takes back what is being written; for the end by a signal.
    public static func abandonWriting() { FileWriting.abandon() }

    private static func sharedWorkTree(around path: String) -> String? {
        let parent = FilePaths.parent(of: path)
        var folder = FilePaths.resolved(parent) ?? parent
        while folder != "/" {
            if FileKind(of: folder + "/.git") != nil {
                // What can't be looked at may have a remote.
                guard let repository = try? Repository(path: folder) else { return folder }
                return repository.remoteURLs.isEmpty ? nil : folder
            }
            folder = FilePaths.parent(of: folder)
        }
        return nil
    }
}

extension CredenceError {
    /// A file that can't be written.
    static func cannotWrite(_ target: String, _ error: FileError) -> CredenceError {
        switch error {
        case .notFound:
            CredenceError("cannot write \(target): its folder doesn't exist", remedy: "Make the folder first, or choose another place.")
        case .wrongKind: CredenceError("cannot write \(target): \(error.reason)", remedy: "Choose another place.")
        default:
            CredenceError(
                "cannot write \(target): \(error.reason)", remedy: "Make room or choose another place; nothing was left half-written.")
        }
    }

    /// A command line that can't be meant.
    public static func wrongUsage(_ message: String, remedy: String) -> CredenceError {
        CredenceError(message, remedy: remedy, isUsage: true)
    }
}
