/// One thing that a person asks to have written into `credence.yaml`.
package enum ConfigurationChange: Sendable, Hashable {
    /// An address is theirs: it goes to `person.addresses` and leaves `person.notMine`.
    case accept(String)
    /// An address isn't theirs: it goes to `person.notMine` and leaves `person.addresses`.
    case reject(String)
    /// A name is theirs under whatever address: it goes to `person.names`.
    case confirm(name: String)

    /// The address or name.
    package var value: String {
        switch self {
        case .accept(let value), .reject(let value), .confirm(let value): value
        }
    }

    /// The key of `person` whose list it goes to.
    var key: Person.Key {
        switch self {
        case .accept: .addresses
        case .reject: .notMine
        case .confirm: .names
        }
    }

    /// The key of `person` whose list it leaves.
    var opposite: Person.Key? {
        switch self {
        case .accept: .notMine
        case .reject: .addresses
        case .confirm: nil
        }
    }

    /// Whether the value may stand in the list: as the parser of the file has it.
    package var isText: Bool {
        guard let first = value.first, let last = value.last, !first.isWhitespace, !last.isWhitespace,
            !value.unicodeScalars.contains(where: ControlCharacter.isOne)
        else { return false }
        if case .confirm = self { return true }
        return !value.contains { $0.isWhitespace || $0 == "<" || $0 == ">" }
    }

    /// Whether what stands in a list is this value: case doesn't count.
    func isSame(_ other: String) -> Bool { NameFold.exact(other) == NameFold.exact(value) }
}
