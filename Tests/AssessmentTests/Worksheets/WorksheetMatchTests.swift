import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("Rows of a worksheet find their questions")
struct WorksheetMatchTests {
    private func match(_ sheets: [(String, [[String]])]) throws -> WorksheetMatch {
        let instrument = try SmallInstrument.read()
        return WorksheetMatch(
            try SmallInstrument.worksheet(sheets), scope: .agency, instrument: instrument,
            profile: try SmallInstrument.profile(instrument), evidence: [])
    }

    @Test("by code, whatever the title says")
    func codes() throws {
        let match = try match([
            ("LKE", [["Kode", "Indikator", "Jawaban"], [" MP.tim.a", "Lain", "A"], ["x.y", "Lain", "B"]])
        ])
        #expect(match.answers.map(\.indicator) == ["mp.tim.a"])
        #expect(match.findings.map(\.rule) == ["worksheet/code-unknown"])
        #expect(match.findings.first?.location.cell == "A3")
    }

    @Test("by title, with the number before it, in the area that stands above, beside, or on the tab")
    func areas() throws {
        let headings = ["No", "Penilaian", "Jawaban"]
        let above = try match([
            (
                "LKE",
                [
                    headings, ["A.", "Manajemen Perubahan", ""], ["1", "a. Telah dibentuk tim", "A"],
                    ["B", "2. Penataan Tatalaksana", ""], ["1", "a) Telah dibentuk tim.", "B"],
                ]
            )
        ])
        #expect(above.answers.map(\.indicator) == ["mp.tim.a", "tl.tim.a"])
        let tabs = try match([
            ("Penataan Tatalaksana", [headings, ["1", "Telah dibentuk tim", "B"]]),
            ("Manajemen Perubahan", [headings, ["1", "Telah dibentuk tim", "C"]]),
        ])
        #expect(tabs.answers.map(\.indicator) == ["tl.tim.a", "mp.tim.a"])
        let beside = try match([
            (
                "LKE",
                [
                    ["Area", "Indikator", "Jawaban"],
                    ["Penataan Tatalaksana – Tim Tatalaksana", "Telah dibentuk tim", "B"],
                ]
            )
        ])
        #expect(beside.answers.map(\.indicator) == ["tl.tim.a"])
    }

    @Test("a title of two questions, or of none, is told with its cell and never guessed")
    func unclear() throws {
        let match = try match([
            (
                "LKE",
                [
                    ["Indikator", "Jawaban"], ["Telah dibentuk tim", "A"], ["Belum dikenal", "B"], ["Juga tidak", ""],
                    ["Nilai SPBE", "72,5"],
                ]
            )
        ])
        #expect(match.answers.map(\.indicator) == ["tl.tim.b"])
        #expect(match.findings.map(\.rule) == ["worksheet/question-ambiguous", "worksheet/question-unknown"])
        #expect(match.findings.map(\.location.cell) == ["A2", "A3"])
        #expect(match.findings.first?.message.english.contains("mp.tim.a, tl.tim.a") == true)
    }

    @Test("of two rows for one question the first counts, and the second is told")
    func twice() throws {
        let match = try match([
            ("LKE", [["Kode", "Jawaban"], ["mp.tim.a", "A"], ["mp.tim.a", "B"], ["mp.tim.a", ""]])
        ])
        #expect(match.answers.map(\.choice) == [.choice("A")])
        #expect(match.findings.map(\.rule) == ["worksheet/answered-twice"])
        #expect(match.findings.first?.location.cell == "B3")
    }
}

@Suite("Answers that come into a dossier")
struct AnswerMergeTests {
    private let instrument: Instrument
    private let existing = [
        GivenAnswer(
            scope: .agency, indicator: "mp.tim.a", column: .selfAssessment, choice: .choice("A"), reason: "lama",
            evidence: ["B-1"]),
        GivenAnswer(scope: .agency, indicator: "tl.tim.b", column: .evaluator, choice: .score("72.5")),
        GivenAnswer(
            scope: .agency, indicator: "mp.tim.b", column: .selfAssessment, choice: .inputs,
            inputs: [GivenNumber(id: "lalu", value: "8"), GivenNumber(id: "kini", value: "2")]),
    ]

