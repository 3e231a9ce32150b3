/// What is done to one section of a record.
package enum SectionChange: Hashable, Sendable {
    /// The section has this chunk and no other.
    case replace(RecordSection, [UInt8])
    /// The section has this chunk after those it had.
    case append(RecordSection, [UInt8])

    /// The section it is done to.
    package var section: RecordSection {
        switch self {
        case .replace(let section, _), .append(let section, _): section
        }
    }

    /// The bytes that are added.
    package var bytes: [UInt8] {
        switch self {
        case .replace(_, let bytes), .append(_, let bytes): bytes
        }
    }
}
