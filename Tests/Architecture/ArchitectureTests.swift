import Testing

@Suite struct ArchitectureTests {
    // Read once for all tests; that there are any is tested too.
    private static let allSources = (try? SourceFile.all(in: "Sources")) ?? []
    private static let allTests = (try? SourceFile.all(in: "Tests")) ?? []
    private let sources = allSources
    private let tests = allTests

    @Test func `the files are there to be read`() {
        #expect(sources.count > 100 && tests.count > 10)
        #expect(sources.contains { $0.room == "Git" } && sources.allSatisfy { Rooms.allowed.keys.contains($0.room) })
    }

    /// The places of all lines of code of which `isWrong` says so.
    private func places(in files: [SourceFile], where isWrong: (String) -> Bool) -> [String] {
        files.flatMap { file in file.code.indices.filter { isWrong(file.code[$0]) }.map(file.place) }
    }

    private func words(_ line: String) -> [Substring] { line.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }

    @Test func `each file imports only what its room may`() {
        let wrong = sources.flatMap { file in file.imports.filter { !Rooms.allows($0.module, in: file.room) }.map { file.place($0.line) } }
        #expect(wrong == [])
        #expect(sources.contains { !$0.imports.isEmpty })
    }

    @Test func `imports are seen however they are written`() {
        let text =
            "public import A\n@testable import B\ninternal import struct C.D\n// import E\nlet f = \"import F\"\nimport G.H\n@_exported public import I\nlet important = 1\n    import module: String,\n"
        #expect(SourceFile(path: "Sources/Git/X.swift", text: text).imports.map(\.module) == ["A", "B", "C", "G", "I"])
        #expect(
            !Rooms.allows("CredenceProjects", in: "Git") && !Rooms.allows("CGit2", in: "Projects") && !Rooms.allows("Foundation", in: "New")
        )
        #expect(Rooms.allows("CredenceGit", in: "Projects") && Rooms.allows("Foundation", in: "Matcher"))
    }

    @Test func `the rooms' own table has no circle`() {
        var done: Set<String> = []
        var waiting = Rooms.allowed.mapValues { Set($0.rooms) }
        while let next = waiting.first(where: { $0.value.isSubset(of: done) })?.key {
            done.insert(next)
            waiting[next] = nil
        }
        #expect(waiting.keys.sorted() == [])
    }

    @Test(arguments: ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError(", "unsafeFlags"])
    func `what ends a process or silences the compiler isn't used`(word: String) {
        #expect(places(in: sources + tests) { $0.contains(word) } == [])
    }

    @Test func `memory is handled by hand in few places only`() {
        let elsewhere = sources.filter { !Rooms.unsafe.contains($0.room) && $0.path != "Sources/Knowledge/Tables/EmbeddedTables.swift" }
        #expect(places(in: elsewhere) { words($0).contains("unsafe") } == [])
    }

    @Test func `pure rooms touch no file, clock, environment or chance`() {
        let barred: Set<Substring> = [
            "FileManager", "FileHandle", "ProcessInfo", "Process", "random", "randomElement", "shuffled", "shuffle",
            "SystemRandomNumberGenerator", "UUID",
            "getenv", "ContinuousClock", "SuspendingClock", "DispatchTime", "contentsOfFile", "contentsOf", "UserDefaults", "Bundle",
            "TimeZone", "Locale",
        ]
        let wrong = places(in: sources.filter { Rooms.pure.contains($0.room) }) { line in
            let found = words(line).filter(barred.contains)
            // `append(contentsOf:)` and its like read nothing.
            let reads = found.contains { $0 != "contentsOf" } || line.contains("Data(contentsOf") || line.contains("String(contentsOf")
            return reads || line.contains("Date()") || line.contains("Date.now")
        }
        #expect(wrong == [])
    }

    @Test func `no file is too long`() {
        #expect(sources.filter { $0.lines.count > 301 }.map { "\($0.path) \($0.lines.count)" } == [])
        #expect(tests.filter { $0.lines.count > 401 }.map { "\($0.path) \($0.lines.count)" } == [])
    }

    @Test func `types and functions that other rooms see are documented`() {
        let wrong = sources.flatMap { file in
            file.lines.indices.filter { Declaration(file.code[$0])?.needsDocument ?? false && !isDocumented($0, in: file) }.map(file.place)
        }
        #expect(wrong == [])
    }

    private func isDocumented(_ index: Int, in file: SourceFile) -> Bool {
        var above = index - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        return above >= 0 && file.lines[above].drop(while: { $0 == " " }).hasPrefix("///")
    }

    @Test(arguments: [
        ("package struct A {", true), ("    public func read() {", true), ("@safe package struct B: ~Copyable {", true),
        ("package static func < (l: A, r: A) {", false),
        ("package init() {}", false), ("    package let id: ID", false), ("func inner() {", false), ("public enum C {}", true),
        ("public package(set) var x = 1", false),
        ("package mutating func add() {", true), ("public typealias D = Int", true), ("package static let limit = 1", false),
        ("package import A", false),
        ("package borrowing func header() {", true), ("package protocol P {", true),
        ("package func encode(to encoder: any Encoder) throws {", false),
    ])
    func `declarations are told by their line`(line: String, needsDocument: Bool) {
        #expect((Declaration(line)?.needsDocument ?? false) == needsDocument)
    }
}
