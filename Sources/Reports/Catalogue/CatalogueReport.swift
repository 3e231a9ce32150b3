package import CredenceKnowledge
internal import CredenceVocabulary

/// Certifications of the catalogue.
package struct CatalogueReport: Sendable {
    private let certifications: [Certification]
    private let catalogue: Catalogue
    /// Objectives are shown when no more than this many certifications are.
    private static let detailLimit = 3

    package init(_ certifications: [Certification], catalogue: Catalogue) {
        self.certifications = certifications
        self.catalogue = catalogue
    }

    package var document: Document {
        var document = Document()
        document.heading(1, "Certifications")
        guard certifications.count <= CatalogueReport.detailLimit else {
            document.table(
                ["id", "name", "level", "track", "domains"],
                certifications.map { [$0.id.rawValue, $0.name, $0.level, $0.track, $0.domains.map(\.rawValue).joined(separator: ", ")] })
            return document
        }
        for certification in certifications {
            document.heading(2, certification.name)
            document.paragraph(summary(certification))
            document.list(
                catalogue.objectives(of: certification.id).map { objective in
                    Document.Item(
                        objective.title + (objective.weight.map { ", \($0.hundredths) %" } ?? ", weight not published"),
                        details: catalogue.topics(of: objective.id).map(\.title))
                })
        }
        return document
    }

    private func summary(_ certification: Certification) -> String {
        var parts = [
            "\(certification.id) by \(certification.issuer), \(certification.level), \(certification.track)",
            "status \(certification.status.rawValue)",
        ]
        switch certification.validity {
        case .lifetime: parts.append("valid for life")
        case .months(let months): parts.append("valid \(months) months")
        case .unknown: parts.append("validity not known")
        }
        if let price = certification.price {
            parts.append("about \(price.dollars.hundredths) USD" + (price.asOf.map { " as of \($0)" } ?? ", from general knowledge"))
        }
        if let page = certification.source.page { parts.append("source \(page)") }
        return parts.joined(separator: "; ") + "."
    }

    /// `credence.catalog/1`: `certifications` with their objectives and topics.
    package var json: JSONValue {
        ["schema": "credence.catalog/1", "certifications": .array(certifications.map(certification))]
    }

    private func certification(_ certification: Certification) -> JSONValue {
        let validity: JSONValue =
            switch certification.validity {
            case .lifetime: "lifetime"
            case .months(let months): .int(months)
            case .unknown: nil
            }
        return [
            "id": JSONValue(certification.id), "name": .string(certification.name), "issuer": .string(certification.issuer),
            "examCode": JSONValue(certification.examCode), "level": .string(certification.level), "track": .string(certification.track),
            "domains": JSONValue(certification.domains.map(\.rawValue)), "status": .string(certification.status.rawValue),
            "validityMonths": validity,
            "price": certification.price.map { ["usd": .double($0.dollars), "asOf": JSONValue($0.asOf)] } ?? nil,
            "source": [
                "url": JSONValue(certification.source.page), "asOf": JSONValue(certification.source.asOf),
                "confidence": .string(certification.source.confidence),
            ],
            "objectives": .array(
                catalogue.objectives(of: certification.id).map { objective in
                    [
                        "id": .string(objective.id), "title": .string(objective.title),
                        "weight": objective.weight.map { .double($0) } ?? nil,
                        "topics": .array(catalogue.topics(of: objective.id).map { ["id": .string($0.id), "title": .string($0.title)] }),
                    ]
                }),
        ]
    }
}
