import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("The code of a row and the text beside it")
struct CodeAndTextTests {
    private let instrument: Instrument

    init() throws { instrument = try SmallInstrument.read() }

    private func match(_ rows: [[String]]) throws -> WorksheetMatch {
        WorksheetMatch(
            try SmallInstrument.worksheet([("LKE", [["Kode", "Indikator", "Jawaban", "Sidik Teks"]] + rows)]),
            scope: .agency, instrument: instrument, profile: try SmallInstrument.profile(instrument), evidence: [])
    }

    @Test("a row whose question is another indicator's is told with its cell and left out")
    func otherTitle() throws {
        let match = try match([
            ["tl.tim.b", "Jumlah pelanggaran menurun", "90%", ""], ["mp.tim.a", "Telah dibentuk tim", "A", ""],
            ["mp.tim.b", "nilai SPBE.", "", ""],
        ])
        #expect(match.answers.map(\.indicator) == ["mp.tim.a"])
        #expect(match.findings.map(\.rule) == ["worksheet/code-of-other-question"])
        let finding = try #require(match.findings.first)
        #expect(finding.severity == .warning && finding.location.cell == "A2")
        #expect(finding.message.english.contains("mp.tim.b") && finding.message.indonesian.contains("mp.tim.b"))
        #expect(finding.action != nil)
    }

    @Test("a row written from another text is told with its cell and left out")
    func otherHash() throws {
        let asked = try #require(instrument.indicator("mp.tim.a"))
        let hash = asked.textHash(on: instrument.scale("a-c"))
        let other = try #require(instrument.indicator("tl.tim.b")).textHash(on: instrument.scale("persen"))
        let match = try match([
            ["mp.tim.a", "Telah dibentuk tim", "A", hash], ["tl.tim.a", "Telah dibentuk tim", "B", other],
            ["tl.tim.b", "Nilai SPBE", "", other],
        ])
        #expect(match.answers.map(\.indicator) == ["mp.tim.a"])
        #expect(match.findings.map(\.rule) == ["worksheet/text-differs"])
        #expect(match.findings.first?.location.cell == "A3")
        #expect(match.findings.first?.severity == .warning && match.findings.first?.action != nil)
        #expect(match.textHashes == ["mp.tim.a": hash])
    }
}
