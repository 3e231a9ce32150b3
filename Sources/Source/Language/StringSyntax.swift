internal import CredenceKnowledge

/// What opens a string in a language, so that `"//"` isn't taken for a comment.
struct StringSyntax: Sendable {
    /// Whether `"` opens a string that ends with its line at the latest.
    let hasDoubleQuotes: Bool
    /// Whether `'` does, where another one stands on the line.
    let hasSingleQuotes: Bool
    /// Whether a string within backquotes may go over lines.
    let hasBackquotes: Bool
    /// Whether `${` within backquotes leads back to code.
    let hasTemplates: Bool
    /// Whether a string within three quotes may go over lines.
    let hasTripleQuotes: Bool
    /// Whether a backslash takes the meaning from the quote after it.
    let hasEscapes: Bool
    /// Whether `/…/` may be a regular expression.
    let hasExpressions: Bool
    /// Whether `'a` without a second `'` is a lifetime.
    let hasLifetimes: Bool
    /// Whether `#"…"#` is a string.
    let hasHashedStrings: Bool
    /// Whether a string may go over lines without a sign that it does.
    let hasLongStrings: Bool

    init(_ language: Language, isQuoteComment: Bool) {
        let name = language.name
        let isScript = StringSyntax.scripts.contains(name)
        let hasQuotes = isScript || language.kind == .programming || language.kind == .data || StringSyntax.styles.contains(name)
        hasDoubleQuotes = hasQuotes && !isQuoteComment
        hasSingleQuotes = hasQuotes
        hasBackquotes = isScript || name == "Go" || name == "V"
        hasTemplates = isScript
        hasTripleQuotes = StringSyntax.tripled.contains(name)
        hasEscapes = !StringSyntax.plain.contains(name)
        hasExpressions = isScript
        hasLifetimes = name == "Rust"
        hasHashedStrings = name == "Rust" || name == "Swift"
        hasLongStrings = name == "Rust"
    }

    private static let scripts: Set<String> = ["JavaScript", "JSX", "TypeScript", "TSX", "Google Apps Script"]
    private static let styles: Set<String> = ["CSS", "SCSS", "Sass", "Less", "Stylus"]
    private static let tripled: Set<String> = [
        "C#", "CoffeeScript", "Crystal", "Cython", "Dart", "Elixir", "F#", "GDScript", "Gleam", "Gradle", "Groovy", "Java", "Julia",
        "Kotlin",
        "Mojo", "Nim", "Scala", "Snakemake", "Starlark", "Swift", "TOML", "Vyper",
    ]
    private static let plain: Set<String> = [
        "Ada", "Batchfile", "COBOL", "DAX", "Fortran", "INI", "MATLAB", "OpenEdge ABL", "Pascal", "PL/I", "PLpgSQL", "PLSQL", "PowerShell",
        "Power Query M", "SAS", "Smalltalk", "SQL", "Structured Text", "TSQL", "VBA", "VBScript", "VHDL", "Visual Basic .NET",
        "Visual FoxPro", "xBase",
    ]
}
