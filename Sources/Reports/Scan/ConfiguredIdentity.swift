/// Whom Git is configured to commit as in one of the folders, or everywhere: a hint of who the person is, and never a proof.
package struct ConfiguredIdentity: Hashable, Sendable {
    let name: String
    let address: String
    /// How many commits carry the address.
    let commits: Int
    /// Whether the person gave the address.
    let isGiven: Bool

    package init(name: String, address: String, commits: Int, isGiven: Bool) {
        self.name = name
        self.address = address
        self.commits = commits
        self.isGiven = isGiven
    }
}
