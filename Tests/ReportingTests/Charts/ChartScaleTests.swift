import Testing

@testable import Reporting
@testable import Rubric

@Suite("Axes of charts")
struct ChartScaleTests {
    @Test(
        "an axis ends at a round number, and its ticks are round",
        arguments: [
            ("0.0396", ["0,00", "0,01", "0,02", "0,03", "0,04"]), ("1", ["0,0", "0,5", "1,0"]),
            ("7", ["0", "2", "4", "6", "8"]), ("23", ["0", "10", "20", "30"]),
            ("4900", ["0", "1000", "2000", "3000", "4000", "5000"]),
            ("0", ["0"]),
        ])
    func ticks(most: String, texts: [String]) throws {
        let most = try #require(Rational(exactly: most))
        let scale = ChartScale.upTo(most, title: "") { $0.fixed(places: $1, mark: ",") }
        #expect(scale.ticks.map(\.text) == texts)
        #expect(scale.to >= most)
    }

    @Test("numbers stand where they belong, and outside ones at the end")
    func places() throws {
        let scale = ChartScale.share(title: "") { $0.exact }
        #expect(scale.part(try #require(Rational(1, over: 3))) == 0.333333)
        #expect(scale.part(Rational(-5)) == 0)
        #expect(scale.part(Rational(7)) == 1)
        #expect(scale.place(.one, in: 10...30) == 30)
    }

    @Test("of nothing there is one place")
    func nothing() {
        let scale = ChartScale.upTo(.zero, title: "") { $0.fixed(places: $1, mark: ",") }
        #expect(scale.part(.zero) == 0)
        #expect(scale.part(.one) == 0)
    }

    @Test("numbers without bounds end")
    func extremes() throws {
        let huge = try #require(Rational(exactly: String(repeating: "9", count: 60)))
        let scale = ChartScale.upTo(huge, title: "") { $0.fixed(places: $1, mark: ",") }
        #expect(scale.to >= huge)
        #expect(scale.ticks.count <= 8)
        let tiny = ChartScale.upTo(.one / huge, title: "") { $0.fixed(places: $1, mark: ",") }
        #expect(tiny.ticks.count > 1)
    }
}