    init() throws { instrument = try SmallInstrument.read() }

    private func merge(_ rows: [[String]], counts: [[String]] = [], _ mode: AnswerMerge.Mode) throws -> AnswerMerge {
        let headings = ["Kode", "Jawaban Mandiri", "Jawaban Evaluator", "Catatan"]
        var sheets = [("LKE", [headings] + rows)]
        if !counts.isEmpty { sheets.append(("Jumlah", [WorksheetSheet.countHeadings] + counts)) }
        let profile = try SmallInstrument.profile(instrument)
        let match = WorksheetMatch(
            try SmallInstrument.worksheet(sheets), scope: .agency, instrument: instrument, profile: profile,
            evidence: [])
        return AnswerMerge(match.answers, into: existing, mode: mode, instrument: instrument, profile: profile)
    }

    @Test(
        "what is there stays, unless it shall be overwritten; then the old one is listed",
        arguments: AnswerMerge.Mode.allCases)
    func modes(_ mode: AnswerMerge.Mode) throws {
        let merge = try merge(
            [["tl.tim.a", "c", "", ""], ["mp.tim.a", "B", "A", ""], ["tl.tim.b", "", "72.50", ""]], mode)
        let differing: AnswerChange.Kind = mode == .overwrite ? .replaced : .kept
        #expect(merge.changes.map(\.kind) == [differing, .new, .new, .same])
        #expect(merge.changes[0].before?.choice == .choice("A"))
        #expect(merge.changes[0].parts == [.answer])
        #expect(merge.added.map(\.indicator) == ["mp.tim.a", "tl.tim.a"])
        #expect(merge.added.map(\.choice) == [.choice("A"), .choice("C")])
        #expect(merge.replaced.map(\.choice) == (mode == .overwrite ? [.choice("B")] : []))
        // What the sheet leaves blank is kept.
        if mode == .overwrite {
            #expect(merge.replaced.first?.reason == "lama" && merge.replaced.first?.evidence == ["B-1"])
        }
        // That the old reason now stands by another answer is said.
        #expect(merge.findings.map(\.rule) == (mode == .overwrite ? ["worksheet/reason-kept"] : []))
    }

    @Test("a cell that was emptied deletes nothing")
    func emptied() throws {
        let merge = try merge(
            [["mp.tim.a", "", "", ""], ["tl.tim.b", "", "", ""], ["mp.tim.b", "", "", ""]],
            counts: [["mp.tim.b", "lalu", "", "", "8", ""], ["mp.tim.b", "kini", "", "", "", ""]], .overwrite)
        #expect(merge.changes.map(\.kind) == [.same])
        #expect(merge.replaced.isEmpty && merge.findings.isEmpty)
    }

    @Test("numbers are answers, and one alone changes only itself")
    func inputs() throws {
        let counts = [["mp.tim.b", "lalu", "", "", "", "10"], ["mp.tim.b", "kini", "", "", "4", "5"]]
        let merge = try merge([["mp.tim.b", "", "", ""]], counts: counts, .overwrite)
        #expect(
            merge.replaced.first?.inputs == [GivenNumber(id: "lalu", value: "8"), GivenNumber(id: "kini", value: "4")])
        #expect(merge.added.first?.inputs.map(\.value) == ["10", "5"])
        #expect(merge.changes.first?.stated.location.sheet == "Jumlah")
    }

    @Test(
        "a wrong answer is told with its sheet and cell, and not taken",
        arguments: [
            (["mp.tim.a", "", "E", ""], "answers/choice-unknown", "C2"),
            (["tl.tim.b", "101", "", ""], "answers/number", "B2"),
            (["tl.tim.b", "A", "", ""], "answers/choice-unknown", "B2"),
            (["tl.tim.a", "", "", "catatan"], "worksheet/remark-without-answer", "D2"),
        ])
    func wrong(_ row: [String], _ rule: String, _ cell: String) throws {
        let merge = try merge([row], .overwrite)
        #expect(merge.changes.isEmpty)
        #expect(merge.findings.map(\.rule.rawValue) == [rule])
        #expect(merge.findings.first?.location.sheet == "LKE")
        #expect(merge.findings.first?.location.cell == cell)
    }

    @Test("a note comes to the answer that is there")
    func note() throws {
        let merge = try merge([["mp.tim.a", "", "", "baru"]], .overwrite)
        #expect(merge.replaced.first?.note == "baru")
        #expect(merge.replaced.first?.choice == .choice("A"))
    }
}

