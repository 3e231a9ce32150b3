internal import CredenceSource

extension ByteWriter {
    /// How the Python in a file is built.
    mutating func append(_ shape: PythonShape) {
        append(unsigned: shape.functions)
        append(unsigned: shape.asyncFunctions)
        append(unsigned: shape.classes)
        append(unsigned: shape.testFunctions)
        append(unsigned: shape.hintedFunctions)
        append(unsigned: shape.docstrings)
        append(unsigned: shape.docstringLines)
        append(shape.hasMainGuard)
        append(shape.hasTypeHints)
    }
}

extension ByteReader {
    /// How the Python in a file is built.
    mutating func pythonShape() throws(Malformed) -> PythonShape {
        var shape = PythonShape()
        shape.functions = try amount()
        shape.asyncFunctions = try amount()
        shape.classes = try amount()
        shape.testFunctions = try amount()
        shape.hintedFunctions = try amount()
        shape.docstrings = try amount()
        shape.docstringLines = try amount()
        shape.hasMainGuard = try flag()
        shape.hasTypeHints = try flag()
        return shape
    }
}
