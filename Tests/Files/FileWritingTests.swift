import CredenceFiles
import CredenceFixtures
import Testing

@Suite struct FileWritingTests {
    @Test func `a file is made, and replaced whole`() throws {
        try TemporaryFolder.use { folder in
            let path = folder.path("a")
            try FileWriting.write(Array("first, and long".utf8), to: path)
            #expect(try folder.read("a") == Array("first, and long".utf8))
            try FileWriting.write(Array("second".utf8), to: path)
            #expect(try folder.read("a") == Array("second".utf8))
            try FileWriting.write([], to: path)
            #expect(try folder.read("a") == [])
            #expect(try folder.names() == ["a"])
        }
    }

    @Test func `without leave nothing is overwritten`() throws {
        try TemporaryFolder.use { folder in
            try folder.write("old", to: "a")
            #expect(throws: FileError.wrongKind("it exists already")) {
                try FileWriting.write([1], to: folder.path("a"), overwriting: false)
            }
            #expect(try folder.read("a") == Array("old".utf8))
            try FileWriting.write([1], to: folder.path("b"), overwriting: false)
            #expect(try folder.names() == ["a", "b"])
        }
    }

    @Test func `links, folders and FIFOs are refused and stay`() throws {
        try TemporaryFolder.use { folder in
            try Program.run(["mkfifo", "fifo"], in: folder.path)
            try folder.write("old", to: "file")
            try folder.link("link", to: "file")
            try folder.link("dangling", to: "nowhere")
            try folder.makeFolder("folder")
            let names = try folder.names()
            #expect(throws: FileError.wrongKind("it is a folder")) { try FileWriting.write([1], to: folder.path("folder")) }
            for name in ["link", "dangling", "fifo"] {
                #expect(throws: FileError.wrongKind("it is no regular file"), "\(name)") {
                    try FileWriting.write([1], to: folder.path(name))
                }
            }
            #expect(try folder.names() == names)
            #expect(try folder.read("file") == Array("old".utf8))
        }
    }

    @Test func `a link planted at the temporary file isn't followed`() throws {
        try TemporaryFolder.use { folder in
            try folder.write("precious", to: "target")
            let process = TemporaryFolder.processNumber
            try folder.link("a.\(process).part", to: "target")
            #expect(throws: FileError.self) { try FileWriting.write([1], to: folder.path("a")) }
            #expect(try folder.read("target") == Array("precious".utf8))
            #expect(try folder.names() == ["a.\(process).part", "target"])
        }
    }

    @Test func `a write that fails leaves nothing`() throws {
        try TemporaryFolder.use { folder in
            #expect(throws: FileError.notFound) { try FileWriting.write([1], to: folder.path("nowhere/a")) }
            #expect(throws: FileError.self) { try FileWriting.write([1], to: folder.path(String(repeating: "n", count: 256))) }
            let names = try folder.names()
            #expect(names.isEmpty)
        }
    }

    @Test(arguments: [0o600, 0o640, 0o644])
    func `a file that is replaced keeps who may read it`(mode: Int) throws {
        try TemporaryFolder.use { folder in
            try folder.write("old", to: "a")
            try folder.setMode(mode, of: "a")
            try FileWriting.write(Array("new".utf8), to: folder.path("a"))
            #expect(try folder.mode(of: "a") == mode)
            #expect(try folder.read("a") == Array("new".utf8))
        }
    }

    @Test func `a file that somebody changed meanwhile isn't replaced`() throws {
        try TemporaryFolder.use { folder in
            let path = try folder.write("old", to: "a")
            try FileWriting.write(Array("new".utf8), to: path, replacing: Array("old".utf8))
            #expect(try folder.read("a") == Array("new".utf8))
            for other in ["old", "newer", "ne", ""] {
                #expect(throws: FileError.changed) { try FileWriting.write([1], to: path, replacing: Array(other.utf8)) }
            }
            #expect(throws: FileError.changed) { try FileWriting.write([1], to: folder.path("b"), replacing: [1]) }
            #expect(try folder.names() == ["a"])
            #expect(try folder.read("a") == Array("new".utf8))
        }
    }
}
