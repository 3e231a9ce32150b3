/// What DESIGN.md allows each room to import.
enum Rooms {
    /// What every room may import.
    static let freeToAll: Set<String> = [
        "Foundation", "Synchronization", "Dispatch", "Collections", "OrderedCollections", "DequeModule", "HeapModule",
    ]

    /// Rooms whose results follow from what they are given: they touch no file, clock, environment or chance.
    static let pure: Set<String> = ["People", "Classifier", "Credentials", "Matcher", "Reports", "Source"]

    /// Rooms in which memory may be handled by hand.
    static let unsafe: Set<String> = ["Git", "Files", "Compression"]

    private static let judging = ["Projects", "Credentials", "People", "Source", "Knowledge", "Vocabulary"]
    private static let all = ["Reports", "Matcher", "Classifier", "Git", "Files", "Compression"] + judging

    /// The rooms and the packages' modules that a room may import; a room that isn't here has no place in the design.
    static let allowed: [String: (rooms: [String], modules: [String])] = [
        "Vocabulary": ([], []),
        "Knowledge": (["Vocabulary"], ["CTables"]),
        "Compression": ([], ["CZlib"]),
        "Files": (["Vocabulary"], ["SystemPackage"]),
        "Git": (["Compression", "Vocabulary"], ["CGit2"]),
        "Source": (["Knowledge", "Vocabulary"], ["TOMLKit", "FoundationXML"]),
        "People": (["Knowledge", "Vocabulary"], ["Yams", "Crypto", "CryptoExtras"]),
        "Projects": (["Files", "Git", "Source", "People", "Knowledge", "Vocabulary"], []),
        "Classifier": (["Projects", "Source", "People", "Knowledge", "Vocabulary"], []),
        "Credentials": (
            ["Compression", "People", "Knowledge", "Vocabulary"], ["Crypto", "_CryptoExtras", "CryptoExtras", "FoundationXML"]
        ),
        "Matcher": (["Classifier"] + judging, []),
        "Reports": (["Matcher", "Classifier"] + judging, ["Mustache"]),
        "Credence": (all, ["GRDB", "Logging"]),
        "Dashboard": ([], ["Credence"]),
        "CLI": ([], ["Credence", "ArgumentParser"]),
        "Lab": (all, ["Credence", "CredenceDamage", "CredenceFixtures", "ArgumentParser", "CGit2", "GRDB", "Logging"]),
    ]

    /// Whether a file of `room` may import `module`.
    static func allows(_ module: String, in room: String) -> Bool {
        guard let allowed = allowed[room] else { return false }
        return freeToAll.contains(module) || allowed.modules.contains(module) || allowed.rooms.contains { "Credence" + $0 == module }
    }
}
