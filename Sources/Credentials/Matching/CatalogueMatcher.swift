package import CredenceKnowledge
internal import CredenceVocabulary

/// Finds the certification of the catalogue that a name and an issuer mean, and decides only where both agree.
package struct CatalogueMatcher {
    let catalogue: Catalogue
    let names: NameIndex

    package init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        names = NameIndex(catalogue)
    }

    /// The certification that `name` means, or those that it may mean.
    ///
    /// A name decides when all of it is a name or exam code of one certification, words such as "certificate" aside, and the issuer agrees;
    /// without an issuer, when no other certification has that name and it isn't too short to stand alone. `url` only serves to know
    /// look-alikes by the site that shows them.
    package func match(name: String, issuer: String?, url: String? = nil) -> CatalogueMatch {
        let words = CatalogueName.normal(name).split(separator: " ").map(String.init)
        let reading = names.read(words, issuers: issuers(named: issuer))
        if let lookAlike = lookAlike(of: words, issuer: issuer, url: url) {
            // Where the row itself spells a certification's name out, the certification isn't meant at all.
            let proposed = names.holdsName(CatalogueName.normal(lookAlike.name)) || lookAlike.name == "*" ? [] : reading.certifications
            return none("\(quoted(name)) isn't in the catalogue: \(lookAlike.why).", proposing: proposed)
        }
        guard !reading.certifications.isEmpty else { return none("No certification of the catalogue has the name \(quoted(name)).") }
        guard reading.restWords.isEmpty else { return incomplete(reading, name: name, issuer: issuer) }
        guard let issuer else { return withoutIssuer(reading, name: name) }
        return agreeing(reading, name: name, issuer: issuer)
    }

    private func agreeing(_ reading: NameReading, name: String, issuer: String) -> CatalogueMatch {
        let known = issuers(named: issuer)
        let agreeing = reading.certifications.filter { id in catalogue.certification(id).map { known.contains($0.issuer) } ?? false }
        if agreeing.count > 1 { return none("\(quoted(name)) names more than one certification.", proposing: agreeing) }
        guard let id = agreeing.first else {
            let owners = Set(reading.certifications.compactMap { catalogue.certification($0)?.issuer }).sorted().joined(separator: ", ")
            return none("The name is known from \(owners), and the issuer given is \(quoted(issuer)).", proposing: reading.certifications)
        }
        return decided(id, reading, reason: "The \(reading.method == .examCode ? "exam code" : "name") and the issuer agree.")
    }

    private func withoutIssuer(_ reading: NameReading, name: String) -> CatalogueMatch {
        if reading.isTooShortAlone {
            return none("\(quoted(name)) is too common a name to decide without its issuer.", proposing: reading.certifications)
        }
        guard reading.certifications.count == 1, let id = reading.certifications.first else {
            return none("\(quoted(name)) names more than one certification, and no issuer is given.", proposing: reading.certifications)
        }
        let what = reading.method == .examCode ? "exam code" : "name"
        return decided(id, reading, reason: "No issuer is given; the \(what) belongs to one certification alone.")
    }

    private func incomplete(_ reading: NameReading, name: String, issuer: String?) -> CatalogueMatch {
        let known = issuers(named: issuer)
        let agreeing = reading.certifications.filter { id in catalogue.certification(id).map { known.contains($0.issuer) } ?? false }
        let proposed = agreeing.isEmpty ? reading.certifications : agreeing
        let rest = reading.restWords.map { "'\($0)'" }.joined(separator: " ")
        let preparation = reading.restWords.first(where: CourseWords.contains)
        let reason =
            preparation.map { "The name holds '\($0)', as a course or practice for the exam does." } ?? "The name also says \(rest)."
        return none(reason, proposing: proposed)
    }

    private func decided(_ id: CertificationID, _ reading: NameReading, reason: String) -> CatalogueMatch {
        let isOlder = reading.isOlderOutline(of: id)
        return CatalogueMatch(
            method: reading.method, certification: id, isOlderOutline: isOlder,
            reason: reason + (isOlder ? " The code is that of an earlier outline." : ""))
    }

    private func none(_ reason: String, proposing certifications: [CertificationID] = []) -> CatalogueMatch {
        CatalogueMatch(method: .none, certification: nil, proposed: certifications.sorted(), reason: reason)
    }

    private func quoted(_ text: String) -> String { "'\(text)'" }
}
