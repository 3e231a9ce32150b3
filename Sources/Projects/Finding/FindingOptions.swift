package import CredenceVocabulary

/// Where to look for repositories and what to pass over.
package struct FindingOptions: Sendable {
    /// The folders given, absolute.
    package var folders: [String]
    /// Patterns of paths that are passed over, held against the path from the folder given.
    package var ignore: [Glob]
    /// Names of folders that hold what others wrote: repositories in them are counted, not read.
    package var dependencyFolders: Set<String>

    package init(folders: [String], ignore: [Glob], dependencyFolders: Set<String>) {
        self.folders = folders
        self.ignore = ignore
        self.dependencyFolders = dependencyFolders
    }
}
