import Assessment
import Dossier
import Findings
import Rubric
import Testing

@testable import Reporting

@Suite("A comparison on a terminal")
struct TextComparisonTests {
    private func lines(_ comparison: Comparison, _ language: Language = .indonesian) -> [String] {
        String(decoding: ComparisonReport(comparison, language: language).text, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private var units: Comparison {
        Comparison([ComparedResult(SampleCity(unitCount: 7).completeResult, name: "hasil.json")])
    }

    @Test("holds every unit on a line of its own, no line wider than 100 columns")
    func width() {
        for language in Language.allCases {
            let lines = lines(units, language)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= 100 })
            for unit in units.sources[0].units.dropFirst() {
                #expect(lines.contains { $0.contains(unit.name.prefix(16)) }, "\(unit.name)")
            }
        }
    }

    @Test("a name from an input cannot steer the terminal")
    func hostile() {
        var result = ComparedResult(SampleCity(unitCount: 3).completeResult, name: "h\u{1B}[31m.json")
        result.units[1].name = "Dinas\u{1B}[2J\u{7}"
        result.agency.name = "Kota\nContoh\u{202E}"
        let text = String(decoding: ComparisonReport(Comparison([result])).text, as: UTF8.self)
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }

    @Test("is without escapes unless it is styled")
    func styled() {
        #expect(ComparisonReport(units).text.contains(0x1B) == false)
        #expect(ComparisonReport(units, isStyled: true).text.contains(0x1B))
    }
}
