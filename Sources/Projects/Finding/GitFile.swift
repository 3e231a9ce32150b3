internal import CredenceFiles
internal import CredenceVocabulary

/// What the `.git` of a folder leads to.
enum GitFile {
    /// A Git folder, and whether the folder is a work tree linked to a repository elsewhere.
    case folder(String, isLinked: Bool)
    /// It leads nowhere that may be read.
    case unusable(Limit.Code, reason: String, remedy: String)

    /// Follows `.git` in `folder`; `roots` are the folders that the person gave.
    ///
    /// A `.git` file may lead outside of them only when what it names leads back, as Git writes it for linked work trees and submodules:
    /// a stranger's folder must not borrow somebody else's repository.
    init(in folder: String, kind: FileKind, roots: [String]) {
        let path = folder + "/.git"
        guard kind != .folder else {
            self = .folder(path, isLinked: false)
            return
        }
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileReading.read(path, limit: 16 << 10) } catch {
            self = .unusable(.unreadable, reason: "its .git file can't be read: \(error.reason)", remedy: "Check the file \(path).")
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("gitdir:") else {
            self = .unusable(
                .corrupt, reason: "its .git file doesn't name a Git folder",
                remedy: "It should read 'gitdir: PATH'; clone the repository again.")
            return
        }
        let named = String(text.dropFirst("gitdir:".count)).trimmingWhiteSpace
        let target = FilePaths.absolute(named, base: folder, home: nil)
        guard let real = FilePaths.resolved(target) else {
            self = .unusable(
                .notFound, reason: "its .git file names \(named), which doesn't exist",
                remedy: "Run 'git worktree repair' in the main repository, or remove the folder.")
            return
        }
        guard FileKind(of: real) == .folder else {
            self = .unusable(
                .corrupt, reason: "its .git file leads in a circle, or to a file",
                remedy: "Remove the file \(path), or clone the repository again.")
            return
        }
        let linked = FileKind(of: real + "/commondir") == .regular
        let leadsBack = GitFile.leadsBack(from: real, to: folder)
        guard leadsBack || roots.contains(where: { FilePaths.contains($0, real) }) else {
            self = .unusable(
                .unreadable, reason: "its .git file points outside, to \(real), which doesn't point back",
                remedy: "Give that folder itself if it is yours: credence scan \(FilePaths.parent(of: real)).")
            return
        }
        self = .folder(real, isLinked: linked)
    }

    /// Whether the Git folder names `folder` as its work tree: by `gitdir` (linked work trees) or `core.worktree` (submodules).
    private static func leadsBack(from gitFolder: String, to folder: String) -> Bool {
        let wanted = FilePaths.resolved(folder) ?? folder
        if let bytes = try? FileReading.read(gitFolder + "/gitdir", limit: 16 << 10) {
            let back = FilePaths.absolute(String(decoding: bytes, as: UTF8.self).trimmingWhiteSpace, base: gitFolder, home: nil)
            return FilePaths.resolved(FilePaths.parent(of: back)) == wanted
        }
        guard let bytes = try? FileReading.read(gitFolder + "/config", limit: 1 << 20) else { return false }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let text = String(line).trimmingWhiteSpace
            guard text.lowercased().hasPrefix("worktree"), let equals = text.firstIndex(of: "=") else { continue }
            let value = String(text[text.index(after: equals)...]).trimmingWhiteSpace.filter { $0 != "\"" }
            if FilePaths.resolved(FilePaths.absolute(value, base: gitFolder, home: nil)) == wanted { return true }
        }
        return false
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmingWhiteSpace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}
