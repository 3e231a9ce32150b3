package import CredenceKnowledge

/// Writes what a person says into their `credence.yaml`, and leaves every other byte as it is: comments, order, line ends.
package struct ConfigurationEditor: Sendable {
    private let parser: ConfigurationParser

    /// An editor that reads files by the domains, roles and code hosts of the tables.
    package init(knowledge: Knowledge) {
        parser = ConfigurationParser(knowledge: knowledge)
    }

    /// The file `bytes` with `changes` made, one after the other; `fileName` is the file as the user wrote it, for errors.
    ///
    /// What comes out is parsed again and must be the old configuration with exactly these changes: nothing else is ever returned.
    package func edit(_ bytes: [UInt8], _ changes: [ConfigurationChange], fileName: String) throws(ConfigurationEditError)
        -> EditedConfiguration
    {
        var configuration: Configuration
        do throws(ConfigurationError) { configuration = try parser.parse(bytes, fileName: fileName) } catch { throw .unreadable(error) }
        var edited = bytes
        var done: [ConfigurationChange] = []
        for change in changes {
            guard change.isText else { throw .unsuitable(change, file: fileName) }
            let wanted = configuration.applying(change)
            if wanted == configuration { continue }
            if let person = wanted.person, person.addresses.isEmpty, person.logins.isEmpty {
                throw .onlyAddress(change.value, file: fileName)
            }
            guard let next = ConfigurationEditor.make(change, in: edited), let read = try? parser.parse(next, fileName: fileName),
                read.withoutLines == wanted.withoutLines
            else { throw .uneditable(change, file: fileName) }
            (edited, configuration) = (next, read)
            done.append(change)
        }
        return EditedConfiguration(bytes: edited, configuration: configuration, changes: done)
    }

    /// The bytes with the change made, as far as that can be told; nil where it can't.
    private static func make(_ change: ConfigurationChange, in bytes: [UInt8]) -> [UInt8]? {
        let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        var text = YAMLText(Array(bytes.dropFirst(mark.count)))
        if let opposite = change.opposite {
            while let place = PersonPlace(in: text), let index = place.elements(of: opposite).firstIndex(where: change.isSame) {
                guard let shorter = place.removing(index, from: opposite) else { return nil }
                text = shorter
            }
        }
        guard let place = PersonPlace(in: text) else { return nil }
        if place.elements(of: change.key).contains(where: change.isSame) { return mark + text.bytes }
        return place.appending(QuotedScalar(change.value).description, to: change.key).map { mark + $0.bytes }
    }
}
