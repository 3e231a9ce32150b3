import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

@Suite struct SignatureTallyTests {
    @Test(arguments: [
        ("4AEE18F83AFDEB23", "signature-of-host"), ("968479A1AFF927E37D1A566BB5690EEEBB952194", "signature-of-host"),
        ("B5690EEEBB952195", "signature-not-checked"), (nil, "signature-not-checked"),
    ])
    func `a host's own key is told as the host's`(key: String?, rule: String) {
        let tally = SignatureTally(yourKeys: [], attributor: Attributor(person: nil, knowledge: .embedded))
        let found = tally.words(for: CommitSignature(kind: .openpgp, key: key, state: .unchecked))
        #expect(found.rule.rawValue == rule)
        #expect(found.what.contains("GitHub") == (rule == "signature-of-host"))
    }
}
