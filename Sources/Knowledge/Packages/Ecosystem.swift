/// The registries and conventions by which packages are named.
public enum Ecosystem: String, CaseIterable, Sendable {
    case cargo
    case composer
    case conda
    case cran
    case gem
    case go
    case hex
    case maven
    case npm
    case nuget
    case pub
    case pypi
    case swiftpm
}

extension Ecosystem: Comparable {
    /// By the name.
    public static func < (left: Ecosystem, right: Ecosystem) -> Bool { left.rawValue < right.rawValue }
}
