import CredenceVocabulary
import Testing

@Suite struct ObjectIDTests {
    @Test func `an id is its forty digits`() throws {
        let text = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        let id = try #require(ObjectID(hex: text))
        #expect(id.description == text)
        #expect(ObjectID(id.bytes.span) == id)
    }

    @Test(arguments: ["", "4b825dc6", "4b825dc642cb6eb9a060e54bf8d69288fbee490g", "4b825dc642cb6eb9a060e54bf8d69288fbee49040"])
    func `other texts are no id`(text: String) {
        #expect(ObjectID(hex: text) == nil)
    }

    @Test func `ids sort as their digits do`() {
        let digits = ["00", "7f", "80", "ff"].flatMap { first in ["00", "ff"].map { first + String(repeating: "0", count: 36) + $0 } }
        let ids = digits.compactMap { ObjectID(hex: $0) }
        #expect(ids.sorted().map(\.description) == digits.sorted())
    }
}
