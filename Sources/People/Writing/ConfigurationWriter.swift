import CredenceVocabulary

/// Writes a first `credence.yaml`, which `ConfigurationParser` reads back as what was given.
package enum ConfigurationWriter {
    /// The text of the file; keys about which nothing is known stand there as comments.
    package static func render(_ fresh: FreshConfiguration) -> String {
        let person = fresh.person
        var lines = ["# What Credence knows about you. All is optional but the name and one address or login.", "person:"]
        lines.append("  name: \(QuotedScalar(person.name))")
        lines += list("addresses", person.addresses, about: "The addresses on your commits.", else: "[you@example.org]", depth: 1)
        if !person.names.isEmpty { lines += list("names", person.names, about: "Author names that are yours under any address.", depth: 1) }
        if !person.notMine.isEmpty { lines += list("notMine", person.notMine, about: "Addresses that aren't yours.", depth: 1) }
        lines += logins(person.logins)
        if !person.signingKeys.isEmpty { lines += list("signingKeys", person.signingKeys, about: "Your public signing keys.", depth: 1) }
        lines.append("")
        lines.append("# " + Stage.allCases.map(\.rawValue).joined(separator: ", ") + ": decides what is put first.")
        lines.append(fresh.stage.map { "stage: \($0.rawValue)" } ?? "# stage: entry")
        lines += list("roles", fresh.roles.map(\.rawValue), about: "The roles you aim at.", else: "[qa-engineer]", depth: 0)
        lines += list("folders", fresh.folders, about: "Where your projects lie.", else: "[~/code]", depth: 0)
        lines += list("ignore", fresh.ignore, about: "What to leave out.", else: "[\"**/archive/**\"]", depth: 0)
        if fresh.badges.isEmpty {
            lines += ["# Badge files, or folders of them.", "# credentials:", "#   files: [~/badges]"]
        } else {
            lines.append("credentials:")
            lines += list("files", fresh.badges, about: "Badge files, or folders of them.", depth: 1)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ key: String, _ values: [String], about comment: String, else example: String = "[]", depth: Int) -> [String]
    {
        let space = String(repeating: "  ", count: depth)
        let values = values.map { QuotedScalar($0).description }.filter { $0 != "\"\"" }
        if values.isEmpty { return ["\(space)# \(comment)", "\(space)# \(key): \(example)"] }
        return ["\(space)# \(comment)", "\(space)\(key):"] + values.map { "\(space)  - \($0)" }
    }

    private static func logins(_ logins: [Login]) -> [String] {
        let comment = "  # Your accounts on code hosts."
        if logins.isEmpty { return [comment, "  # logins: {github: you}"] }
        return [comment, "  logins:"] + logins.map { "    \(QuotedScalar($0.host)): \(QuotedScalar($0.name))" }
    }
}
