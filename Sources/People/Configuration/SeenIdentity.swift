/// What commits show of a person beyond what they gave.
package struct SeenIdentity: Hashable, Sendable {
    /// The names on commits of their addresses, where they gave none: those with most commits first.
    package var names: [String] = []
    /// Their logins that addresses name with several account numbers, none of them known to be theirs: each as host and login, with the numbers in
    /// order. A host gives a number once, and a login anew when its owner changes it.
    package var contested: [String: [String]] = [:]

    package init() {}
}
