import Yams

/// A value of the file: its node, the keys that lead to it, and where to tell what is wrong with it.
struct Entry {
    let node: Node
    let path: String
    let log: ProblemLog

    /// The line on which the value begins, counted from 1.
    var line: Int { node.mark?.line ?? 1 }

    /// Whether nothing stands there: no value, `null` or `~`.
    var isNull: Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// Whether it is a list or mapping without elements.
    var isEmpty: Bool { node.sequence?.isEmpty ?? node.mapping?.isEmpty ?? false }

    /// What stands there, in words.
    var found: String {
        if isNull { return "nothing" }
        switch node {
        case .scalar(let scalar): return Excerpt(scalar.string).description
        case .sequence: return "a list"
        case .mapping: return "a mapping"
        case .alias: return "an alias"
        }
    }

    /// Tells that what was found isn't allowed.
    func refuse(allowed: String) {
        refuse("found \(found) at " + (path.isEmpty ? "the top level" : "'\(path)'"), remedy: "allowed: \(allowed)")
    }

    /// Tells that something is wrong here.
    func refuse(_ what: String, remedy: String) {
        log.add(ConfigurationProblem(line: line, column: node.mark?.column, path: path, what: what, remedy: remedy))
    }

    /// The elements of a list; none, and a problem told, when it isn't one.
    func list(of what: String) -> [Entry] {
        guard let sequence = node.sequence else {
            refuse(allowed: "a list of \(what), for example [\(what), \(what)]")
            return []
        }
        return sequence.enumerated().map { Entry(node: $0.element, path: "\(path)[\($0.offset + 1)]", log: log) }
    }

    /// The keys and values of a mapping whose keys are the person's own words; none, and a problem told, when it isn't one.
    func pairs(of what: String) -> [(key: Entry, value: Entry)] {
        guard let mapping = node.mapping else {
            refuse(allowed: "a mapping of \(what)")
            return []
        }
        return mapping.compactMap { key, value in
            let entry = Entry(node: key, path: path, log: log)
            guard let name = entry.text(Entry.anyText) else { return nil }
            return (entry, Entry(node: value, path: "\(path).\(name)", log: log))
        }
    }
}
