import Rubric
import Testing

@Suite("Exact numbers")
struct RationalTests {
    @Test(
        "reads decimals and fractions exactly and writes them back",
        arguments: [
            ("0.67", "0.67"), ("3/10", "0.3"), ("1.5/5.0", "0.3"), ("-0.5", "-0.5"), ("12", "12"), ("0.60", "0.6"),
            ("1/3", "0.333333333333"), ("2/3", "0.666666666667"), ("0", "0"), ("-0", "0"),
        ])
    func readsAndWrites(_ text: String, _ expected: String) throws {
        #expect(try #require(Rational(exactly: text)).decimal() == expected)
    }

    @Test("refuses what is no number", arguments: ["", ".", "1.", ".5", "1e3", "1/0", "1/2/3", "0x1", "0,5", " 1"])
    func refuses(_ text: String) {
        #expect(Rational(exactly: text) == nil)
    }

    @Test(
        "rounds half to even, and puts no minus before nothing",
        arguments: [
            ("0.125", "0.12"), ("0.135", "0.14"), ("-0.125", "-0.12"), ("0.005", "0"), ("0.015", "0.02"),
            ("-0.01", "-0.01"),
            ("-0.004", "0"), ("-0.006", "-0.01"), ("0.994", "0.99"), ("0.996", "1"), ("99.995", "100"),
            ("0.1251", "0.13"),
            ("0.1249", "0.12"),
        ])
    func roundsHalfToEven(_ text: String, _ expected: String) throws {
        #expect(try #require(Rational(exactly: text)).decimal(places: 2) == expected)
    }

    @Test("reads numbers of sixty digits and no longer ones: nobody writes them, and they only take time")
    func length() throws {
        let digits = String(repeating: "7", count: 60)
        #expect(try #require(Rational(exactly: digits)).exact == digits)
        #expect(Rational(exactly: digits + "7") == nil)
        #expect(Rational(exactly: "1/" + digits + "7") == nil)
        #expect(Rational(exactly: digits + "7", mostDigits: 61)?.exact == digits + "7")
    }

    @Test(
        "tells whether so many decimals hold the number itself",
        arguments: [
            ("1/3", 12, false), ("1/8", 3, true), ("1/8", 2, false), ("7", 0, true), ("-0.25", 2, true),
            ("0.0000000000001", 12, false),
        ])
    func decimals(_ text: String, _ places: Int, _ isDecimal: Bool) throws {
        #expect(try #require(Rational(exactly: text)).isDecimal(places: places) == isDecimal)
    }

    @Test(
        "says the number itself as a whole number or in lowest terms",
        arguments: [
            ("6/3", "2"), ("2/6", "1/3"), ("-2/6", "-1/3"), ("2/-6", "-1/3"), ("1/2", "1/2"), ("0/5", "0"),
        ])
    func exact(_ text: String, _ expected: String) {
        #expect(Rational(exactly: text)?.exact == expected)
    }

    @Test("three thirds are one, which no binary fraction can say")
    func thirds() throws {
        let third = try #require(Rational(1, over: 3))
        #expect(third + third + third == .one)
        let (tenth, fifth) = (try #require(Rational(exactly: "0.1")), try #require(Rational(exactly: "0.2")))
        #expect(tenth + fifth == Rational(exactly: "0.3"))
    }

    @Test("prints fixed decimals with the mark of the language")
    func fixed() throws {
        #expect(try #require(Rational(exactly: "0.6")).fixed(places: 2, mark: ",") == "0,60")
        #expect(Rational(12).fixed(places: 0, mark: ",") == "12")
    }
}
