extension SyntaxGuard {
    /// Throws at the first control character, and at the line breaks of YAML 1.1 that no editor shows as one.
    func checkCharacters() throws(ConfigurationProblem) {
        var line = 1
        var column = 1
        var wasReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isBreak = scalar == "\n" || scalar == "\r"
            if scalar != "\t", !isBreak, ControlCharacter.isOne(scalar) {
                throw ConfigurationProblem(
                    line: line, column: column, path: "", what: "found the control character \(Excerpt(String(scalar)))",
                    remedy: "take it away")
            }
            if isBreak {
                if !(scalar == "\n" && wasReturn) { line += 1 }
                column = 1
            } else {
                column += 1
            }
            wasReturn = scalar == "\r"
        }
    }
}
