internal import Foundation
internal import SystemPackage

/// The entries of one folder.
package struct FolderListing: Sendable {
    /// One entry; its kind is looked at without following links.
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let kind: FileKind
    }

    /// The entries sorted by name.
    package let entries: [Entry]
    /// Entries whose name isn't UTF-8, which can't be reached by a path here.
    package let unnamed: Int
    /// Whether there are more than `limit`.
    package let isCut: Bool

    /// The most entries of one folder that are listed.
    package static let limit = 200_000

    /// Lists the folder at `path`, without `.` and `..`.
    package init(of path: String) throws(FileError) {
        guard let stream = unsafe opendir(path) else { throw FileError(Errno(rawValue: errno)) }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        var unnamed = 0
        var isCut = false
        while let record = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &record.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { text in
                    unsafe String(validatingCString: text)
                }
            }
            guard let name else {
                unnamed += 1
                continue
            }
            guard name != ".", name != ".." else { continue }
            guard entries.count < FolderListing.limit else {
                isCut = true
                break
            }
            let kind: FileKind? =
                switch Int32(unsafe record.pointee.d_type) {
                case Int32(DT_REG): .regular
                case Int32(DT_DIR): .folder
                case Int32(DT_LNK): .symbolicLink
                case Int32(DT_FIFO), Int32(DT_SOCK), Int32(DT_CHR), Int32(DT_BLK): .special
                default: FileKind(of: path + "/" + name)
                }
            if let kind { entries.append(Entry(name: name, kind: kind)) }
        }
        self.entries = entries.sorted { $0.name < $1.name }
        self.unnamed = unnamed
        self.isCut = isCut
    }
}
