import SecondScorer
import Testing

@Suite("The fractions of the second scorer")
struct FractionTests {
    @Test("decimals and fractions are read exactly")
    func reading() throws {
        #expect(try Fraction.of("0.67").description == "67/100")
        #expect(try Fraction.of("1.5/5.0").description == "3/10")
        #expect(try Fraction.of("-2.50").description == "-5/2")
        #expect(try Fraction.of("33.33").description == "3333/100")
        #expect(try Fraction.of("007") == Fraction(7))
    }

    @Test(
        "what is no number is refused", arguments: ["", "-", ".", "1/0", "1/", "1/2/3", "1e3", "1,5", "satu", "1.2.3"])
    func refusing(_ text: String) {
        #expect(throws: ReadingProblem.self) { try Fraction(text: text) }
    }

    @Test("sums, products and shares of fractions are exact")
    func arithmetic() throws {
        let third = try Fraction.of("1/3")
        #expect(third + third + third == .one)
        #expect(third - .one == Fraction(-2) / Fraction(3))
        #expect(try third * .of("0.3") == .of("0.1"))
        #expect(third < (try .of("0.3334")))
        #expect(third > (try .of("0.3333")))
        #expect((third < third) == false)
        #expect(-third < .zero)
    }

    @Test("numbers far beyond 128 bits stay exact")
    func longNumbers() throws {
        var power = Fraction(1)
        for _ in 0..<200 { power = power * Fraction(2) }
        #expect(power.description == "1606938044258990275541962092341162602522202993782792835301376")
        #expect((power + .one) - power == .one)
        #expect(power / power == .one)
        #expect((power + .one) / power > .one)
        #expect((.one - power) + power == .one)
        var back = power
        for _ in 0..<200 { back = back / Fraction(2) }
        #expect(back == .one)
    }

    @Test("a long row of digits is read and written as it stands")
    func manyDigits() throws {
        let digits = "12345678901234567890123456789012345678901234567890000000000100000000"
        #expect(try Fraction.of(digits).description == digits)
        #expect(try Fraction.of("-" + digits).description == "-" + digits)
        let nine = String(repeating: "9", count: 60)
        #expect(try (Fraction.of(nine) + .one).description == "1" + String(repeating: "0", count: 60))
        let product = try Fraction.of(nine) * .of(nine)
        #expect(
            product.description == String(repeating: "9", count: 59) + "8" + String(repeating: "0", count: 59) + "1")
    }

    @Test("the edge of 128 bits is no edge")
    func edge() throws {
        let most = try Fraction.of("170141183460469231731687303715884105727")
        let beyond = most + .one
        #expect(beyond.description == "170141183460469231731687303715884105728")
        #expect(beyond - .one == most)
        #expect((-beyond) + .one == -most)
        #expect(-(-beyond) == beyond)
        #expect(-most - .one == -beyond)
        #expect(-beyond - .one < -beyond)
        #expect(most < beyond)
    }

    @Test(
        "shown to so many places, halves go up",
        arguments: [
            ("1/7", 2, "0.14"), ("0.125", 2, "0.13"), ("0.1249", 2, "0.12"), ("5", 2, "5.00"), ("0.005", 2, "0.01"),
            ("0.995", 2, "1.00"), ("2.5", 0, "3"),
        ])
    func shown(_ text: String, _ places: Int, _ expected: String) throws {
        #expect(try Fraction.of(text).shown(places: places) == expected)
    }
}
