extension StringProtocol {
    /// The parts of a path between its `/`, empty ones left out. A `/` divides whatever letters stand around it, as for the system.
    package var pathParts: [SubSequence] {
        utf8.split(separator: UInt8(ascii: "/")).map { self[$0.startIndex..<$0.endIndex] }
    }

    /// How many parts the path has.
    package var pathDepth: Int { utf8.split(separator: UInt8(ascii: "/")).count }
}
