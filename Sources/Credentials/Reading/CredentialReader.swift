package import CredenceKnowledge
package import CredencePeople
package import CredenceVocabulary

/// Turns what a person typed in into credentials, checked for a day.
package struct CredentialReader {
    private let catalogue: Catalogue
    private let matcher: CatalogueMatcher
    private let today: Day

    package init(catalogue: Catalogue, today: Day) {
        self.catalogue = catalogue
        self.today = today
        matcher = CatalogueMatcher(catalogue)
    }

    /// The credentials, in the order in which they were typed; each id is given once.
    package func read(_ typed: [TypedCredential]) -> [Credential] {
        var ids = CredentialIDs()
        return typed.map { entry in
            let match = matcher.match(name: entry.name, issuer: entry.issuer, url: entry.url)
            return credential(entry, match: match, id: ids.next(for: match.certification?.rawValue ?? entry.name))
        }
    }

    private func credential(_ typed: TypedCredential, match: CatalogueMatch, id: String) -> Credential {
        let certification = match.certification.flatMap(catalogue.certification)
        let term = Term(issuedOn: typed.issuedOn, expiresOn: typed.expiresOn, validity: certification?.validity)
        let state = term.state(on: today)
        let verdict: Verdict =
            switch state {
            case .expired: .expired
            case .notYetValid: .notYetValid
            case .valid, .unknown: .selfDeclared
            }
        return Credential(
            id: id, title: typed.name, issuer: typed.issuer, issuedOn: typed.issuedOn, expiresOn: term.expiresOn,
            expiresAssumed: term.isAssumed,
            attempt: typed.status, catalogMatch: match, level: certification?.level, track: certification?.track,
            domains: certification?.domains ?? [], verdict: verdict, checks: .selfDeclared(line: typed.line, time: term.check(on: today)),
            grants: typed.status == .passed && verdict == .selfDeclared, number: typed.id, url: typed.url, line: typed.line)
    }
}
