import CredenceVocabulary
import Testing

@Suite struct ShorteningTests {
    @Test(arguments: [("", ""), ("abc", "abc"), ("abcd", "abc…"), ("äöü", "äöü"), ("äöüß", "äöü…"), ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦…")])
    func `a text of more characters than fit is cut with an ellipsis`(text: String, shown: String) {
        #expect(text.shortened(to: 3) == shown)
    }
}
