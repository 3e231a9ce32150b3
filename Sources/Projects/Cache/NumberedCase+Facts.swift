internal import CredenceKnowledge
internal import CredenceSource

extension Ecosystem: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .cargo: 1
        case .composer: 2
        case .conda: 3
        case .cran: 4
        case .gem: 5
        case .go: 6
        case .hex: 7
        case .maven: 8
        case .npm: 9
        case .nuget: 10
        case .pub: 11
        case .pypi: 12
        case .swiftpm: 13
        }
    }
}

extension Language.Kind: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .programming: 1
        case .markup: 2
        case .data: 3
        case .prose: 4
        }
    }
}

extension FileRole: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .source: 1
        case .test: 2
        case .documentation: 3
        case .configuration: 4
        case .build: 5
        case .data: 6
        case .vendored: 7
        case .generated: 8
        case .binary: 9
        }
    }
}

extension FileProblem: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .tooLarge: 1
        case .tooDeep: 2
        case .malformed: 3
        case .cutShort: 4
        }
    }
}

extension ManifestKind: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .requirements: 1
        case .pyproject: 2
        case .setupCfg: 3
        case .setupPy: 4
        case .pipfile: 5
        case .condaEnvironment: 6
        case .packageJSON: 7
        case .cargo: 8
        case .goMod: 9
        }
    }
}

extension Manifest.Setting: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .packaging: 1
        case .lint: 2
        case .types: 3
        case .tests: 4
        case .entryPoints: 5
        case .workspace: 6
        }
    }
}

extension DeclaredDependency.Scope: NumberedCase {
    static let casesByNumber = numberedCases()

    var caseNumber: UInt8 {
        switch self {
        case .runtime: 1
        case .dev: 2
        case .optional: 3
        case .build: 4
        case .transitive: 5
        }
    }
}
