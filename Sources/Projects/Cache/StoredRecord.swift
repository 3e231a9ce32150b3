/// What a store keeps of one repository, or the sections that were asked for.
package struct StoredRecord: Hashable, Sendable {
    /// A number that no other state of this record has.
    package let generation: Int
    /// The chunks of each section in the order they were appended; only of sections that were asked for and are there.
    package let sections: [RecordSection: [[UInt8]]]
    /// How many chunks each section has, asked for or not.
    package let counts: [RecordSection: Int]

    package init(generation: Int, sections: [RecordSection: [[UInt8]]], counts: [RecordSection: Int]) {
        self.generation = generation
        self.sections = sections
        self.counts = counts
    }

    /// The chunks of a section; none when it isn't there or wasn't asked for.
    package subscript(section: RecordSection) -> [[UInt8]] { sections[section] ?? [] }

    /// Past so many chunks a section is better replaced than appended to.
    package static let manyChunks = 64
}
