import CredencePeople
import Testing

@Suite struct MonthTests {
    @Test(arguments: ["2023-01", "0000-12", "9999-10", "0987-09"])
    func `a month and its text tell each other`(text: String) {
        #expect(Month(text)?.description == text)
    }

    @Test(arguments: ["2023-13", "2023-00", "2023-1", "2023", "2023-01-01", "", "+023-01", "2023/01", "２０２３-01", "202a-01"])
    func `what is no month is refused`(text: String) {
        #expect(Month(text) == nil)
    }

    @Test func `months are in order`() throws {
        let (early, late) = (try #require(Month("2022-12")), try #require(Month("2023-01")))
        #expect(early < late)
        #expect(!(late < early))
    }
}
