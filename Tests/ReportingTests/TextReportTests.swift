import Findings
import Testing

@testable import Assessment
@testable import Reporting

@Suite("The terminal text")
struct TextReportTests {
    @Test("stays within 100 columns", arguments: Language.allCases)
    func width(language: Language) throws {
        let name = String(repeating: "SangatPanjang", count: 12)
        for city in [SampleCity(), SampleCity(firstUnitName: name)] {
            let text = try GapReport(city.result, language: language).text(.text)
            for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 100, "\(line)") }
        }
    }

    @Test("is coloured only when asked, and says the same")
    func colour() throws {
        let plain = try GapReport(SampleCity().result).text(.text)
        let styled = try GapReport(SampleCity().result, isStyled: true).text(.text)
        #expect(!plain.contains("\u{1B}"))
        #expect(styled.contains("\u{1B}[1m"))
        var stripped = styled
        for code in ["0", "1", "2", "31", "32", "33"] {
            stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
        }
        #expect(stripped == plain)
    }

    @Test("lets no input steer the terminal")
    func control() throws {
        let text = try GapReport(SampleCity(firstUnitName: "A\u{1B}[31mB\u{202E}C\u{7}").result).text(.text)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test(
        "measures width as a terminal shows it",
        arguments: [("peta", 4), ("漢字", 4), ("e\u{301}", 1), ("🏛\u{FE0F}", 2), ("“—”", 3), ("", 0)])
    func displayWidth(text: String, width: Int) { #expect(DisplayWidth.of(text) == width) }

    @Test("breaks lines at blanks, and long words inside")
    func wrapping() {
        #expect(TextLayout.wrap("satu dua tiga", width: 8) == ["satu dua", "tiga"])
        #expect(TextLayout.wrap("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
        #expect(TextLayout.wrap("", width: 4) == [""])
    }

    @Test("keeps columns under each other")
    func table() {
        var table = TextTable([.init(title: "Nama", isFlexible: true), .init(title: "Jumlah", isRight: true)])
        table.add([.init("Peta 漢"), .init("7")])
        table.add([.init("SOP"), .init("1.234")])
        #expect(
            table.lines(width: 40, isStyled: false) == [
                "Nama     Jumlah", "───────────────", "Peta 漢       7", "SOP       1.234",
            ])
    }

    @Test("shows the bounds where something is open")
    func bounds() throws {
        var result = SampleCity().result
        #expect(!(try GapReport(result).text(.text).contains("Batas")))
        for index in result.scores.indices where result.scores[index].node == "tl.probis.penerapan" {
            result.scores[index].upper = result.scores[index].maximum
        }
        #expect(try GapReport(result).text(.text).contains("0,000–0,120"))
    }
}
