/// The paths around a file: what its neighbours are.
package struct TreeContext: Sendable {
    /// Every file's path.
    package let paths: Set<String>
    /// Every folder's path, without a final `/`; the root is the empty path.
    package let folders: Set<String>
    // A folder's path, `/`, and the ending of a file in it: `src/*.sln`.
    private let endings: Set<String>

    /// Takes in all paths of a tree, each from the root, parts divided by `/`.
    package init(paths: some Sequence<String>) {
        self.paths = Set(paths)
        var folders: Set<String> = [""]
        var endings: Set<String> = []
        for path in self.paths {
            var end = path.endIndex
            if let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) {
                let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
                if slash.map({ $0 < dot }) ?? true {
                    endings.insert((slash.map { path[..<$0] + "/" } ?? "") + "*" + path[dot...])
                }
            }
            while let slash = path.utf8[..<end].lastIndex(of: UInt8(ascii: "/")) {
                guard folders.insert(String(path[..<slash])).inserted else { break }
                end = slash
            }
        }
        self.folders = folders
        self.endings = endings
    }

    /// Whether a file or folder with this path from `folder` exists; `*.x` as the last part stands for any file with that ending.
    package func holds(_ name: String, in folder: String) -> Bool {
        let path = folder.isEmpty ? name : folder + "/" + name
        return paths.contains(path) || folders.contains(path) || endings.contains(path)
    }
}