@Suite("Answers carried to another period")
struct AnswerCarryTests {
    private func carry(
        _ answers: [GivenAnswer], from old: Instrument, to new: Instrument
    ) throws -> AnswerCarry {
        let card = Scorecard(instrument: old, profile: try SmallInstrument.profile(old))
        let questions = Dictionary(
            uniqueKeysWithValues: old.indicators.map {
                (
                    $0.id,
                    AnswerCarry.Question(textHash: $0.textHash(on: card.scale(of: $0)), indicator: $0, pack: old.id)
                )
            })
        return AnswerCarry(
            answers, to: questions, instrument: new, profile: try SmallInstrument.profile(new), units: ["u1"])
    }

    private func answer(_ indicator: String, scope: AnswerScope = .agency) -> GivenAnswer {
        GivenAnswer(
            scope: scope, indicator: indicator, column: .selfAssessment, choice: .choice("A"), reason: "r",
            evidence: ["B-1"], documents: ["d"])
    }

    @Test("only to the same text on the same scale; everything else is listed with its reason")
    func reasons() throws {
        let old = try SmallInstrument.read()
        let same = try carry(
            [
                answer("mp.tim.a"), answer("tl.hilang"), answer("tl.tim.a", scope: .unit("u1")),
                answer("tl.tim.a", scope: .unit("u2")),
            ], from: old, to: old)
        #expect(same.carried.map(\.answer.indicator) == ["mp.tim.a", "tl.tim.a"])
        #expect(same.left.map(\.reason) == [.noCounterpart, .unitUnknown])
        let text = try carry(
            [answer("mp.tim.a")], from: old, to: SmallInstrument.read(title: "Telah dibentuk tim kerja"))
        #expect(text.left.map(\.reason) == [.textChanged])
        let scale = try carry([answer("mp.tim.a")], from: old, to: SmallInstrument.read(scale: "ya"))
        #expect(scale.left.map(\.reason) == [.scaleChanged])
    }

    @Test("evidence stays behind and is listed; the rest of the answer comes along")
    func evidence() throws {
        let old = try SmallInstrument.read()
        let carried = try #require(try carry([answer("mp.tim.a")], from: old, to: old).carried.first)
        #expect(carried.evidenceLeft == ["B-1", "d"])
        #expect(carried.answer.given?.evidence == [] && carried.answer.given?.documents == [])
        #expect(carried.answer.given?.reason == "r")
    }

    @Test("by the crosswalk between packs, where the texts agree")
    func crosswalk() throws {
        let new = try SmallInstrument.read()
        let asked = try #require(new.indicator("mp.tim.a"))
        let hash = asked.textHash(on: new.scale("a-c"))
        let profile = try SmallInstrument.profile(new)
        func carry(_ question: AnswerCarry.Question) -> AnswerCarry {
            AnswerCarry([answer("lama.a")], to: ["lama.a": question], instrument: new, profile: profile, units: [])
        }
        #expect(carry(.init(textHash: hash, pack: "lama")).carried.map(\.answer.indicator) == ["mp.tim.a"])
        #expect(carry(.init(textHash: hash, pack: "lain")).left.map(\.reason) == [.noCounterpart])
        #expect(carry(.init(textHash: "beda", pack: "lama")).left.map(\.reason) == [.textChanged])
        #expect(carry(.init(textHash: nil, pack: "lama")).left.map(\.reason) == [.noHash])
    }
}
