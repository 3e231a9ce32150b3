import CredenceFiles
import CredenceFixtures
import Testing

@Suite struct FolderListingTests {
    @Test func `entries are sorted, with their kinds, links not followed`() throws {
        try TemporaryFolder.use { folder in
            try Program.run(["mkfifo", "fifo"], in: folder.path)
            try folder.write("", to: "b")
            try folder.write("", to: ".hidden")
            try folder.makeFolder("a")
            try folder.link("link", to: "a")
            let listing = try FolderListing(of: folder.path)
            #expect(listing.entries.map(\.name) == [".hidden", "a", "b", "fifo", "link"])
            #expect(listing.entries.map(\.kind) == [.regular, .folder, .regular, .special, .symbolicLink])
            #expect(listing.unnamed == 0 && !listing.isCut)
            #expect(try FolderListing(of: folder.path("a")).entries.isEmpty)
        }
    }

    @Test func `names that aren't UTF-8 are counted`() throws {
        try TemporaryFolder.use { folder in
            try Program.run(["sh", "-c", "touch \"$(printf 'a\\377')\" \"$(printf '\\351')\" plain"], in: folder.path)
            let listing = try FolderListing(of: folder.path)
            #expect(listing.entries.map(\.name) == ["plain"])
            #expect(listing.unnamed == 2)
        }
    }

    @Test func `what is no folder is refused`() throws {
        try TemporaryFolder.use { folder in
            try Program.run(["mkfifo", "fifo"], in: folder.path)
            try folder.write("", to: "file")
            #expect(throws: FileError.wrongKind("a part of its path is no folder")) { try FolderListing(of: folder.path("file")) }
            #expect(throws: FileError.wrongKind("a part of its path is no folder")) { try FolderListing(of: folder.path("fifo")) }
            #expect(throws: FileError.notFound) { try FolderListing(of: folder.path("nowhere")) }
        }
    }
}
