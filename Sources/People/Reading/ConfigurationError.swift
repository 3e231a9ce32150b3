/// `credence.yaml` can't be used, and why: every problem found, by line.
public struct ConfigurationError: Error, Sendable, Hashable {
    /// How many problems are told at most; that there are more is said.
    package static let mostTold = 20

    /// The file, as the user wrote it.
    public let file: String
    /// The first problems by line, at least one and at most `mostTold`.
    public let problems: [ConfigurationProblem]
    /// How many more there are.
    public let further: Int

    package init(file: String, first: ConfigurationProblem, others: [ConfigurationProblem] = []) {
        let all = ([first] + others).sorted()
        self.file = file
        problems = Array(all.prefix(ConfigurationError.mostTold))
        further = all.count - problems.count
    }

    /// The first problem: `cannot read FILE: line N: WHAT`.
    public var message: String { problems.first.map(message) ?? "cannot read \(file)" }

    /// What to do about the first problem, then each other problem and its remedy on lines of their own.
    public var remedy: String {
        var lines = problems.first.map { [$0.remedy] } ?? []
        for problem in problems.dropFirst() { lines += [message(problem), problem.remedy] }
        if further > 0 { lines.append("and \(further) more") }
        return lines.joined(separator: "\n")
    }

    private func message(_ problem: ConfigurationProblem) -> String {
        "cannot read \(file): " + (problem.line.map { "line \($0): " } ?? "") + problem.what
    }
}

extension ConfigurationError: CustomStringConvertible {
    /// Message and remedy.
    public var description: String { message + "\n" + remedy }
}
