internal import Foundation

/// Gives out ids in kebab-case, none of them twice.
struct CredentialIDs {
    private var given: Set<String> = []

    /// The id for a name: its letters and digits without accents, in lower case; `credential` when it has none.
    mutating func next(for name: String) -> String {
        let base = CredentialIDs.kebab(name)
        var id = base
        var number = 2
        while !given.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    private static func kebab(_ name: String) -> String {
        var words: [String] = [""]
        for scalar in name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": words[words.count - 1].unicodeScalars.append(scalar)
            // An accent, or a mark that holds a word together, vanishes.
            case _ where scalar.properties.canonicalCombiningClass != .notReordered, "'", "\u{2019}", "\u{AE}": continue
            default: if words.last?.isEmpty == false { words.append("") }
            }
        }
        let id = words.filter { !$0.isEmpty }.joined(separator: "-")
        return id.isEmpty ? "credential" : id
    }
}
