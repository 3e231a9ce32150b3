/// Collects what is wrong while one file is read.
final class ProblemLog {
    private(set) var problems: [ConfigurationProblem] = []

    func add(_ problem: ConfigurationProblem) {
        problems.append(problem)
    }
}
