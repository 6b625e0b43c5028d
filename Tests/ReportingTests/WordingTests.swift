import Findings
import Testing

@testable import Reporting
@testable import Rubric

@Suite("The wording of a report")
struct WordingTests {
    private let indonesian = Wording(language: .indonesian)
    private let english = Wording(language: .english)

    @Test(
        "writes a share as a percentage",
        arguments: [("1/2", "50%", "50%"), ("4/7", "57,1%", "57.1%"), ("1", "100%", "100%"), ("0", "0%", "0%")])
    func percent(share: String, id: String, en: String) throws {
        let number = try #require(Rational(exactly: share))
        #expect(indonesian.percent(number) == id)
        #expect(english.percent(number) == en)
    }

    @Test("parts thousands", arguments: [(0, "0"), (999, "999"), (2_100, "2.100"), (1_234_567, "1.234.567")])
    func counts(number: Int, written: String) { #expect(indonesian.count(number) == written) }

    @Test("shows a gain too small to round as more than nothing")
    func gains() throws {
        #expect(indonesian.gain(try #require(Rational(exactly: "0.0396"))) == "+0,040")
        #expect(indonesian.gain(try #require(Rational(exactly: "0.0001"))) == "< 0,001")
        #expect(indonesian.gain(.zero) == "0,000")
    }

    @Test("writes dates in full, months without a day too")
    func dates() throws {
        #expect(indonesian.date(CalendarDate(checked: 2026, 8, 17)) == "17 Agustus 2026")
        #expect(english.date(try #require(CalendarDate(iso: "2021-08"))) == "August 2021")
    }

    @Test("counts what is one and what is many in English")
    func nouns() {
        #expect(english.amount(1, Catalogue.map) == "1 map")
        #expect(english.amount(2, Catalogue.map) == "2 maps")
        #expect(english.workingDays(1) == "1 working day")
        #expect(indonesian.amount(2, Catalogue.map) == "2 peta")
    }

    @Test("shortens a long list and says how many more there are")
    func lists() {
        #expect(indonesian.list(["A", "B"], limit: 2) == "A, B")
        #expect(indonesian.list(["A", "B", "C", "D"], limit: 2) == "A, B dan 2 lainnya")
    }
}
