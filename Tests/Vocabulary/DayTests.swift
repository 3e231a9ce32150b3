import CredenceVocabulary
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779), ("0000-01-01", -719_528),
        ("9999-12-31", 2_932_896),
    ])
    func `a day and its number tell each other`(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-1", "", "2025-00-10", "25-01-01", "2025-01-01 ", "２０２５-01-01"])
    func `what is no day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `the day is the one of the author's own clock`() {
        #expect(Day(seconds: 0, offset: -1).description == "1969-12-31")
        #expect(Day(seconds: 86_399, offset: 1).description == "1970-01-02")
        #expect(Day(seconds: .max, offset: 9999).description == "9999-12-31")
        #expect(Day(seconds: .min, offset: -9999).description == "0000-01-01")
    }

    @Test func `months are added to the end of a short month`() throws {
        #expect(try #require(Day("2024-01-31")).adding(months: 1).description == "2024-02-29")
        #expect(try #require(Day("2023-11-30")).adding(months: 36).description == "2026-11-30")
        #expect(try #require(Day("2024-03-31")).adding(months: -13).description == "2023-02-28")
    }

    @Test func `Monday begins a week`() throws {
        let sunday = try #require(Day("2026-11-22"))
        #expect(sunday.week == Day(number: sunday.number - 6).week)
        #expect(sunday.week + 1 == Day(number: sunday.number + 1).week)
    }
}
