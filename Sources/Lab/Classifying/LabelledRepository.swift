internal import CredenceVocabulary
internal import Foundation

/// A repository and the domains that somebody who looked at it says it belongs to.
struct LabelledRepository {
    /// `OWNER/NAME`.
    let name: String
    /// The domain that it belongs to before all others.
    let primary: DomainID
    /// All domains that it belongs to, the primary one among them.
    let domains: Set<DomainID>
    /// What it is, in words.
    let note: String

    /// Reads a table with a header line and the columns `repo`, `primary`, `domains` (joined by commas) and `note`, parted by tabs.
    static func read(_ path: String) throws -> [LabelledRepository] {
        let lines = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).split(separator: "\n")
        let columns = lines.first?.split(separator: "\t").map(String.init) ?? []
        return lines.dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let row = Dictionary(zip(columns, fields), uniquingKeysWith: { first, _ in first })
            guard let name = row["repo"], let primary = row["primary"], let domains = row["domains"] else { return nil }
            let all = domains.split(separator: ",").map { DomainID(rawValue: $0.trimmingCharacters(in: .whitespaces)) }
            return LabelledRepository(
                name: name, primary: DomainID(rawValue: primary), domains: Set(all), note: row["note"] ?? "")
        }
    }

    /// Where it lies in `folder`: as `OWNER+NAME`, `OWNER/NAME` or `NAME`; nil when it doesn't.
    func path(in folder: String) -> String? {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        return [name.replacing("/", with: "+"), name, last].map { folder + "/" + $0 }.first { FileManager.default.fileExists(atPath: $0) }
    }
}
