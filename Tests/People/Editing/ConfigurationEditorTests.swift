import CredenceKnowledge
import CredencePeople
import Testing

@Suite struct ConfigurationEditorTests {
    private let editor = ConfigurationEditor(knowledge: .embedded)

    private func edit(_ text: String, _ changes: ConfigurationChange...) throws(ConfigurationEditError) -> String {
        String(decoding: try editor.edit(Array(text.utf8), changes, fileName: "credence.yaml").bytes, as: UTF8.self)
    }

    @Test(arguments: EditingCase.blocks + EditingCase.flows + EditingCase.beginnings + EditingCase.removals)
    func `each shape of list is edited, and every other byte stays`(example: EditingCase) throws {
        for ending in ["\n", "\r\n", "\r"] {
            for mark in ["", "\u{FEFF}"] {
                let before = mark + example.before.replacing("\n", with: ending)
                let edited = try editor.edit(Array(before.utf8), example.changes, fileName: "credence.yaml")
                #expect(Array(edited.bytes) == Array((mark + example.after.replacing("\n", with: ending)).utf8))
                #expect(edited.changes == example.changes)
                // Without the final line feed there is none afterwards.
                guard before.hasSuffix(ending), !before.hasSuffix(ending + ending) else { continue }
                let open = try editor.edit(Array(before.utf8.dropLast(ending.utf8.count)), example.changes, fileName: "credence.yaml")
                #expect(Array(open.bytes) == Array((mark + example.after.replacing("\n", with: ending)).utf8.dropLast(ending.utf8.count)))
            }
        }
    }

    @Test func `what is there already, in whatever case, is no change`() throws {
        let text = "person:\n  name: Ada\n  addresses: [Ada@Example.org]\n  notMine: [NO@x]\n  names: [A. Kaya]\n"
        let changes: [ConfigurationChange] = [.accept("ada@example.ORG"), .reject("no@X"), .confirm(name: "a. kaya")]
        let edited = try editor.edit(Array(text.utf8), changes, fileName: "credence.yaml")
        #expect(edited.bytes == Array(text.utf8))
        #expect(edited.changes == [])
    }

    @Test(arguments: [
        "o'neil@x", "\"a b\"@x.org".replacing(" ", with: "."), "a:b@x", "a#b@x", "#a@x", "-@x", "[a]@x", "{a}@x", "a,b@x", "*a@x", "&a@x",
        "!a@x", "|", ">@x".replacing(">", with: "}"), "%a@x", "@x", "`a`@x", "a\\b@x", "\\", "'", "\"\"", "山田@x", "e\u{301}@x", "👩‍💻@x",
        "yes", "null",
        "~", "1e3", "0x1F", "2025-01-01", ":", "a:", "?", "---", "...", "<<".replacing("<", with: "="), "\u{FFFE}@x",
    ])
    func `an address is read back as it was given, whatever it holds`(address: String) throws {
        for text in [
            "person:\n  name: Ada\n  addresses: [a@b]\n", "person:\n  name: Ada\n  addresses:\n  - a@b\n",
            "person: {name: Ada, addresses: [a@b]}\n",
        ] {
            let edited = try editor.edit(Array(text.utf8), [.accept(address), .confirm(name: address + " B")], fileName: "credence.yaml")
            #expect(edited.configuration.person?.addresses == ["a@b", address])
            #expect(edited.configuration.person?.names == [address + " B"])
        }
    }

    @Test(arguments: ["", " ", "a b@x", "<a@x>", "a@x\n", "a\u{1B}[31m@x", "a\u{202E}@x", "a@x\r\n  - b@x", "\u{7}", "\u{FEFF}a@x"])
    func `what is no address is refused`(address: String) {
        let text = "person:\n  name: Ada\n  addresses: [a@b]\n"
        for change in [ConfigurationChange.accept(address), .reject(address)] {
            #expect(throws: ConfigurationEditError.unsuitable(change, file: "credence.yaml")) { try edit(text, change) }
        }
    }

    @Test func `the only address isn't taken away`() throws {
        let text = "person: {name: Ada, addresses: [a@b]}\n"
        let error = ConfigurationEditError.onlyAddress("A@B", file: "credence.yaml")
        #expect(throws: error) { try edit(text, .reject("A@B")) }
        #expect(error.message == "cannot take A@B out of credence.yaml: it is your only address there")
        #expect(
            try edit("person: {name: Ada, addresses: [a@b], logins: {github: ada}}\n", .reject("a@b"))
                == "person: {name: Ada, addresses: [], logins: {github: ada}, notMine: [a@b]}\n")
    }

    @Test(arguments: [
        // A value on the line after its dash, one that is written as a block of text, and a mark of the end.
        "person:\n  notMine:\n    -\n      new@x\n  name: Ada\n  addresses: [a@b]\n",
        "person:\n  name: Ada\n  addresses: [a@b]\n  notMine:\n    - |\n      new@x\n",
        "person:\n  name: Ada\n  addresses:\n    - a@b\n...\n",
    ])
    func `what can't be edited without harm is refused, and the error says what to do by hand`(text: String) throws {
        let error = ConfigurationEditError.uneditable(.accept("new@x"), file: "credence.yaml")
        #expect(throws: error) { try edit(text, .accept("new@x")) }
        #expect(error.message == "cannot add new@x to credence.yaml: it is written in a way that can't be edited")
        #expect(error.remedy == "Add it by hand to 'person.addresses'.")
    }

    @Test func `a file that can't be read is told as its parser tells it`() {
        #expect {
            try edit("person: [", .accept("a@b"))
        } throws: { error in
            (error as? ConfigurationEditError)?.message.hasPrefix("cannot read credence.yaml: line ") ?? false
        }
    }
}
