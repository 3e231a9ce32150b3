internal import Foundation

extension ObjectFolder {
    /// As many folders are looked into; git itself follows alternates of alternates five deep.
    private static let folderLimit = 64
    private static let depthLimit = 5
    /// No list of alternates is longer, in bytes.
    private static let listLimit = 1 << 20

    /// The folder at `path` and those that it names as alternates, each once.
    static func all(from path: String) -> [ObjectFolder] {
        var folders = [ObjectFolder(path: path)]
        var seen: Set = [resolved(path)]
        var waiting = [(path: path, depth: 0)]
        while let next = waiting.first {
            waiting.removeFirst()
            guard next.depth < depthLimit else { continue }
            for alternate in alternates(of: next.path) where folders.count < folderLimit && seen.insert(resolved(alternate)).inserted {
                folders.append(ObjectFolder(path: alternate))
                waiting.append((alternate, next.depth + 1))
            }
        }
        return folders
    }

    private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

    private static func alternates(of path: String) -> [String] {
        guard let file = MappedFile(path: path + "/info/alternates"), file.count <= listLimit else { return [] }
        let text = unsafe String(decoding: file.bytes, as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") && !$0.contains("\0") }
            .map { $0.hasPrefix("/") ? String($0) : path + "/" + $0 }
    }
}
