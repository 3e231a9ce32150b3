internal import CredenceKnowledge

/// How comments and strings begin and end in a language, as far as counting lines needs it.
struct CommentSyntax: Sendable {
    /// A mark after which the rest of the line is a comment.
    struct LineMark: Sendable {
        let bytes: [UInt8]
        /// Whether it counts only where nothing but white space stands before it.
        let isFirstOnLine: Bool
        /// Whether a letter or digit after it makes it a name.
        let isWord: Bool
        /// Whether it counts only after white space or a bracket: `$#` and `a#b` are no comments.
        let needsGap: Bool
    }

    /// The marks between which a comment stands.
    struct BlockMark: Sendable {
        let open: [UInt8]
        let close: [UInt8]
        /// Whether comments may stand within comments.
        let nests: Bool
        /// Whether it counts only where nothing but white space stands before it.
        let isFirstOnLine: Bool
    }

    let lines: [LineMark]
    let blocks: [BlockMark]
    /// Whether a comment may begin with a byte.
    let mayOpen: [Bool]
    let strings: StringSyntax

    /// The syntax of a language of the table.
    init(_ language: Language) {
        let nests = CommentSyntax.nesting.contains(language.name)
        // A longer mark is tried first, so that Lua's `--[[` isn't taken for `--`.
        lines = language.lineComments.map(CommentSyntax.lineMark).sorted { $0.bytes.count > $1.bytes.count }
        blocks = language.blockComments.filter { $0.open != "\"\"\"" && $0.open != "(comment" }.map { mark in
            let open = Array(mark.open.utf8)
            let head = open.first ?? 0
            let isFirst = head == UInt8(ascii: "=") || head == UInt8(ascii: "%") || mark.open.hasPrefix("#c") || mark.open == "////"
            return BlockMark(open: open, close: Array(mark.close.utf8), nests: nests, isFirstOnLine: isFirst)
        }
        var mayOpen = [Bool](repeating: false, count: 256)
        for mark in lines { for byte in [mark.bytes.first ?? 0] { mayOpen[Int(byte)] = true; mayOpen[Int(byte.lowered)] = true } }
        for mark in blocks { mayOpen[Int(mark.open.first ?? 0)] = true }
        self.mayOpen = mayOpen
        strings = StringSyntax(language, isQuoteComment: blocks.contains { $0.open == [UInt8(ascii: "\"")] })
    }

    private static func lineMark(_ text: String) -> LineMark {
        let bytes = Array(text.utf8)
        let isWord = (bytes.last ?? 0).isASCIILetter || text == ".." || text == "\\"
        let isOdd = text.utf8.count == 1 && "*\"!/@({'".contains(text)
        return LineMark(
            bytes: bytes, isFirstOnLine: isWord || isOdd || text == "::" || text == ".\\\"" || text == "-#", isWord: isWord,
            needsGap: text == "#")
    }

    private static let nesting: Set<String> = [
        "Agda", "Chapel", "Common Lisp", "Coq", "D", "Dart", "Dhall", "Elm", "F#", "Haskell", "Idris", "Isabelle", "Julia", "Kotlin",
        "Lean",
        "Nim", "OCaml", "Odin", "PureScript", "Racket", "Rust", "Scala", "Scheme", "Standard ML", "Swift", "TLA+", "Typst", "V",
        "WebAssembly", "Wolfram Language",
    ]
}
