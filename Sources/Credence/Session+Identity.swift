internal import CredenceFiles
internal import CredencePeople
public import CredenceProjects
internal import CredenceReports

extension Session {
    /// Whether a text can stand in `credence.yaml` as an address: commits may carry some that can't.
    public static func isAddress(_ text: String) -> Bool { ConfigurationChange.accept(text).isText }

    /// Refuses what `accept` would refuse whatever a scan says: no file, addresses of the command line in their place, or no addresses.
    public func requireEditable(_ addresses: [String] = [], disowned: [String] = []) throws(CredenceError) {
        let wanted = addresses.first.map { "accept \($0)" } ?? disowned.first.map { "reject \($0)" } ?? "ask"
        for (verb, address) in addresses.map({ ("accept", $0) }) + disowned.map({ ("reject", $0) })
        where !Session.isAddress(address) {
            throw .wrongUsage(
                "cannot \(verb) '\(address)': it is no address",
                remedy: "Give the address as commits carry it, ada@example.org for example.")
        }
        if let both = addresses.first(where: { address in disowned.contains { $0.lowercased() == address.lowercased() } }) {
            throw .wrongUsage("cannot \(wanted): \(both) is to be rejected too", remedy: "Say one of both.")
        }
        guard request.me.isEmpty else {
            throw .wrongUsage(
                "cannot \(wanted): --me takes the place of the addresses in credence.yaml", remedy: "Repeat it without --me.")
        }
        guard configurationPath != nil else {
            throw CredenceError("cannot \(wanted): there is no credence.yaml", remedy: "Run 'credence init' first.")
        }
    }

    /// Writes into `credence.yaml` that `addresses` are the person's and that `disowned` aren't; all of it or, with an error, nothing.
    ///
    /// The file is edited where it lies, a link to it followed; comments, order and permissions stay.
    /// - Parameter scan: what was seen: an address that nobody committed under is refused.
    public func accept(_ addresses: [String], disowned: [String] = [], seen scan: Scan) async throws(CredenceError) -> IdentityEdit {
        try requireEditable(addresses, disowned: disowned)
        let path = configurationPath ?? ""
        let shown = request.configurationFile ?? path
        let file = FilePaths.resolved(path) ?? path
        let old: [UInt8]
        do throws(FileError) { old = try FileReading.read(file, limit: ConfigurationParser.largest) } catch {
            throw CredenceError("cannot read \(shown): \(error.reason)", remedy: "Check the path, or write one with 'credence init'.")
        }
        var seen: Set<String> = []
        let changes = (addresses.map { ConfigurationChange.accept($0) } + disowned.map { ConfigurationChange.reject($0) })
            .filter { seen.insert($0.value.lowercased()).inserted }
        let edited = try edit(old, changes, shown)
        try await refuseStranger(edited.changes, in: old, shown, scan)
        let moved = await moves(to: edited.configuration.person)
        if !edited.changes.isEmpty {
            do throws(FileError) { try FileWriting.write(edited.bytes, to: file, replacing: old) } catch {
                throw CredenceError(
                    "cannot change \(shown): \(error.reason)",
                    remedy: error == .changed
                        ? "Repeat the command; nothing was written." : "Make it writable, or edit it by hand; nothing was changed.")
            }
        }
        return IdentityEdit(
            path: path, accepted: edited.changes.map(\.value).filter(addresses.contains),
            rejected: edited.changes.map(\.value).filter(disowned.contains),
            unchanged: changes.filter { !edited.changes.contains($0) }.map(\.value), moved: moved)
    }

    /// What an edit did, for a reader.
    public func render(_ edit: IdentityEdit) -> Rendered {
        let report = IdentityEditReport(
            path: edit.path, accepted: edit.accepted, rejected: edit.rejected, unchanged: edit.unchanged, moved: edit.moved)
        return Rendered(report.document, report.json)
    }

    /// Whose the commits are that an id, or the beginning of one, names.
    public func renderCommit(_ id: String) async throws(CredenceError) -> Rendered {
        let digits = id.lowercased()
        guard (4...40).contains(digits.count), digits.allSatisfy(\.isHexDigit) else {
            throw .wrongUsage(
                "cannot look for the commit '\(id)': it is no id",
                remedy: "Give at least four digits of it, as 'git log --oneline' shows them.")
        }
        let store = openStore()
        defer { store.finish() }
        let (found, skipped) = await Scan.commits(
            beginning: digits, in: findRepositories(), for: person, knowledge: knowledge, options: readingOptions, store: store)
        guard !found.isEmpty else {
            throw CredenceError(
                "cannot find the commit \(id): no history in \(shownFolders) holds it",
                remedy: skipped.first.map { "\($0.path) could not be read: \($0.reason). \($0.remedy)" }
                    ?? "Only commits that HEAD leads to are read; check the folder and the branch.")
        }
        let report = CommitReport(found)
        return Rendered(report.document, report.json)
    }

    /// A `.mailmap` that leads all that the person committed under to their name and first address.
    public func mailmap(_ scan: Scan) throws(CredenceError) -> String {
        guard let person else {
            throw CredenceError(
                "cannot make a mailmap: nobody was named", remedy: "Name yourself with --me ADDRESS, or run 'credence init'.")
        }
        return PrivateMailmap(person: person, authors: scan.activity, knowledge: knowledge).text
    }

    private func edit(_ bytes: [UInt8], _ changes: [ConfigurationChange], _ shown: String) throws(CredenceError) -> EditedConfiguration {
        do throws(ConfigurationEditError) {
            return try ConfigurationEditor(knowledge: knowledge).edit(bytes, changes, fileName: shown)
        } catch {
            throw CredenceError(error.message, remedy: Session.sentence(error.remedy))
        }
    }

    /// An address that no commit carries, as author's, co-author's or by a mailmap, is a slip more often than not.
    private func refuseStranger(_ changes: [ConfigurationChange], in bytes: [UInt8], _ shown: String, _ scan: Scan)
        async throws(CredenceError)
    {
        let known = Set(scan.activity.map { $0.author.email.lowercased() })
        for change in changes {
            guard case .accept(let address) = change, !known.contains(address.lowercased()) else { continue }
            let alone = try edit(bytes, [change], shown)
            guard await moves(to: alone.configuration.person).isEmpty else { continue }
            let nearest = scan.nearestAddress(to: address)
            throw CredenceError(
                "cannot accept \(address): no commit in \(shownFolders) carries it",
                remedy: nearest.map { "Did you mean \($0)? 'credence identity' lists who is there." }
                    ?? "Run 'credence identity' to see who is there.")
        }
    }

    private func moves(to other: Person?) async -> [LedgerMove] {
        guard other != person else { return [] }
        let store = openStore()
        defer { store.finish() }
        return await Scan.moves(
            in: findRepositories(), from: person, to: other, knowledge: knowledge, options: readingOptions, store: store)
    }
}
