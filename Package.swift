// swift-tools-version: 6.2
import PackageDescription

/// A room of the design: target `Credence` + folder, at `Sources/folder`.
func room(_ folder: String, _ rooms: [String] = [], c modules: [String] = [], products: [Target.Dependency] = []) -> Target {
    .target(
        name: "Credence" + folder,
        dependencies: rooms.map { .target(name: "Credence" + $0) } + modules.map { .target(name: $0) } + products,
        path: "Sources/" + folder)
}

/// The tests of one room.
func tests(_ folder: String, _ rooms: [String], c modules: [String] = [], products: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "Credence" + folder + "Tests",
        dependencies: rooms.map { .target(name: "Credence" + $0) } + modules.map { .target(name: $0) } + products,
        path: "Tests/" + folder,
        exclude: [])
}

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "credence",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Credence", targets: ["Credence"]),
        .executable(name: "credence", targets: ["CredenceCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
        .package(url: "https://github.com/apple/swift-system", .upToNextMinor(from: "1.8.1")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
        .package(url: "https://github.com/LebJe/TOMLKit", .upToNextMinor(from: "0.6.0")),
    ],
    targets: [
        // The words all rooms share.
        room("Vocabulary"),
        // libgit2 behind a module map and a shim.
        .systemLibrary(
            name: "CGit2", path: "Sources/CGit2", pkgConfig: "libgit2",
            providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
        // The embedded tables, as bytes.
        .target(name: "CTables", path: "Sources/CTables", exclude: ["tables"]),
        // The typed, validated view of the tables.
        room("Knowledge", ["Vocabulary"], c: ["CTables"]),
        // Strangers' files within bounds.
        room("Files", ["Vocabulary"], products: [system]),
        // zlib behind a module map.
        .systemLibrary(
            name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // Bounded inflating.
        room("Compression", c: ["CZlib"]),
        // Repositories, safely.
        room("Git", ["Compression", "Vocabulary"], c: ["CGit2"]),
        // What a file is and says.
        room("Source", ["Knowledge", "Vocabulary"]),
        // Who a person is and whose a commit is.
        room("People", ["Knowledge", "Vocabulary"], products: [yams, crypto, cryptoExtras]),
        // Projects found, and the facts of each.
        room("Projects", ["Files", "Git", "Source", "People", "Knowledge", "Vocabulary"]),
        // Facts become domains, kinds and skills.
        room("Classifier", ["Projects", "Source", "People", "Knowledge", "Vocabulary"]),
        // Credentials and what was checked of them.
        room("Credentials", ["People", "Knowledge", "Vocabulary"]),
        // Both legs joined: profile, standings, gaps.
        room("Matcher", ["Classifier", "Projects", "Credentials", "Source", "People", "Knowledge", "Vocabulary"]),
        // Every result as text.
        room("Reports", ["Matcher", "Classifier", "Projects", "Credentials", "People", "Source", "Knowledge", "Vocabulary"]),
        // The façade: all reading and writing.
        .target(
            name: "Credence",
            dependencies: [
                "CredenceReports", "CredenceMatcher", "CredenceClassifier", "CredenceProjects", "CredenceCredentials",
                "CredencePeople", "CredenceSource", "CredenceGit", "CredenceFiles", "CredenceKnowledge", "CredenceVocabulary", grdb,
            ],
            path: "Sources/Credence"),
        // The program.
        .executableTarget(name: "CredenceCLI", dependencies: ["Credence", arguments], path: "Sources/CLI"),
        // The builders' tool: replay, compare, measure.
        .executableTarget(
            name: "credence-lab",
            dependencies: [
                "Credence", "CredenceReports", "CredenceMatcher", "CredenceClassifier", "CredenceProjects", "CredenceCredentials",
                "CredencePeople", "CredenceSource", "CredenceGit", "CredenceFiles", "CredenceKnowledge", "CredenceVocabulary",
                "CredenceDamage", "CredenceFixtures",
                arguments,
            ],
            path: "Sources/Lab"),
        // Folders and repositories that tests make; no product.
        .target(
            name: "CredenceFixtures",
            dependencies: [
                "CredenceClassifier", "CredenceProjects", "CredencePeople", "CredenceSource", "CredenceKnowledge", "CredenceVocabulary",
            ],
            path: "Tests/Fixtures"),
        // Repositories that are broken, for the tests and the builders' tool; no product.
        .target(name: "CredenceDamage", dependencies: ["CredenceFixtures"], path: "Tests/Damage"),
        tests("Architecture", []),
        tests("Files", ["Files", "Fixtures"]),
        tests("Projects", ["Files", "Fixtures", "Git", "Knowledge", "People", "Projects", "Source", "Vocabulary"]),
        tests("Compression", ["Compression"], c: ["CZlib"]),
        tests("Git", ["Fixtures", "Git", "Vocabulary"]),
        tests("Vocabulary", ["Vocabulary"]),
        tests("Knowledge", ["Knowledge", "Vocabulary"]),
        tests("Source", ["Source", "Knowledge", "Vocabulary"], products: [toml]),
        tests("Credentials", ["Credentials", "People", "Knowledge", "Vocabulary"]),
        tests("People", ["Fixtures", "People", "Knowledge", "Vocabulary"], products: [yams, crypto]),
        // The façade; the builders' tool is what tests kill while it writes.
        tests("Credence", ["Files", "Fixtures", "Projects", "Vocabulary"], c: ["Credence", "credence-lab"]),
        // The built program, from the outside.
        tests("EndToEnd", ["CLI", "Damage"], c: ["credence-lab"]),
        tests("Matcher", ["Fixtures", "Matcher", "Classifier", "Projects", "Credentials", "Source", "People", "Knowledge", "Vocabulary"]),
        tests(
            "Reports",
            ["Fixtures", "Reports", "Matcher", "Classifier", "Projects", "Credentials", "Source", "People", "Knowledge", "Vocabulary"]),
        tests("Classifier", ["Fixtures", "Classifier", "Projects", "Source", "People", "Knowledge", "Vocabulary"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu2x
)

// One set of settings for every Swift target of ours.
for target in package.targets where target.type != .system && !target.name.hasPrefix("C" + "Tables") {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
    ]
}
