extension Ecosystem {
    /// A package's name in the form in which the tables are looked up.
    ///
    /// PyPI: lower case, each run of `-`, `_`, `.` as one `-`. Go: without `/vN`. Maven: without a Scala suffix. Composer, conda, CRAN, NuGet,
    /// gem, pub, hex: lower case. Cargo: lower case, `_` as `-`. SwiftPM: the last two parts of the URL without `.git`, lower case. npm: as written.
    package func normalName(_ name: some StringProtocol) -> String {
        switch self {
        case .npm: String(name)
        case .pypi: Ecosystem.joiningRuns(name)
        case .cargo: name.lowercased().replacing(byte: UInt8(ascii: "_"), with: UInt8(ascii: "-"))
        case .go: Ecosystem.droppingMajorVersion(name)
        case .maven: Ecosystem.droppingScalaSuffix(name)
        case .swiftpm: Ecosystem.ownerAndRepository(name)
        case .composer, .conda, .cran, .gem, .hex, .nuget, .pub: name.lowercased()
        }
    }

    /// What divides the parts of an imported name.
    var importSeparator: Character {
        switch self {
        case .go, .npm, .gem, .pub: "/"
        case .composer: "\\"
        case .cargo: ":"
        default: "."
        }
    }

    private static func joiningRuns(_ name: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        var isNormal = true
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "-") where bytes.last != UInt8(ascii: "-"): bytes.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                isNormal = false
                if bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                isNormal = false
                bytes.append(byte | 0x20)
            default: bytes.append(byte)
            }
        }
        return isNormal ? String(name) : String(decoding: bytes, as: UTF8.self)
    }

    private static func droppingMajorVersion(_ name: some StringProtocol) -> String {
        guard let slash = name.lastIndex(of: "/") else { return String(name) }
        let part = name[name.index(after: slash)...]
        let isVersion = part.first == "v" && part.count > 1 && part.dropFirst().allSatisfy(\.isNumber)
        return String(isVersion ? name[..<slash] : name[...])
    }

    private static func droppingScalaSuffix(_ name: some StringProtocol) -> String {
        guard let mark = name.lastIndex(of: "_") else { return String(name) }
        let suffix = name[name.index(after: mark)...]
        let isScala = suffix == "3" || (suffix.hasPrefix("2.1") && suffix.dropFirst(3).allSatisfy { $0.isNumber || $0 == "." })
        return String(isScala ? name[..<mark] : name[...])
    }

    private static func ownerAndRepository(_ url: some StringProtocol) -> String {
        var text = url.lowercased()[...]
        while text.hasSuffix("/") { text = text.dropLast() }
        if text.hasSuffix(".git") { text = text.dropLast(4) }
        // `git@host:owner/name` divides host and owner by a colon.
        return text.split { $0 == "/" || $0 == ":" }.suffix(2).joined(separator: "/")
    }
}
