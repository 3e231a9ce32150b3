package import CredenceVocabulary
internal import Dispatch
internal import Synchronization

/// What Credence knows before it looks: the typed view of its tables.
package struct Knowledge: Sendable {
    /// The embedded tables, read on first use; a row that can't be read is skipped (the tests allow none).
    package static let embedded = Knowledge(tables: EmbeddedTables.all())

    /// A short stable hash over the bytes of all tables: it changes when any of them does.
    package let version: String
    /// The domains, sorted by id.
    package let domains: [Domain]
    /// The languages.
    package let languages: Languages
    /// The packages.
    package let packages: Packages
    /// Python's standard library.
    package let standardLibrary: StandardLibrary
    /// What a path says about its repository.
    package let files: FileSignals
    /// Which paths aren't the person's code.
    package let vendored: VendoredRules
    /// Which practices a path shows.
    package let practices: Practices
    /// Which files are never opened.
    package let secretNames: SecretNames
    /// The phrases that speak for a domain.
    package let words: Words
    /// What packages bring along.
    package let pulledIn: PulledIn
    /// The certifications.
    package let catalogue: Catalogue
    /// The roles, sorted by id.
    package let roles: [Role]
    /// The tracks of certifications, sorted by id.
    package let tracks: [Track]
    /// The levels of certification, the first one first.
    package let levels: [Level]
    /// The standings, the best one first.
    package let standings: [Standing]
    /// The kinds of gap, sorted by id.
    package let gapKinds: [GapKind]
    /// The next steps that may close a gap, sorted by id.
    package let advice: [Advice]
    /// The kinds of portfolio item, sorted by id.
    package let kinds: [PortfolioItemKind]
    /// The signs of programs that commit.
    package let bots: [BotRule]
    /// The signs of assistants in commit messages.
    package let aiTrailers: [TrailerRule]
    /// How hosts write addresses that hide a person's own.
    package let noreply: [NoReplyRule]
    /// What hosts say of the addresses on them.
    package let addressHosts: [AddressHost]
    /// How messages tell that a commit's author didn't write what it brings.
    package let commitMarks: [CommitMark]
    /// Names that tell nobody from others, in lower case.
    package let placeholderNames: Set<String>
    /// How licences are known, in the order of trial.
    package let licences: [LicenceRule]
    /// How pictures of a README are told from badges.
    package let pictureRules: [PictureRule]
    /// The sections of a README and their headings.
    package let readmeSections: [ReadmeSection]

    /// The weights and thresholds of the rules.
    package let weights: Weights
    /// What skills say of a domain without the company that makes them say it.
    package let company: [CompanyRule]
    /// Which kinds of portfolio item a project is, by what holds of it.
    package let kindRules: [KindRule]
    /// The names of folders that hold what others wrote.
    package let dependencyFolders: Set<String>

    private let domainsByID: [DomainID: Domain]

    /// Reads the embedded tables with those in `tables` (by name, the file's without extension) in the place of theirs.
    ///
    /// Throws the first row that isn't allowed: in the given tables, then, by what they no longer hold, in the others.
    package init(overlaying tables: [String: [UInt8]]) throws(TableError) {
        let merged = EmbeddedTables.all().merging(tables) { _, given in given }
        try TableValidator(merged).validate(first: tables.keys)
        self.init(tables: merged)
    }

    init(tables: [String: [UInt8]]) {
        let reader = TableReader(tables)
        // Half of the work is that of the packages: two threads divide it.
        let packagesRead = Mutex<Packages?>(nil)
        let othersRead = Mutex<(Words, Catalogue, FileSignals, Languages)?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { half in
            let reader = TableReader(tables)
            if half == 0 {
                let packages = Packages(reader)
                packagesRead.withLock { $0 = packages }
            } else {
                let others = (Words(reader), Catalogue(reader), FileSignals(reader), Languages(reader))
                othersRead.withLock { $0 = others }
            }
        }
        packages = packagesRead.withLock { $0 } ?? Packages(reader)
        (words, catalogue, files, languages) =
            othersRead.withLock { $0 } ?? (Words(reader), Catalogue(reader), FileSignals(reader), Languages(reader))
        version = TableHash.hex(of: tables)
        domains = reader.domainList
        standardLibrary = StandardLibrary(reader)
        vendored = VendoredRules(reader)
        practices = Practices(reader)
        secretNames = SecretNames(reader)
        pulledIn = PulledIn(reader)
        roles = reader.roles
        tracks = reader.tracks
        levels = reader.levels
        standings = reader.standings
        gapKinds = reader.gapKinds
        advice = reader.advice
        kinds = reader.kinds
        bots = reader.bots
        aiTrailers = reader.trailers
        noreply = reader.noReplyRules
        addressHosts = reader.addressHosts
        commitMarks = reader.commitMarks
        placeholderNames = Set(reader.rows("placeholder-names").map { $0.text(0) })
        licences = reader.licences
        pictureRules = reader.pictureRules
        readmeSections = reader.readmeSections
        weights = Weights(reader)
        company = reader.company
        kindRules = reader.kindRules
        dependencyFolders = Set(reader.rows("dependency-folders").map { $0.text(0) })
        domainsByID = Dictionary(domains.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The domain with this id.
    package func domain(_ id: DomainID) -> Domain? { domainsByID[id] }
}
