internal import CredenceMatcher
internal import CredenceVocabulary

extension JSONValue {
    /// The text, or null.
    init(_ text: String?) { self = text.map { .string($0) } ?? .null }

    /// The number, or null.
    init(_ number: Int?) { self = number.map { .int($0) } ?? .null }

    /// The day as `YYYY-MM-DD`, or null.
    init(_ day: Day?) { self = day.map { .string($0.description) } ?? .null }

    /// The id's forty digits, or null.
    init(_ id: ObjectID?) { self = id.map { .string($0.description) } ?? .null }

    init<Kind>(_ id: Identifier<Kind>?) { self = id.map { .string($0.rawValue) } ?? .null }

    init(_ texts: some Sequence<String>) { self = .array(texts.map { .string($0) }) }

    /// A place; its project stands there when it is named from outside.
    init(_ place: Place) {
        var object: [String: JSONValue] = [
            "path": .string(place.path), "line": place.line.map { .int($0) } ?? .null, "commit": JSONValue(place.commit),
        ]
        if let project = place.project { object["project"] = .string(project.rawValue) }
        self = .object(object)
    }

    init(_ limit: Limit) {
        self = ["code": .string(limit.code.rawValue), "what": .string(limit.what), "count": .int(limit.count)]
    }

    init(_ evidence: Evidence) {
        switch evidence {
        case .place(let place):
            self = .object(["kind": "place"].merging(JSONValue(place).members) { first, _ in first })
        case .commit(let project, let id, let day, let subject):
            self = [
                "kind": "commit", "project": .string(project.rawValue), "commit": JSONValue(id), "day": JSONValue(day),
                "subject": .string(subject),
            ]
        case .credential(let id): self = ["kind": "credential", "id": .string(id)]
        case .declared(let key, let value): self = ["kind": "declared", "key": .string(key), "value": .string(value)]
        }
    }

    private var members: [String: JSONValue] {
        if case .object(let members) = self { members } else { [:] }
    }
}
