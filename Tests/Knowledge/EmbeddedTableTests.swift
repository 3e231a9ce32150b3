import CredenceKnowledge
import Testing

@Suite struct EmbeddedTableTests {
    @Test(arguments: TableShape.all.map(\.name))
    func `every row is allowed, alone and with the other tables`(name: String) {
        let faults = TableValidator(EmbeddedTables.all()).faults(in: name)
        #expect(faults.isEmpty, "\(faults.prefix(20).map(\.description).joined(separator: "\n"))")
    }

    @Test func `the tables embedded are the tables known`() {
        #expect(EmbeddedTables.all().keys.sorted() == TableShape.all.map(\.name))
    }

    @Test(arguments: TableShape.all.map(\.name))
    func `a table has rows`(name: String) throws {
        let bytes = try #require(EmbeddedTables.all()[name])
        #expect(Table(name: name, bytes: bytes).rows.count >= 3)
    }

    @Test func `no row is skipped`() {
        let knowledge = Knowledge.embedded
        let counts: [String: Int] = [
            "domains": knowledge.domains.count, "languages": knowledge.languages.all.count, "files": knowledge.files.all.count,
            "vendored": knowledge.vendored.all.count, "practices": knowledge.practices.all.count,
            "secret-names": knowledge.secretNames.all.count,
            "certifications": knowledge.catalogue.certifications.count, "objectives": knowledge.catalogue.objectives.count,
            "topics": knowledge.catalogue.topics.count, "aliases": knowledge.catalogue.aliases.count,
            "look-alikes": knowledge.catalogue.lookAlikes.count, "roles": knowledge.roles.count, "tracks": knowledge.tracks.count,
            "levels": knowledge.levels.count, "standings": knowledge.standings.count, "gap-kinds": knowledge.gapKinds.count,
            "advice": knowledge.advice.count, "kinds": knowledge.kinds.count, "bots": knowledge.bots.count,
            "ai-trailers": knowledge.aiTrailers.count, "noreply": knowledge.noreply.count,
            "readme-pictures": knowledge.pictureRules.count, "commit-marks": knowledge.commitMarks.count,
            "address-hosts": knowledge.addressHosts.count, "placeholder-names": knowledge.placeholderNames.count,
            "licences": knowledge.licences.count,
            "readme-sections": knowledge.readmeSections.count,
            "weights": knowledge.weights.all.count, "kind-rules": knowledge.kindRules.count,
            "dependency-folders": knowledge.dependencyFolders.count,
        ]
        for (name, count) in counts {
            #expect(count == Rows.of(name).count, "\(name)")
        }
    }

    @Test func `the version is 16 hexadecimal digits and follows the bytes`() throws {
        let version = Knowledge.embedded.version
        #expect(version.count == 16 && version.allSatisfy(\.isHexDigit))
        var levels = try #require(EmbeddedTables.all()["levels"])
        #expect(try Knowledge(overlaying: ["levels": levels]).version == version)
        let place = try #require(levels.lastIndex(of: UInt8(ascii: "E")))
        levels[place] = UInt8(ascii: "e")
        #expect(try Knowledge(overlaying: ["levels": levels]).version != version)
    }
}
