import CredenceFiles
import CredenceFixtures
import Testing

@Suite struct FileReadingTests {
    @Test func `a file within the bound is read whole`() throws {
        try TemporaryFolder.use { folder in
            let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0) }
            try folder.write(bytes, to: "a")
            try folder.write("", to: "empty")
            #expect(try FileReading.read(folder.path("a"), limit: 10_000) == bytes)
            #expect(try FileReading.read(folder.path("empty"), limit: 0) == [])
            #expect(throws: FileError.tooLarge(limit: 9_999)) { try FileReading.read(folder.path("a"), limit: 9_999) }
        }
    }

    @Test func `a FIFO, a device, a folder and a link are refused without waiting`() throws {
        try TemporaryFolder.use { folder in
            try Program.run(["mkfifo", "fifo"], in: folder.path)
            try folder.write("secret", to: "file")
            try folder.link("link", to: "file")
            try folder.link("circle", to: "circle")
            try folder.makeFolder("folder")
            for path in [folder.path("fifo"), folder.path("folder"), "/dev/zero", "/dev/null"] {
                #expect(throws: FileError.wrongKind("it is no regular file"), "\(path)") { try FileReading.read(path, limit: 100) }
            }
            for name in ["link", "circle"] {
                #expect(throws: FileError.wrongKind("it is a symbolic link")) { try FileReading.read(folder.path(name), limit: 100) }
            }
            #expect(throws: FileError.notFound) { try FileReading.read(folder.path("nowhere"), limit: 100) }
            #expect(throws: FileError.wrongKind("a part of its path is no folder")) {
                try FileReading.read(folder.path("file/a"), limit: 100)
            }
        }
    }

    @Test(.enabled(if: FileKind(of: "/proc/self/maps") == .regular)) func `a file that says it is empty and grows is bounded`() throws {
        // Files of /proc have size 0 and more than that to read.
        #expect(throws: FileError.tooLarge(limit: 10)) { try FileReading.read("/proc/self/maps", limit: 10) }
        #expect(try !FileReading.read("/proc/self/maps", limit: 64 << 20).isEmpty)
    }

    @Test func `kinds and identities are told`() throws {
        try TemporaryFolder.use { folder in
            try Program.run(["mkfifo", "fifo"], in: folder.path)
            try folder.write("12345", to: "file")
            try folder.link("link", to: "file")
            let kinds = ["file", "link", "fifo", ".", "nowhere"].map { FileKind(of: folder.path($0)) }
            #expect(kinds == [.regular, .symbolicLink, .special, .folder, nil])
            #expect(FileIdentity(of: folder.path("file")) == FileIdentity(of: folder.path("link")))
            #expect(FileIdentity(of: folder.path("file")) != FileIdentity(of: folder.path("fifo")))
            #expect(FileIdentity(of: folder.path("nowhere")) == nil)
            #expect(FileSize.bytes(of: folder.path("file")) == 5)
            #expect(FileSize.bytes(of: folder.path("nowhere")) == 0)
        }
    }

    @Test func `each error has its reason`() {
        let errors: [FileError] = [.notFound, .unreadable("permission denied"), .wrongKind("it is a folder"), .tooLarge(limit: 7)]
        #expect(errors.map(\.reason) == ["it doesn't exist", "permission denied", "it is a folder", "it is larger than 7 bytes"])
    }
}
