import Foundation
import Testing

/// A file of the package, as the tests of the architecture read it.
struct SourceFile: Sendable, CustomTestStringConvertible {
    /// The path from the package's root.
    let path: String
    /// The lines as written.
    let lines: [String]
    /// The lines without comments and what stands in string literals.
    let code: [String]

    /// The folder below `Sources` or `Tests`.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var testDescription: String { path }

    /// Where the line with this index stands.
    func place(_ index: Int) -> String { "\(path):\(index + 1): \(lines[index].trimmingCharacters(in: .whitespaces))" }

    /// The modules that the file imports, each with the index of its line.
    var imports: [(module: String, line: Int)] {
        code.indices.compactMap { index in
            let words = code[index].split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.map(String.init)
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count else { return nil }
            let before = words[..<position]
            guard
                before.allSatisfy({
                    ["public", "package", "internal", "fileprivate", "private", "testable", "preconcurrency", "_exported"].contains($0)
                })
            else { return nil }
            // `import struct A.B` names the module after the kind.
            let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let at = kinds.contains(words[position + 1]) && position + 2 < words.count ? position + 2 : position + 1
            let name = words[at]
            // A parameter's label may be `import` too.
            guard at + 1 == words.count, !code[index].contains(":") else { return nil }
            return (String(name.prefix { $0 != "." }), index)
        }
    }

    /// All Swift files below a folder of the package, sorted by path.
    static func all(in folder: String) throws -> [SourceFile] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
        let names = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder).filter { $0.hasSuffix(".swift") }.sorted()
        return try names.map { name in
            SourceFile(path: folder + "/" + name, text: try String(contentsOfFile: root + "/" + folder + "/" + name, encoding: .utf8))
        }
    }

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = SourceFile.withoutWords(lines)
    }

    /// Leaves out line comments, block comments and the insides of string literals; good enough for what the tests look for.
    private static func withoutWords(_ lines: [String]) -> [String] {
        var inBlock = false
        var inText = false
        return lines.map { line in
            var result: [UInt8] = []
            var inString = false
            let bytes = Array(line.utf8)
            var index = 0
            func stands(_ text: String) -> Bool {
                let wanted = text.utf8
                return index + wanted.count <= bytes.count && bytes[index] == wanted.first
                    && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
            }
            while index < bytes.count {
                let byte = bytes[index]
                if inBlock {
                    inBlock = !stands("*/")
                    index += inBlock ? 1 : 2
                } else if stands("\"\"\"") {
                    inText.toggle()
                    index += 3
                } else if inText {
                    index += 1
                } else if inString {
                    inString = byte != UInt8(ascii: "\"")
                    index += byte == UInt8(ascii: "\\") ? 2 : 1
                } else if stands("//") {
                    break
                } else if stands("/*") {
                    inBlock = true
                    index += 2
                } else {
                    if byte == UInt8(ascii: "\"") { inString = true }
                    result.append(byte == UInt8(ascii: "\"") ? 32 : byte)
                    index += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }
}
