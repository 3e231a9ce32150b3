internal import CredenceFiles
package import CredenceVocabulary

/// The search for repositories below folders.
///
/// Links are not followed, each repository is found once however many paths lead to it, and a folder that can't be listed is passed over and
/// said.
package struct RepositorySearch: Sendable {
    /// The repositories, sorted by path.
    package private(set) var found: [FoundRepository] = []
    /// Folders given or found that can't be read, sorted by path.
    package private(set) var skipped: [Skipped] = []
    /// Those of `skipped` that are folders given and not what was found in one, by the folder as it was given.
    package private(set) var refused: [String: Skipped] = [:]
    /// What was met on the way: repositories among dependencies, bounds.
    package private(set) var limits: [Limit] = []
    /// What the person may want to know: a folder given twice, work trees that share a repository.
    package private(set) var notes: [String] = []

    /// The most folders that are looked into, and how deep.
    package static let folderLimit = 2_000_000
    package static let depthLimit = 100

    private let options: FindingOptions
    private var seenFolders: Set<FileIdentity> = []
    private var looked = 0
    private var tooDeep = 0
    private var amongDependencies = 0
    private var unnamed = 0
    private var candidates: [FoundRepository] = []

    /// Searches below the folders of `options`.
    package init(_ options: FindingOptions) {
        self.options = options
        var roots: [String] = []
        for folder in options.folders {
            do throws(FileError) {
                let real = try FilePaths.resolve(folder)
                // Listed again when it is searched: here a folder that was given is told by the name that it was given by.
                _ = try FolderListing(of: real)
                roots.append(real)
            } catch {
                refuse(folder, error)
            }
        }
        var distinct: [String] = []
        for root in roots {
            if distinct.contains(root) {
                notes.append("\(root) was given twice: it is read once")
            } else if let outer = roots.first(where: { $0 != root && FilePaths.contains($0, root) }) {
                notes.append("\(root) lies in \(outer), which was given too: it is read once")
            } else {
                distinct.append(root)
            }
        }
        for root in distinct { search(root, roots: distinct) }
        finish()
    }

    private mutating func search(_ root: String, roots: [String]) {
        var waiting: [(path: String, depth: Int, isDependency: Bool)] = [(root, 0, false)]
        while let folder = waiting.popLast() {
            guard looked < RepositorySearch.folderLimit else { break }
            guard folder.depth <= RepositorySearch.depthLimit else {
                tooDeep += 1
                continue
            }
            guard let identity = FileIdentity(of: folder.path), seenFolders.insert(identity).inserted else { continue }
            looked += 1
            let listing: FolderListing
            do throws(FileError) { listing = try FolderListing(of: folder.path) } catch {
                skip(
                    folder.path, .unreadable, "it can't be listed: \(error.reason)",
                    "Allow reading it, or add it to 'ignore' in credence.yaml.")
                continue
            }
            unnamed += listing.unnamed
            let names = Dictionary(listing.entries.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
            // One that lost its HEAD is told as damaged, not passed over.
            let isBare =
                names[".git"] == nil && names["objects"] == .folder && names["refs"] == .folder
                && (names["HEAD"] == .regular || names["config"] == .regular)
            if let kind = names[".git"] ?? (isBare ? .folder : nil) {
                if folder.isDependency { amongDependencies += 1 } else { add(folder.path, kind: kind, isBare: isBare, roots: roots) }
            }
            if isBare { continue }
            for entry in listing.entries.reversed() where entry.kind == .folder && entry.name != ".git" {
                let path = (folder.path == "/" ? "" : folder.path) + "/" + entry.name
                let relative = String(path.dropFirst(root == "/" ? 1 : root.utf8.count + 1))
                if options.ignore.contains(where: { $0.matches(relative) || $0.matches(relative + "/x") }) { continue }
                waiting.append((path, folder.depth + 1, folder.isDependency || options.dependencyFolders.contains(entry.name)))
            }
        }
    }

    private mutating func add(_ path: String, kind: FileKind, isBare: Bool, roots: [String]) {
        guard kind == .folder || kind == .regular else {
            skip(path, .unreadable, "its .git is a link or no file", "Clone the repository itself.")
            return
        }
        let gitFolder: String
        var isLinked = false
        if isBare {
            gitFolder = path
        } else {
            switch GitFile(in: path, kind: kind, roots: roots) {
            case .folder(let found, let linked): (gitFolder, isLinked) = (found, linked)
            case .unusable(let code, let reason, let remedy):
                skip(path, code, reason, remedy)
                return
            }
        }
        var common = gitFolder
        if isLinked, let bytes = try? FileReading.read(gitFolder + "/commondir", limit: 16 << 10) {
            common = FilePaths.absolute(String(decoding: bytes, as: UTF8.self).trimmingWhiteSpace, base: gitFolder, home: nil)
        }
        if let objection = GitFolderCheck.objection(gitFolder: gitFolder, commonFolder: common, isLinked: isLinked) {
            skip(path, .corrupt, objection, "Clone the repository again.")
            return
        }
        let real = FilePaths.resolved(common) ?? common
        candidates.append(
            FoundRepository(
                path: path, gitFolder: gitFolder, commonFolder: real, isLinked: isLinked, packBytes: RepositorySearch.packBytes(real)))
    }

    private static func packBytes(_ common: String) -> Int {
        guard let listing = try? FolderListing(of: common + "/objects/pack") else { return 0 }
        return listing.entries.reduce(0) { $0 + ($1.name.hasSuffix(".pack") ? FileSize.bytes(of: common + "/objects/pack/" + $1.name) : 0) }
    }

    private mutating func finish() {
        // Of the work trees of one repository the main one stands for all.
        let groups = Dictionary(grouping: candidates, by: \.commonFolder)
        for group in groups.values {
            let ordered = group.sorted { ($0.isLinked ? 1 : 0, $0.path) < ($1.isLinked ? 1 : 0, $1.path) }
            found.append(ordered[0])
            for other in ordered.dropFirst() { notes.append("\(other.path) is a work tree of \(ordered[0].path): it is read once") }
        }
        found.sort { $0.path < $1.path }
        skipped.sort { $0.path < $1.path }
        notes.sort()
        limits = [
            Limit(
                code: .budget, what: "repositories among dependencies and build products, counted and not read", count: amongDependencies),
            Limit(code: .tooLarge, what: "folders deeper than \(RepositorySearch.depthLimit), not searched", count: tooDeep),
            Limit(code: .unreadable, what: "entries whose name isn't UTF-8", count: unnamed),
            Limit(
                code: .budget, what: "folders beyond \(RepositorySearch.folderLimit), not searched",
                count: looked >= RepositorySearch.folderLimit ? 1 : 0),
        ].filter { $0.count > 0 }
    }

    private mutating func refuse(_ folder: String, _ error: FileError) {
        switch error {
        case .notFound: skip(folder, .notFound, error.reason, "Check the spelling, or remove it from the folders.")
        case .wrongKind: skip(folder, .unreadable, "it is no folder", "Give the folder that holds your projects.")
        default: skip(folder, .unreadable, error.reason, "Allow reading it, or remove it from the folders.")
        }
        refused[folder] = skipped.last
    }

    private mutating func skip(_ path: String, _ code: Limit.Code, _ reason: String, _ remedy: String) {
        skipped.append(Skipped(path: path, code: code, reason: reason, remedy: remedy))
    }
}
