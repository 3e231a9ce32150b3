import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import Testing

@Suite struct EditingPropertyTests {
    private static let parser = ConfigurationParser(knowledge: .embedded)
    private static let editor = ConfigurationEditor(knowledge: .embedded)

    /// The lists that a change leads to, told without the editor.
    private func lists(_ person: Person, _ changes: [ConfigurationChange]) -> [[String]] {
        var (addresses, names, notMine) = (person.addresses, person.names, person.notMine)
        let add = { (list: inout [String], value: String) in
            if !list.contains(where: { $0.lowercased() == value.lowercased() }) { list.append(value) }
        }
        for change in changes {
            let value = change.value
            switch change {
            case .accept:
                add(&addresses, value)
                notMine.removeAll { $0.lowercased() == value.lowercased() }
            case .reject:
                add(&notMine, value)
                addresses.removeAll { $0.lowercased() == value.lowercased() }
            case .confirm: add(&names, value)
            }
        }
        return [addresses, names, notMine]
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map { String($0).replacing("\u{FEFF}", with: "") }
    }

    @Test(arguments: 0..<30)
    func `twenty files say afterwards what was asked for, and their other lines stay, from a seed`(seed: Int) throws {
        for seed in 20 * seed..<20 * seed + 20 {
            var generator = ConfigurationGenerator(seed: seed)
            let (text, changes) = generator.make()
            let bytes = Array(text.utf8)
            // An address that the file has in both lists, by chance, isn't one to edit.
            guard let before = try? EditingPropertyTests.parser.parse(bytes, fileName: "f"), let person = before.person else {
                Issue.record("seed \(seed) makes no file: \(text)")
                continue
            }
            guard let edited = try? EditingPropertyTests.editor.edit(bytes, changes, fileName: "f") else {
                Issue.record("seed \(seed) can't be edited by \(changes):\n\(text)")
                continue
            }
            let after = try EditingPropertyTests.parser.parse(edited.bytes, fileName: "f")
            let found = try #require(after.person)
            #expect([found.addresses, found.names, found.notMine] == lists(person, changes), "seed \(seed): \(text)")
            #expect(found.name == person.name && found.logins == person.logins && after.folders == before.folders, "seed \(seed)")
            let kept = Set(generator.untouched)
            #expect(lines(edited.bytes).filter(kept.contains) == generator.untouched, "seed \(seed): \(text)")
            // Line ends are all of one kind, and the last one is as it was.
            let ends = { (bytes: [UInt8]) in
                Set(zip(bytes, bytes.dropFirst()).filter { $0.0 == 13 || $0.1 == 10 }.map { [$0.0 == 13, $0.1 == 10] })
            }
            if text.contains("\r") || text.contains("\r\n") { #expect(ends(edited.bytes).isSubset(of: ends(bytes)), "seed \(seed)") }
            #expect((edited.bytes.last == 10) == (bytes.last == 10) && (edited.bytes.last == 13) == (bytes.last == 13), "seed \(seed)")
            // Said again, nothing changes.
            #expect(try EditingPropertyTests.editor.edit(edited.bytes, Array(changes.suffix(1)), fileName: "f").changes == [])
        }
    }

    private static let pieces = [
        "[", "]", "{", "}", ",", ": ", "- ", "\n", "\n  ", "\r\n", "\r", "#", " # c", "'", "\"", "~", "|\n", ">-\n    x\n", "\t", " ", "\\",
        "...", "---\n",
        "null", "a@b", "\u{FEFF}", "é",
    ]

    @Test(arguments: 1...20)
    func `a damaged file is refused or edited right, and never ends the process, from a seed`(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        var edits = 0
        for round in 0..<150 {
            var generator = ConfigurationGenerator(seed: seed * 1000 + round)
            let (text, changes) = generator.make()
            var scalars = Array(text.unicodeScalars)
            for _ in 0...random.below(3) {
                let place = random.below(scalars.count)
                if random.oneIn(2) {
                    scalars.insert(contentsOf: random.pick(EditingPropertyTests.pieces).unicodeScalars, at: place)
                } else {
                    scalars.removeSubrange(place..<min(scalars.count, place + 1 + random.below(6)))
                }
            }
            let bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
            guard let person = try? EditingPropertyTests.parser.parse(bytes, fileName: "f").person,
                let edited = try? EditingPropertyTests.editor.edit(bytes, changes, fileName: "f")
            else { continue }
            let found = try #require(try EditingPropertyTests.parser.parse(edited.bytes, fileName: "f").person)
            #expect([found.addresses, found.names, found.notMine] == lists(person, changes), "seed \(seed), \(round): \(text)")
            edits += 1
        }
        #expect(edits > 10)
    }
}
