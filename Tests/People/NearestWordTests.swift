import Testing

@testable import CredencePeople

@Suite struct NearestWordTests {
    @Test(
        arguments: [
            ("adresses", "addresses"), ("nmae", "name"), ("NAME", "name"), ("names", "name"), ("xx", nil), ("", nil), ("a", nil),
            ("nam", "name"),
            (String(repeating: "n", count: 10_000), nil),
        ] as [(String, String?)])
    func `the word that was meant is found`(word: String, meant: String?) {
        #expect(NearestWord.find(word, among: ["name", "addresses", "ab"]) == meant)
    }

    @Test(arguments: [("", "", 0), ("abc", "", 3), ("", "ab", 2), ("ab", "ba", 1), ("kitten", "sitting", 3), ("ca", "abc", 3)])
    func `a swap of neighbours is one edit`(left: String, right: String, distance: Int) {
        #expect(NearestWord.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
    }
}
