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

    @Test(arguments: [0, 7, 8, 15, 16, 23, 31, 32, 39])
    func `each byte is a digit or makes no id`(place: Int) {
        for byte in UInt8.min...UInt8.max {
            var digits = Array("00112233445566778899aabbccddeeff01234567".utf8)
            digits[place] = byte
            let text = String(decoding: digits, as: UTF8.self)
            let isDigit = byte < 128 && Character(Unicode.Scalar(byte)).isHexDigit
            #expect(ObjectID(hex: digits.span)?.description == (isDigit ? text.lowercased() : nil))
        }
    }
}
