package import CredenceVocabulary

/// The catalogue of certifications.
package struct Catalogue: Sendable {
    /// The certifications, sorted by id.
    package let certifications: [Certification]
    /// The objectives, sorted by id.
    package let objectives: [Objective]
    /// The topics, sorted by id.
    package let topics: [Topic]
    /// The other names of certifications.
    package let aliases: [CertificationAlias]
    /// The names that only look like a certification's.
    package let lookAlikes: [LookAlike]

    /// The other names of issuers, in normal form.
    package let issuerAliases: [IssuerAlias]

    private let byID: [CertificationID: Certification]
    private let objectivesByCertification: [CertificationID: [Objective]]
    private let topicsByObjective: [String: [Topic]]
    private let aliasesByName: [String: [CertificationAlias]]
    private let issuersByAlias: [String: [String]]

    init(_ tables: TableReader) {
        certifications = tables.rows("certifications").compactMap(tables.certification)
        objectives = tables.rows("objectives").map { row in
            Objective(
                id: row.text(0), certification: CertificationID(rawValue: row.text(1)), title: row.text(2), weight: Double(row.text(3)),
                items: Int(row.text(4)))
        }
        topics = tables.rows("topics").map { Topic(id: $0.text(0), objective: $0.text(1), title: $0.text(2)) }
        aliases = tables.rows("aliases").map { row in
            CertificationAlias(
                name: CatalogueName.normal(row.text(0)), certification: CertificationID(rawValue: row.text(1)),
                isExactOnly: row.text(2) == "1")
        }
        lookAlikes = tables.rows("look-alikes").map { LookAlike(name: $0.text(0), issuerPattern: $0.text(1), why: $0.text(2)) }
        byID = Dictionary(certifications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        objectivesByCertification = Dictionary(grouping: objectives, by: \.certification).mapValues(Catalogue.inOrder)
        topicsByObjective = Dictionary(grouping: topics, by: \.objective).mapValues(Catalogue.inOrder)
        aliasesByName = Dictionary(grouping: aliases, by: \.name)
        issuerAliases = tables.rows("issuers").map { IssuerAlias(alias: CatalogueName.normal($0.text(1)), issuer: $0.text(0)) }
        issuersByAlias = Dictionary(grouping: issuerAliases, by: \.alias).mapValues { $0.map(\.issuer) }
    }

    /// The certification with this id.
    package func certification(_ id: CertificationID) -> Certification? { byID[id] }

    /// The objectives of a certification, in the issuer's order.
    package func objectives(of id: CertificationID) -> [Objective] { objectivesByCertification[id] ?? [] }

    /// The topics of an objective, in the issuer's order.
    package func topics(of objective: String) -> [Topic] { topicsByObjective[objective] ?? [] }

    // The number after the last `/` orders: the table, sorted as text, has 10 before 2.
    private static func inOrder<Part: Identifiable>(_ parts: [Part]) -> [Part] where Part.ID == String {
        func number(_ part: Part) -> Int { part.id.split(separator: "/").last.flatMap { Int($0) } ?? .max }
        return parts.sorted { (number($0), $0.id) < (number($1), $1.id) }
    }

    /// The certifications that have this name or alias, whole, in normal form.
    package func aliases(named name: String) -> [CertificationAlias] { aliasesByName[CatalogueName.normal(name)] ?? [] }

    /// The issuers of the catalogue that a written issuer may mean; none when it is unknown.
    package func issuers(named name: String) -> [String] { Set(issuersByAlias[CatalogueName.normal(name)] ?? []).sorted() }
}
