import CredenceCredentials
import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct CatalogueMatcherTests {
    static let catalogue = Knowledge.embedded.catalogue
    static let certifications = catalogue.certifications
    static let matcher = CatalogueMatcher(catalogue)

    private func match(_ name: String, _ issuer: String?, url: String? = nil) -> CatalogueMatch {
        CatalogueMatcherTests.matcher.match(name: name, issuer: issuer, url: url)
    }

    @Test(arguments: certifications)
    func `a certification is known by its name and issuer`(certification: Certification) {
        let match = match(certification.name, certification.issuer)
        #expect(match.certification == certification.id)
        #expect(match.method != .none && match.proposed.isEmpty && !match.isOlderOutline)
    }

    @Test(arguments: certifications)
    func `a certification isn't decided on when somebody else issues it`(certification: Certification) {
        let match = match(certification.name, "Sundry Badges Ltd")
        #expect(match.certification == nil && match.method == .none)
        #expect(match.proposed.contains(certification.id))
        #expect(match.reason.contains("Sundry Badges Ltd"))
    }

    @Test(arguments: certifications)
    func `a certification with a word too many is only proposed`(certification: Certification) {
        let match = match(certification.name + " Prep Bootcamp", certification.issuer)
        #expect(match.certification == nil)
        // A name too common to count inside other words isn't even proposed.
        let isCommon = CatalogueMatcherTests.catalogue.aliases(named: certification.name).contains(where: \.isExactOnly)
        #expect(match.proposed.contains(certification.id) == !isCommon)
    }

    @Test(arguments: certifications.filter { $0.examCode != nil })
    func `an exam code and the issuer decide, or propose where one exam gives two certifications`(certification: Certification) throws {
        for code in try #require(certification.examCode).split(separator: "/") {
            let match = match(String(code), certification.issuer)
            if certification.examCode == "PEN-200" {
                #expect(match.proposed == ["oscp", "oscp-plus"])
            } else {
                #expect(match.certification == certification.id)
                #expect(match.method == .examCode && !match.isOlderOutline)
            }
        }
    }

    @Test(arguments: certifications.flatMap { entry in entry.olderCodes.map { (entry, $0) } })
    func `an older exam code is the same certification of an older outline`(certification: Certification, code: String) {
        let match = match(code, certification.issuer)
        #expect(match.certification == certification.id)
        #expect(match.method == .examCode && match.isOlderOutline)
    }

    @Test(arguments: catalogue.aliases)
    func `an alias and the issuer decide, or propose where the alias has two owners`(alias: CertificationAlias) throws {
        let certification = try #require(CatalogueMatcherTests.catalogue.certification(alias.certification))
        let match = match(alias.name, certification.issuer)
        if ["pcpp", "pen 200"].contains(alias.name) {
            #expect(match.certification == nil && match.proposed.count == 2)
        } else {
            #expect(match.certification == alias.certification)
        }
    }

    @Test(arguments: catalogue.aliases.filter(\.isExactOnly))
    func `a short alias needs its issuer and the whole field`(alias: CertificationAlias) throws {
        let certification = try #require(CatalogueMatcherTests.catalogue.certification(alias.certification))
        let alone = match(alias.name, nil)
        #expect(alone.certification == nil && alone.proposed.contains(alias.certification))
        #expect(match("zebra " + alias.name, certification.issuer).certification == nil)
        #expect(match(alias.name, "Sundry Badges Ltd").certification == nil)
    }
}
