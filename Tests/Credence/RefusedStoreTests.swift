import Credence
import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Foundation
import Testing

/// What isn't the program's own is left alone, and the scan goes on without.
@Suite struct RefusedStoreTests {
    private func refuses(_ store: RecordDatabase, _ reason: String) {
        #expect(store.read(Shelf.name) == nil)
        #expect(store.write([.append(.commits, [1])], of: Shelf.name, expecting: nil) == nil)
        #expect(store.problem == "the cache isn't used: " + reason)
    }

    @Test func `only the owner may read what is kept`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            #expect(try shelf.folder.mode(of: "cache") == 0o700)
            #expect(try shelf.folder.mode(of: "cache/credence") == 0o700)
            #expect(try shelf.folder.mode(of: Shelf.file) == 0o600)
            #expect(try shelf.folder.names(in: "cache/credence") == ["records.sqlite"])
            try shelf.folder.setMode(0o644, of: Shelf.file)
            #expect(shelf.intact(shelf.store()) == 3)
            #expect(try shelf.folder.mode(of: Shelf.file) == 0o600)
        }
    }

    @Test func `links, folders and FIFOs in the file's place are refused and stay`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            try shelf.folder.move(Shelf.file, to: "elsewhere")
            let before = try shelf.folder.read("elsewhere")
            for target in ["elsewhere", "nowhere"] {
                try shelf.folder.link(Shelf.file, to: shelf.folder.path(target))
                refuses(shelf.store(), "it is no regular file")
                #expect(try shelf.folder.read("elsewhere") == before && shelf.folder.names() == ["cache", "elsewhere"])
                try shelf.folder.remove(Shelf.file)
            }
            try shelf.folder.makeFolder(Shelf.file)
            refuses(shelf.store(), "it is no regular file")
            try shelf.folder.remove(Shelf.file)
            try Program.run(["mkfifo", "records.sqlite"], in: shelf.folder.path("cache/credence"))
            refuses(shelf.store(), "it is no regular file")
            #expect(try shelf.folder.names(in: "cache/credence") == ["records.sqlite"])
        }
    }

    @Test func `a folder that others can change or that is none is refused`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            try shelf.folder.setMode(0o777, of: "cache/credence")
            refuses(shelf.store(), "other users may write to its folder")
            try shelf.folder.setMode(0o700, of: "cache/credence")
            try shelf.folder.move("cache/credence", to: "real")
            try shelf.folder.link("cache/credence", to: shelf.folder.path("real"))
            refuses(shelf.store(), "its folder is no folder")
            try shelf.folder.remove("cache")
            try shelf.folder.write("a file", to: "cache")
            let store = shelf.store()
            #expect(store.read(Shelf.name) == nil && store.problem?.hasPrefix("the cache isn't used: ") == true)
            #expect(try shelf.folder.read("cache") == Array("a file".utf8))
        }
    }

    private static let isRoot = geteuid() == 0

    @Test(.enabled(if: isRoot, "only root can give files away")) func `a file or folder of another user is refused`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            try Program.run(["chown", "12345", shelf.folder.path(Shelf.file)], in: "/")
            refuses(shelf.store(), "it belongs to another user")
            try Program.run(["chown", "12345", shelf.folder.path("cache/credence")], in: "/")
            refuses(shelf.store(), "its folder belongs to another user")
        }
    }

    @Test(.enabled(if: !isRoot, "root may write anywhere")) func `in a folder that can't be written to what is there is still read`() throws
    {
        try Shelf.use { shelf in
            try shelf.fill()
            try shelf.folder.setMode(0o500, of: "cache/credence")
            defer { try? shelf.folder.setMode(0o700, of: "cache/credence") }
            let store = shelf.store()
            #expect(shelf.intact(store) == 3)
            #expect(store.write([.append(.commits, [1])], of: Shelf.name, expecting: nil) == nil)
            #expect(store.problem != nil)
        }
    }

    @Test(.enabled(if: isRoot, "only root can mount a small disk")) func `a full disk costs what doesn't fit, and nothing that is there`()
        throws
    {
        try Shelf.use { shelf in
            try shelf.folder.makeFolder("cache")
            do {
                try Program.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", shelf.folder.path("cache")], in: "/")
            } catch {
                try Test.cancel("no disk can be mounted here: \(error)")
            }
            defer { _ = try? Program.run(["umount", "-l", shelf.folder.path("cache")], in: "/") }
            try shelf.fill()
            #expect(shelf.intact(shelf.store()) == 3)
            let store = shelf.store()
            #expect(store.write([.append(.files, Shelf.bytes(1, 1, size: 3_000_000))], of: Shelf.name, expecting: nil) == nil)
            #expect(store.problem == "the cache isn't used: the disk is full")
            #expect(shelf.intact(store) == 3)
            store.finish()
            let next = shelf.store()
            #expect(shelf.intact(next) == 3 && next.problem == nil)
            // Not even a page is left.
            _ = try? shelf.folder.write([UInt8](repeating: 0, count: 4_000_000), to: "cache/filling")
            #expect(next.write(Shelf.changes(7), of: Shelf.name, expecting: nil) == nil)
            #expect(shelf.intact(next) == 3)
        }
    }
}
