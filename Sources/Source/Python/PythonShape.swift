/// How a Python file is built, counted over its code.
public struct PythonShape: Hashable, Sendable {
    /// Functions and methods defined, `async` ones too.
    public var functions: Int
    /// Those of them that are `async`.
    public var asyncFunctions: Int
    /// Classes defined.
    public var classes: Int
    /// Functions whose name begins with `test`.
    public var testFunctions: Int
    /// Functions with a type hint at a parameter or a result.
    public var hintedFunctions: Int
    /// Modules, classes and functions that begin with a docstring.
    public var docstrings: Int
    /// The lines that docstrings take, those without text left out; they count as code in `LineTally`.
    public var docstringLines: Int
    /// Whether `if __name__ == "__main__":` stands in it.
    public var hasMainGuard: Bool
    /// Whether a parameter, result or variable has a type hint.
    public var hasTypeHints: Bool

    package init() {
        (functions, asyncFunctions, classes, testFunctions, hintedFunctions, docstrings, docstringLines) = (0, 0, 0, 0, 0, 0, 0)
        (hasMainGuard, hasTypeHints) = (false, false)
    }

    package static func += (left: inout PythonShape, right: PythonShape) {
        left.functions += right.functions
        left.asyncFunctions += right.asyncFunctions
        left.classes += right.classes
        left.testFunctions += right.testFunctions
        left.hintedFunctions += right.hintedFunctions
        left.docstrings += right.docstrings
        left.docstringLines += right.docstringLines
        left.hasMainGuard = left.hasMainGuard || right.hasMainGuard
        left.hasTypeHints = left.hasTypeHints || right.hasTypeHints
    }
}
