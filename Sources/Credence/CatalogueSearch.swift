internal import CredenceCredentials
internal import CredenceKnowledge
internal import CredenceVocabulary

/// Finds certifications by what a person types.
struct CatalogueSearch {
    let knowledge: Knowledge

    /// Those that an alias names exactly; else those whose name, id, code, issuer, track, level or domains hold every word.
    func find(_ query: String) -> [Certification] {
        let words = query.lowercased().split(separator: " ").map(String.init)
        let all = knowledge.catalogue.certifications
        guard !words.isEmpty else { return all }
        let named = Set(knowledge.catalogue.aliases(named: query).map(\.certification))
        if !named.isEmpty { return all.filter { named.contains($0.id) } }
        return all.filter { certification in
            let text =
                ([
                    certification.id.rawValue, certification.name, certification.issuer, certification.examCode ?? "", certification.level,
                    certification.track,
                ]
                + certification.domains.map(\.rawValue)).joined(separator: " ").lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }
}
