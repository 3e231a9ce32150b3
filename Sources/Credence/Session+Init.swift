internal import CredenceFiles
internal import CredenceGit
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

extension Session {
    /// Looks at the identities in the folders of `request`, and proposes a configuration.
    public static func proposeConfiguration(_ request: Request, in environment: Environment = .current) async throws(CredenceError)
        -> ConfigurationProposal
    {
        let path =
            request.configurationFile.map { FilePaths.absolute($0, base: environment.workingFolder, home: environment.home) }
            ?? environment.workingFolder + "/credence.yaml"
        guard FileKind(of: path) == nil else {
            throw CredenceError("cannot write \(path): it exists already", remedy: "Edit it, or name another file with --config.")
        }
        var quiet = request
        quiet.configurationFile = nil
        quiet.me = []
        // No configuration is read: one is about to be made.
        let session = try Session(quiet, readsConfiguration: false, in: environment)
        let scan = try await session.scan()
        try session.requireProjects(scan)
        var commits: [String: (name: String, count: Int)] = [:]
        for author in scan.activity where Session.isAddress(author.author.email) {
            let key = author.author.email.lowercased()
            commits[key] = (commits[key]?.name ?? author.author.name, (commits[key]?.count ?? 0) + author.commits)
        }
        // Git takes whatever stands there, an empty address too.
        let configured = scan.identities.filter { Session.isAddress($0.email) }
        let known = configured.map { identity in
            ConfigurationProposal.Candidate(
                address: identity.email, name: identity.name, commits: commits[identity.email.lowercased()]?.count ?? 0, isConfigured: true)
        }
        // Somebody who never configured Git here is among those with most commits.
        let configuredAddresses = Set(configured.map { $0.email.lowercased() })
        let names = Set(configured.map { $0.name.lowercased() })
        let others = commits.filter {
            !configuredAddresses.contains($0.key) && (names.isEmpty || names.contains($0.value.name.lowercased()))
        }
        .map { ConfigurationProposal.Candidate(address: $0.key, name: $0.value.name, commits: $0.value.count, isConfigured: false) }
        .sorted { ($1.commits, $0.address) < ($0.commits, $1.address) }
        let candidates = known.sorted { ($1.commits, $0.address) < ($0.commits, $1.address) } + others.prefix(10)
        guard let first = candidates.first else {
            throw CredenceError(
                "cannot propose anybody: no commit carries an address, and Git has no user.email",
                remedy: "Set one with 'git config --global user.email', or write credence.yaml by hand.")
        }
        return ConfigurationProposal(
            name: first.name.isEmpty ? first.address : first.name, addresses: candidates,
            folders: request.configurationFile == nil ? request.folders : session.folders, path: path)
    }

    /// Writes what was agreed to, and says where.
    public static func writeConfiguration(name: String, addresses: [String], _ proposal: ConfigurationProposal) throws(CredenceError)
        -> String
    {
        guard !addresses.isEmpty else {
            throw CredenceError(
                "cannot write \(proposal.path): no address was taken", remedy: "Say yes to one, or write credence.yaml by hand.")
        }
        let fresh = FreshConfiguration(person: Person(name: name, addresses: addresses), folders: proposal.folders)
        let text = ConfigurationWriter.render(fresh)
        do throws(FileError) { try FileWriting.write(Array(text.utf8), to: proposal.path, overwriting: false) } catch {
            throw CredenceError.cannotWrite(proposal.path, error)
        }
        return proposal.path
    }
}
