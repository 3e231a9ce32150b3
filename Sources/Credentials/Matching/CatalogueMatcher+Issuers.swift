internal import CredenceKnowledge

extension CatalogueMatcher {
    /// The issuers of the catalogue that a written one may be; none for an unknown one.
    func issuers(named issuer: String?) -> Set<String> {
        guard let issuer else { return [] }
        let direct = catalogue.issuers(named: issuer)
        if !direct.isEmpty { return Set(direct) }
        let words = CatalogueName.normal(Site.host(of: issuer) ?? issuer).split(separator: " ")
        return Set(catalogue.issuers(named: words.filter { !CatalogueMatcher.legalForms.contains(String($0)) }.joined(separator: " ")))
    }

    /// The row by which something only looks like a certification.
    func lookAlike(of words: [String], issuer: String?, url: String?) -> LookAlike? {
        let name = " \(words.joined(separator: " ")) "
        let issuers = [issuer, url.flatMap(Site.host)].compactMap { $0 }.map { " \(CatalogueName.normal($0)) " }
        return catalogue.lookAlikes.first { row in
            let isNamed = row.name == "*" || name.contains(" \(CatalogueName.normal(row.name)) ")
            let isIssued = row.issuerPattern == "*" || issuers.contains { $0.contains(" \(CatalogueName.normal(row.issuerPattern)) ") }
            return isNamed && isIssued
        }
    }

    private static let legalForms: Set<String> = ["co", "corp", "corporation", "gmbh", "inc", "llc", "ltd", "limited", "www"]
}
