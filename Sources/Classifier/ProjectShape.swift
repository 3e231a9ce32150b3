internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceSource

/// What a project's code is made of, as far as domains hang on it.
struct ProjectShape {
    /// Code lines in tests, and outside of them.
    let testCode: Int
    let productCode: Int

    init(of project: ProjectFacts) {
        var (tests, product) = (0, 0)
        for file in project.files where file.isAuthored && file.facts.languageKind == .programming {
            if file.facts.role == .test { tests += file.facts.lines.code } else { product += file.facts.lines.code }
        }
        (testCode, productCode) = (tests, product)
    }

    /// The share of code that is tests, 0 to 1.
    var testShare: Double {
        let all = testCode + productCode
        return all == 0 ? 0 : Double(testCode) / Double(all)
    }

    /// Whether tests are what the project delivers, and not what accompanies a product.
    func isTestingPurpose(_ weights: Weights) -> Bool {
        testShare >= weights["testing-purpose-share"]
    }

    /// Testing as a purpose needs company: two votes, or a project that is mostly tests.
    func testingFactor(_ weights: Weights, votes: Int) -> Double {
        if isTestingPurpose(weights) { return weights["testing-purpose-factor"] }
        return votes >= 2 ? 1 : weights["testing-alone-factor"]
    }
}
