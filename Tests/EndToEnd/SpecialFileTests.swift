import Foundation
import Testing

@Suite struct SpecialFileTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
        try bench.makeRepository("other")
    }

    private static let names = [
        "HEAD", "config", "index", "info/attributes", "objects", "objects/info/alternates", "objects/pack/pack-1.idx", "packed-refs",
        "refs/heads/main", "shallow",
    ]

    @Test func `A FIFO in a Git folder isn't opened`() throws {
        for (number, name) in SpecialFileTests.names.enumerated() {
            try bench.makeRepository("fifo-\(number)")
            try bench.makeFIFO("fifo-\(number)/.git/" + name)
        }
        try bench.makeFIFO("other/.git/commondir")
        let scan = try bench.scan(".")
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(scan.skipped.allSatisfy { $0.code == "corrupt" && $0.remedy == "Clone the repository again." })
        #expect(
            scan.skipped.map(\.reason)
                == SpecialFileTests.names.map { "\($0) in its Git folder is no regular file" }
                + ["its Git folder leads to another one, by a file commondir"])
    }

    @Test func `A FIFO to which a Git folder's links, includes or alternates lead isn't opened`() throws {
        try bench.makeFIFO("pipe")
        try bench.makeRepository("third")
        try bench.must("ln", "-sf", "../../pipe", bench.path("other/.git/HEAD"))
        try bench.must("git", "config", "include.path", bench.path("pipe"), in: "third")
        try bench.makeRepository("fourth")
        try bench.makeFIFO("store/pack/pack-1.idx")
        try bench.write(bench.path("store") + "\n", to: "fourth/.git/objects/info/alternates")
        let scan = try bench.scan(".")
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(
            scan.skipped.map(\.reason) == [
                "objects/info/alternates: pack/pack-1.idx in its Git folder is no regular file",
                "HEAD in its Git folder is no regular file",
                "config: include.path in its Git folder is no regular file",
            ])
    }

    @Test func `A FIFO or a socket in a work tree isn't opened, nor the socket of a file monitor`() throws {
        for name in ["requirements.txt", ".gitattributes", "credence.yaml"] { try bench.makeFIFO("other/" + name) }
        try bench.makeSocket("good/requirements.txt")
        try bench.makeSocket("good/.git/fsmonitor--daemon.ipc")
        #expect(try bench.scan(".").projects.map(\.id) == ["good", "other"])
    }

    @Test(.enabled(if: OtherUser.isRoot, "only root makes a device"))
    func `A device in a work tree isn't opened`() throws {
        try bench.must("mknod", bench.path("other/requirements.txt"), "c", "1", "5")
        #expect(try bench.scan(".").projects.map(\.id) == ["good", "other"])
    }

    @Test func `A FIFO in place of the configuration is refused`() throws {
        try bench.makeFIFO("credence.yaml")
        let remedy = "Check the path, or write one with 'credence init'.\n"
        #expect(
            try bench.credence("credentials")
                == Outcome(status: 1, output: "", errors: "error: cannot read $FOLDER/credence.yaml: it is no regular file\n" + remedy))
        #expect(
            try bench.credence("credentials", "--config", "./credence.yaml")
                == Outcome(status: 1, output: "", errors: "error: cannot read ./credence.yaml: it is no regular file\n" + remedy))
    }
}
