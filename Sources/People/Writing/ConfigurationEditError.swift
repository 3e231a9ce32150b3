/// Why a change can't be written into `credence.yaml`.
package enum ConfigurationEditError: Error, Sendable, Hashable {
    /// The file can't be read as it is.
    case unreadable(ConfigurationError)
    /// The value is no address, or no name; `file` as the user wrote it.
    case unsuitable(ConfigurationChange, file: String)
    /// The address is the person's only one, and there is no login.
    case onlyAddress(String, file: String)
    /// The file says it in a way that can't be edited without changing something else.
    case uneditable(ConfigurationChange, file: String)

    /// `cannot add X to FILE: REASON`.
    package var message: String {
        switch self {
        case .unreadable(let error): error.message
        case .unsuitable(let change, let file):
            "cannot add \(Excerpt(change.value)) to \(file): it is no \(ConfigurationEditError.noun(change))"
        case .onlyAddress(let address, let file): "cannot take \(address) out of \(file): it is your only address there"
        case .uneditable(let change, let file): "cannot add \(change.value) to \(file): it is written in a way that can't be edited"
        }
    }

    /// What to do, as a sentence.
    package var remedy: String {
        switch self {
        case .unreadable(let error): error.remedy
        case .unsuitable(.confirm, _): "Give the name as commits carry it, 'Ada Kaya' for example."
        case .unsuitable: "Give the address as commits carry it, ada@example.org for example."
        case .onlyAddress: "Accept another address first, or add a login to 'person.logins'."
        case .uneditable(let change, _):
            "Add it by hand to 'person.\(change.key.rawValue)'."
        }
    }

    private static func noun(_ change: ConfigurationChange) -> String {
        if case .confirm = change { "name" } else { "address" }
    }
}
