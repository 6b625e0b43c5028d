import Testing

@testable import Reporting

@Suite("Texts of charts")
struct ChartTextTests {
    @Test("a text that fits stays, a longer one ends in an ellipsis within the width", arguments: [20.0, 60, 200])
    func fitted(width: Double) {
        #expect(ChartText.fitted("Uji", width: width) == "Uji")
        let long = "Dinas Perumahan Rakyat dan Kawasan Permukiman"
        let fitted = ChartText.fitted(long, width: width)
        #expect(fitted.hasSuffix("…"))
        #expect(ChartText.width(fitted) <= width)
        #expect(long.hasPrefix(fitted.dropLast()))
    }

    @Test("no room at all leaves the ellipsis")
    func noRoom() { #expect(ChartText.fitted("Dinas", width: 1) == "…") }

    @Test("a name is broken between words, and the last line is cut")
    func lines() {
        #expect(ChartText.lines("satu dua", width: 400) == ["satu dua"])
        #expect(ChartText.lines("satu dua", width: 30) == ["satu", "dua"])
        let lines = ChartText.lines("Penataan Tatalaksana dan Manajemen Perubahan", width: 90)
        #expect(lines.count == 2)
        #expect(lines.first == "Penataan")
        #expect(lines.last?.hasSuffix("…") == true)
        #expect(lines.allSatisfy { ChartText.width($0) <= 90 })
    }

    @Test("a word wider than the line is cut, and line ends are blanks")
    func words() {
        let lines = ChartText.lines("Pertanggungjawabankeuangandaerah\nkota", width: 60)
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("Pertang") == true)
        #expect(ChartText.lines("", width: 60).isEmpty)
    }

    @Test("labels stand where they want, or as near as others allow")
    func spread() {
        #expect(LabelSpread.places([10, 50], gap: 15, between: 0...100) == [10, 50])
        #expect(LabelSpread.places([50, 50], gap: 10, between: 0...100) == [45, 55])
        #expect(LabelSpread.places([100, 100, 0], gap: 10, between: 0...100) == [90, 100, 0])
        #expect(LabelSpread.places([], gap: 10, between: 0...100).isEmpty)
    }

    @Test("labels without room for all stand evenly")
    func crowded() {
        let places = LabelSpread.places(Array(repeating: 3, count: 11), gap: 50, between: 0...100)
        #expect(places.first == 0 && places.last == 100)
        #expect(zip(places, places.dropFirst()).allSatisfy { abs($1 - $0 - 10) < 0.001 })
    }
}
