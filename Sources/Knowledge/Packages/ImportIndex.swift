internal import CredenceVocabulary

/// Which packages an imported name may belong to.
///
/// Only names that a row writes out, and Java groups, are kept; where custom makes the import of the package's name, it is turned back.
struct ImportIndex: Sendable {
    private var written: [Ecosystem: [String: [String]]] = [:]
    private var renamed: [Ecosystem: Set<String>] = [:]

    /// Notes that `package` (its normal name) is imported as `imports`; by custom when there are none.
    mutating func add(_ imports: [String], of package: String, in ecosystem: Ecosystem) {
        if !imports.isEmpty { renamed[ecosystem, default: []].insert(package) }
        for name in imports.isEmpty ? ImportIndex.otherNames(of: package, in: ecosystem) : imports {
            written[ecosystem, default: [:]][ImportIndex.folded(name, in: ecosystem), default: []].append(package)
        }
    }

    /// The packages that may be imported by exactly this name, in folded form, besides unlisted ones.
    func packages(importedAs name: String, in ecosystem: Ecosystem) -> [String] {
        let named = ImportIndex.customary(name, in: ecosystem).filter { renamed[ecosystem]?.contains($0) != true }
        return (written[ecosystem]?[name] ?? []) + named
    }

    /// The imported name in the form in which it is looked up: PHP, .NET, R and Swift names are case-blind here, all others exact.
    static func folded(_ name: String, in ecosystem: Ecosystem) -> String {
        switch ecosystem {
        case .nuget, .composer, .cran, .swiftpm: name.lowercased()
        default: name
        }
    }

    /// The names of the packages that by custom are imported as `name`.
    private static func customary(_ name: String, in ecosystem: Ecosystem) -> [String] {
        switch ecosystem {
        case .pypi, .conda, .cargo:
            name.utf8.contains(UInt8(ascii: "-")) ? [] : [name.replacing(byte: UInt8(ascii: "_"), with: UInt8(ascii: "-"))]
        case .hex, .npm, .go, .pub, .cran, .nuget, .composer: [name]
        case .gem:
            [
                name, name.replacing(byte: UInt8(ascii: "/"), with: UInt8(ascii: "-")),
                name.replacing(byte: UInt8(ascii: "_"), with: UInt8(ascii: "-")),
            ]
        case .maven, .swiftpm: []
        }
    }

    private static func otherNames(of package: String, in ecosystem: Ecosystem) -> [String] {
        switch ecosystem {
        // A Java package name usually begins with the group id.
        case .maven: package.split(separator: ":").first.map { [String($0)] } ?? []
        // A Swift module is usually named as its repository.
        case .swiftpm: package.pathParts.last.map { [$0] } ?? []
        default: []
        }
    }
}
