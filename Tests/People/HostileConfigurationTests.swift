import CredenceKnowledge
import Foundation
import Testing
import Yams

@testable import CredencePeople

@Suite struct HostileConfigurationTests {
    private func isRefused(_ text: String) -> Bool {
        do {
            _ = try ConfigurationParser(knowledge: .embedded).parse(Array(text.utf8), fileName: "f")
            return false
        } catch {
            return true
        }
    }

    @Test(arguments: [
        "[", "{", "{a: ", "- ", "? ", "[[", "{{", "a: [", "\"", "'", "|\n ", "&a ", "*a ", "!!a ", "- - ", "a:\n- ", "[?", "{\"a\":", "# ",
        "\n", ": ", "--- ", "%", "\t", " ", "[a, ", "'' ",
    ])
    func `a hundred thousand of anything end without a crash`(piece: String) {
        #expect(isRefused(String(repeating: piece, count: 100_000)))
        #expect(isRefused("person: " + String(repeating: piece, count: 100_000)))
    }

    @Test func `ever deeper blocks end without a crash`() {
        for piece in ["a:", "-", "- a:"] {
            let lines = (0..<1000).map { String(repeating: " ", count: $0) + piece + "\n" }
            #expect(isRefused(lines.joined()))
        }
    }

    @Test func `a bomb of aliases is refused before it is composed`() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
        for (letter, last) in zip("bcdefghij", "abcdefghi") {
            bomb += "\(letter): &\(letter) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ",") + "]\n"
        }
        #expect(isRefused(bomb))
        #expect(isRefused(bomb + "? *j\n: x\n"))
    }

    @Test func `a file of a megabyte is read in its whole, a larger one refused`() throws {
        let head = "person: {name: A, addresses: [a@b]}\nfolders:\n"
        let line = "- folder\n"
        let count = (ConfigurationParser.largest - head.utf8.count) / line.utf8.count
        let text = head + String(repeating: line, count: count)
        let read = try ConfigurationParser(knowledge: .embedded).parse(Array(text.utf8), fileName: "f")
        #expect(read.folders.count == count)
        #expect(isRefused(text + line))
    }

    @Test func `a nest of keys that are lists is refused`() {
        #expect(isRefused("{" + String(repeating: "? {", count: 30) + String(repeating: "a, ", count: 300_000)))
        #expect(isRefused(String(repeating: "[", count: 20) + "a" + String(repeating: "]: b", count: 20)))
    }

    // What a composed file may not hold once the guard has let it through.
    private func depth(_ node: Node) throws -> Int {
        switch node {
        case .scalar(let scalar):
            try #require(scalar.anchor == nil)
            return 0
        case .sequence(let sequence):
            try #require(sequence.anchor == nil)
            return 1 + (try sequence.map(depth).max() ?? 0)
        case .mapping(let mapping):
            try #require(mapping.anchor == nil)
            for (key, _) in mapping { try #require(key.scalar != nil) }
            return 1 + (try mapping.map { try depth($0.value) }.max() ?? 0)
        case .alias:
            throw CancellationError()
        }
    }

    private func isBarred(_ node: Node) -> Bool {
        switch node {
        case .scalar(let scalar): scalar.anchor != nil
        case .sequence(let sequence): sequence.anchor != nil || sequence.contains(where: isBarred)
        case .mapping(let mapping):
            mapping.anchor != nil || mapping.contains { $0.key.scalar == nil || isBarred($0.key) || isBarred($0.value) }
        case .alias: true
        }
    }

    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces = [
        "a", "b: ", "- ", "[", "]", "{", "}", ", ", ",", ": ", ":", "\n", "\n", "\n  ", "\n    ", "\n ", "\"", "'", "\\", "|", ">", "|2",
        "|-\n", ">+1\n", "&a ",
        "*a", "!t ", "? ", "?", "#", " # c", "---", "...", "\n---\n", "\n...\n", "%", "\t", " ", "é", "key: ", "\"q\"", "'q'", "\r\n", "\r",
        "@", "`", "- - ", "~",
    ]

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `the guard lets through no alias, anchor or key that isn't text, and refuses nothing else, from a seed`(seed: UInt64) throws {
        var generator = Generator(state: seed)
        var passed = 0
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
                HostileConfigurationTests.pieces[Int.random(in: HostileConfigurationTests.pieces.indices, using: &generator)]
            }.joined()
            var scanner = SyntaxGuard(text)
            let isLetThrough = (try? scanner.check()) != nil
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let node = try? parser.singleRoot() else {
                // What libyaml itself refuses may pass; a second document may not.
                let again = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                if isLetThrough, (try? again.nextRoot()) != nil { #expect((try? again.nextRoot()) == nil, "\(text.debugDescription)") }
                continue
            }
            if isLetThrough {
                #expect(try depth(node) <= 2 * SyntaxGuard.deepest, "\(text.debugDescription)")
                passed += 1
            } else if !text.contains(where: { "?%!".contains($0) }), !text.contains("---"), !text.contains("...") {
                #expect(isBarred(node), "\(text.debugDescription)")
            }
        }
        #expect(passed > 100)
    }
}
