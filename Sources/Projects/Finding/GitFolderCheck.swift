internal import CredenceFiles

/// Looks through a Git folder for what libgit2 must not open: on a FIFO or a device it would wait for ever.
struct GitFolderCheck {
    /// What was found, by its path in the Git folder.
    private var unusable: String?
    private var seen: Set<FileIdentity> = []
    private var looked = 0

    /// The most folders that are looked into; the largest stores have some hundreds, and a thousand names of branches.
    private static let folderLimit = 100_000
    /// The files at its top that are opened; others, as the socket of a file monitor, never are.
    private static let files: Set<String> = ["HEAD", "commondir", "config", "config.worktree", "gitdir", "index", "packed-refs", "shallow"]
    /// The folders at its top that are opened.
    private static let folders: Set<String> = ["info", "objects", "refs"]

    /// Why the folder must not be opened, in a clause; nil when it may be.
    ///
    /// - Parameter isLinked: whether the work tree is linked, so that the Git folder names the common one in `commondir`.
    static func objection(gitFolder: String, commonFolder: String, isLinked: Bool) -> String? {
        var check = GitFolderCheck()
        // Only linked work trees have this file: elsewhere it would lead libgit2 to somebody else's repository.
        if !isLinked, FileKind(of: gitFolder + "/commondir") != nil { return "its Git folder leads to another one, by a file commondir" }
        for folder in Set([gitFolder, commonFolder]).sorted() {
            check.look(in: folder, as: "", isTop: true)
            check.lookAtIncludes(of: folder + "/config")
            check.lookAtIncludes(of: folder + "/config.worktree")
        }
        check.lookAtAlternates(of: commonFolder + "/objects")
        return check.unusable.map { "\($0) in its Git folder is no regular file" }
    }

    /// Looks at the entries of a folder and into its folders; at the top only at those that are opened.
    private mutating func look(in folder: String, as shown: String, isTop: Bool = false) {
        guard unusable == nil, looked < GitFolderCheck.folderLimit, let identity = FileIdentity(of: folder), seen.insert(identity).inserted,
            let listing = try? FolderListing(of: folder)
        else { return }
        looked += 1
        for entry in listing.entries where unusable == nil {
            let path = folder + "/" + entry.name
            // libgit2 follows links, so what they lead to counts.
            guard let kind = entry.kind == .symbolicLink ? FileKind(following: path) : entry.kind else { continue }
            switch kind {
            case .special where !isTop || (GitFolderCheck.files.union(GitFolderCheck.folders)).contains(entry.name):
                unusable = shown + entry.name
            case .folder where isTop && GitFolderCheck.files.contains(entry.name): unusable = shown + entry.name
            case .folder where !isTop || GitFolderCheck.folders.contains(entry.name): look(in: path, as: shown + entry.name + "/")
            default: break
            }
        }
    }

    private mutating func lookAtAlternates(of objects: String) {
        guard unusable == nil, looked < GitFolderCheck.folderLimit,
            let bytes = try? FileReading.read(objects + "/info/alternates", limit: 64 << 10)
        else { return }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let folder = FilePaths.absolute(String(line), base: objects, home: nil)
            guard let identity = FileIdentity(of: folder), !seen.contains(identity) else { continue }
            look(in: folder, as: "objects/info/alternates: ")
            lookAtAlternates(of: folder)
        }
    }

    /// A configuration may include other files, by `path = FILE`.
    private mutating func lookAtIncludes(of file: String) {
        guard unusable == nil, let identity = FileIdentity(of: file), seen.insert(identity).inserted,
            let bytes = try? FileReading.read(FilePaths.resolved(file) ?? file, limit: 1 << 20)
        else { return }
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let equals = line.firstIndex(of: "="), String(line[..<equals]).trimmingWhiteSpace.lowercased().hasSuffix("path") else {
                continue
            }
            let value = String(line[line.index(after: equals)...]).trimmingWhiteSpace.filter { $0 != "\"" }
            let included = FilePaths.absolute(value, base: FilePaths.parent(of: file), home: nil)
            if FileKind(following: included) == .special { unusable = "config: include.path" } else { lookAtIncludes(of: included) }
        }
    }
}
