import CredenceVocabulary
import Yams

/// A mapping of the file whose keys are fixed: the cases of `Key`, the one place that lists them.
struct Section<Key: RawRepresentable<String> & CaseIterable & Hashable> {
    let entry: Entry
    private var entries: [Key: Entry] = [:]
    // Keys that an unknown one probably meant: that they are missing is no second mistake.
    private var meant: Set<Key> = []

    /// The mapping at `entry`; tells each unknown key. Nil, and a problem told, when it isn't a mapping.
    init?(_ entry: Entry, _: Key.Type) {
        self.entry = entry
        let allowed = Key.allCases.map(\.rawValue)
        guard let mapping = entry.node.mapping else {
            entry.refuse(allowed: "a mapping with " + allowed.joined(separator: ", "))
            return nil
        }
        for (node, value) in mapping {
            let name = node.scalar?.string ?? ""
            if let key = Key(rawValue: name) {
                entries[key] = Entry(node: value, path: entry.path.isEmpty ? name : "\(entry.path).\(name)", log: entry.log)
                continue
            }
            let nearest = NearestWord.find(name, among: allowed)
            if let nearest, let key = Key(rawValue: nearest) { meant.insert(key) }
            Entry(node: node, path: entry.path, log: entry.log).refuse(
                "unknown key \(Excerpt(name)) \(Section.inside(entry))",
                remedy: (nearest.map { "did you mean '\($0)'? Allowed: " } ?? "allowed: ") + allowed.joined(separator: ", "))
        }
    }

    /// The value of a key; nil when it is absent or null.
    subscript(_ key: Key) -> Entry? {
        entries[key].flatMap { $0.isNull ? nil : $0 }
    }

    /// The value of a key that must be there; tells when it isn't.
    func required(_ key: Key) -> Entry? {
        if let value = self[key] { return value }
        if !meant.contains(key) {
            (entries[key] ?? entry).refuse("missing key '\(key.rawValue)' \(Section.inside(entry))", remedy: "add \(key.rawValue): …")
        }
        return nil
    }

    /// Whether there is neither a value of a key, nor an unknown key that probably meant it; an empty list is no value.
    func lacks(_ key: Key) -> Bool {
        !meant.contains(key) && self[key]?.isEmpty ?? true
    }

    /// Texts in a list; those that aren't are told and left out.
    func texts(_ key: Key) -> [String] {
        self[key]?.list(of: "text").compactMap { $0.text() } ?? []
    }

    /// The sections in a list, each read by `read`; those that can't be read are told and left out.
    func sections<Value>(_ key: Key, _ read: (Entry) -> Value?) -> [Value] {
        self[key]?.list(of: "{…}").compactMap(read) ?? []
    }

    private static func inside(_ entry: Entry) -> String {
        entry.path.isEmpty ? "at the top level" : "in '\(entry.path)'"
    }
}
