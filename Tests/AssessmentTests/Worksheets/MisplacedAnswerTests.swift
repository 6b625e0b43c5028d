import Dossier
import Findings
import OfficeFiles
import Rubric
import Testing

@testable import Assessment

@Suite("Answers of a worksheet in a dossier that were given to another text")
struct MisplacedAnswerTests {
    private let instrument: Instrument

    init() throws { instrument = try SmallInstrument.read() }

    /// The answers of these rows, as a dossier holds them.
    private func placed(_ rows: [[String]], profile: Profile? = nil) throws -> MisplacedAnswers {
        let headings = ["Kode", "Indikator", "Jawaban Mandiri", "Jawaban Evaluator", "Sidik Teks"]
        let worksheet = try SmallInstrument.worksheet([("LKE", [headings] + rows)])
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: [])
        let answers = worksheet.rows.flatMap { row in
            reading.answers(in: row, to: row.code?.text ?? "", form: nil).compactMap(\.given).map { given in
                var given = given
                given.asked = AskedQuestion(row)
                return given
            }
        }
        return MisplacedAnswers(
            answers, instrument: instrument, profile: try profile ?? SmallInstrument.profile(instrument))
    }

    private func hash(_ id: String, on scale: String) throws -> String {
        try #require(instrument.indicator(id)).textHash(on: instrument.scale(scale))
    }

    @Test("are left out, one finding a row, and the rest counts")
    func otherText() throws {
        let own = try hash("mp.tim.a", on: "a-c")
        let placed = try placed([
            ["mp.tim.a", "Telah dibentuk tim", "A", "B", own], ["tl.tim.a", "Telah dibentuk tim", "B", "C", own + "0"],
            ["tl.tim.b", "Nilai SPBE", "80", "", ""],
        ])
        #expect(placed.kept.map(\.indicator) == ["mp.tim.a", "mp.tim.a", "tl.tim.b"])
        #expect(placed.findings.map(\.rule) == ["worksheet/text-differs"])
        #expect(placed.findings.first?.location.cell == "A3")
    }

    @Test("so are those beside the question of another indicator")
    func otherQuestion() throws {
        let placed = try placed([["tl.tim.b", "Jumlah pelanggaran menurun", "90", "", ""]])
        #expect(placed.kept.isEmpty)
        #expect(placed.findings.map(\.rule) == ["worksheet/code-of-other-question"])
    }

    @Test("answers that stand elsewhere, and those to nothing of the instrument, are not asked")
    func elsewhere() throws {
        let answers = ["mp.tim.a", "lain"].map {
            GivenAnswer(scope: .agency, indicator: $0, column: .evaluator, choice: .choice("A"))
        }
        let placed = MisplacedAnswers(
            answers, instrument: instrument, profile: try SmallInstrument.profile(instrument))
        #expect(placed.kept == answers && placed.findings.isEmpty)
    }

    @Test("thousands of them are counted, not told one by one")
    func many() throws {
        let cell = try #require(
            try SmallInstrument.worksheet([("LKE", [["Kode", "Jawaban", "Sidik Teks"], ["mp.tim.a", "A", "x"]])]).rows
                .first)
        let answers = (1...3_000).map { line in
            var row = cell
            row.code?.location.line = line
            var answer = GivenAnswer(scope: .agency, indicator: "mp.tim.a", column: .evaluator, choice: .choice("A"))
            answer.asked = AskedQuestion(row)
            return answer
        }
        let placed = MisplacedAnswers(
            answers, instrument: instrument, profile: try SmallInstrument.profile(instrument))
        #expect(placed.kept.isEmpty && placed.findings.count == 1_001)
        #expect(placed.findings.last?.message.english.contains("2000 more findings") == true)
    }
}
