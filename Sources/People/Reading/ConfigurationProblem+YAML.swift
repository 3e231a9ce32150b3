import Yams

extension ConfigurationProblem {
    private static let advice = """
        check the indentation, brackets and quotes there; text that holds ': ' or ' #', or begins with one of []{}*&!|>%@`'", must be in quotes
        """

    /// The problem that an error of the YAML parser tells.
    init(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let during = context.map { " " + $0.text } ?? ""
            self.init(line: mark.line, column: mark.column, path: "", what: "\(problem)\(during)", remedy: ConfigurationProblem.advice)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { Excerpt($0).description }.joined(separator: ", ")
            self.init(
                line: context.mark.line, column: context.mark.column, path: "", what: "key \(keys) is given more than once in one mapping",
                remedy: "keep one of them")
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            self.init(line: nil, column: nil, path: "", what: problem, remedy: ConfigurationProblem.advice)
        case .no, .memory, .dataCouldNotBeDecoded, nil:
            self.init(line: nil, column: nil, path: "", what: "it isn't YAML", remedy: ConfigurationProblem.advice)
        }
    }
}
