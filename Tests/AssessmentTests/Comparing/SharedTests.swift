import Assessment
import Dossier
import Rubric
import Testing

@Suite("What units share")
struct SharedTests {
    private func names(_ subjects: [Int], in comparison: Comparison) -> [String] {
        subjects.map { comparison.subjects[$0].key.scope.text }
    }

    @Test("gaps of one kind are counted by unit, by item and by days")
    func gaps() {
        let sheet = Sheet("kota").unit("u1", "ADDDD").unit("u2", "ADDDD").unit("u3", "AAAAA")
            .gap("p1", of: "u1").gap("p2", of: "u1").gap("p3", of: "u2")
            .gap("p4", of: "u2", actions: [.draft, .ratify]).gap("p5", of: "u2", indicator: 2)
        let comparison = Comparison([sheet])
        #expect(comparison.sharedGaps.map(\.items) == [3, 1, 1])
        #expect(comparison.sharedGaps.map(\.effort) == [9, 3, 3])
        #expect(names(comparison.sharedGaps[0].subjects, in: comparison) == ["u1", "u2"])
        #expect(comparison.sharedGaps.map(\.actions) == [[.draft], [.draft], [.draft, .ratify]])
        #expect(comparison.sharedGaps[0].indicator == "tl.probis.sop")
    }

    @Test("the same action for several SOPs is one kind of action")
    func repeatedActions() {
        let sheet = Sheet("kota").unit("u1", "AAADA").unit("u2", "AAADA")
            .gap("u1", of: "u1", indicator: 3, actions: [.monitor])
            .gap("u2", of: "u2", indicator: 3, actions: [.monitor, .monitor, .monitor])
        #expect(Comparison([sheet]).sharedGaps.map(\.subjects.count) == [2])
    }

    @Test("of a unit that applies its SOPs those are counted, of several units the units")
    func proofs() {
        let one = ComparedAnswer.Counted(kind: .unitsApplyingSOPs, covered: 0, total: 1, proofs: [(7, 4)])
        #expect([one.covered, one.total] == [3, 7])
        let several = ComparedAnswer.Counted(kind: .unitsApplyingSOPs, covered: 1, total: 2, proofs: [(7, 4), (2, 0)])
        #expect([several.covered, several.total] == [1, 2])
    }

    @Test("gaps of units that are not compared count for nobody")
    func otherUnits() {
        let sheet = Sheet("kota").unit("u1", "AAAAA").unit("u2", "AAAAA").unit("s", "AAAAA", below: "u1").gap(
            "p", of: "s")
        #expect(Comparison([sheet]).sharedGaps == [])
    }

    @Test("only the nearest step of an indicator is shared, and gains are of each unit")
    func steps() throws {
        let sheet = Sheet("kota").unit("u1", "ADAAA").unit("u2", "ADAAA").unit("u3", "ACAAA")
            .step("D", "C", of: "u1", effort: 2).step("D", "B", of: "u1", effort: 5)
            .step("D", "C", of: "u2", effort: 4).step("C", "B", of: "u3", effort: 1)
        let steps = Comparison([sheet]).sharedSteps
        #expect(steps.map { "\($0.from)\($0.to) \($0.subjects.count) \($0.effort)" } == ["DC 2 6", "CB 1 1"])
        let gain = try #require(Rational(exactly: "0.0396"))
        #expect(steps[0].leastGain == gain && steps[0].mostGain == gain)
        #expect(steps[0].sumOfGains == gain + gain)
    }

    @Test("a practice is what a few have met and most have not; what half have is none")
    func practices() {
        let comparison = Comparison([
            Sheet("kota").unit("u1", "AAA.D").unit("u2", "ABA-D").unit("u3", "AC.DD").unit("u4", "ADBAD")
        ])
        #expect(
            comparison.practices.map(\.indicator) == ["tl.probis.sop", "tl.probis.penerapan"])
        #expect(comparison.practices.map { names($0.holders, in: comparison) } == [["u1"], ["u4"]])
        #expect(comparison.practices.map(\.others) == [3, 2])
        #expect(comparison.practices.map(\.open) == [0, 1])
        #expect(comparison.practices[0].choice == "A")
    }

    @Test("differences between columns are made over the indicators answered in both")
    func columns() throws {
        let sheet = Sheet("kota").unit("u1", "DDDDD")
            .answers("AAA--", .selfAssessment, unit: "u1").answers("B-A-A", .evaluator, unit: "u1")
        let row = try #require(Comparison([sheet]).answers.first)
        #expect(row.selfOverEvaluator?.points == Rational(exactly: "0.0396"))
        #expect(row.selfOverEvaluator?.indicators == 2)
        #expect(row.selfOverMeasured?.points == Rational(exactly: "0.36"))
        #expect(row.totals.map(\.answered) == [5, 3, 3])
        #expect(row.indicators.map(\.indicator) == Sheet.indicators)
    }

    @Test("what people answered for the agency stands above its units")
    func agencyAnswers() {
        let sheet = Sheet("kota").unit("u1", "AAAAA").answers("BBBBB", .selfAssessment)
        let comparison = Comparison([sheet])
        #expect(comparison.answers.map(\.subject.scope) == [.agency])
        #expect(comparison.answers[0].selfOverEvaluator == nil)
    }

    @Test("those to visit first are the lowest, the fallen and those who see themselves higher")
    func visits() {
        let before = Sheet("kota", on: "2025-06-30").unit("u2", "AAAAA")
        var sheet = Sheet("kota").unit("u1", "DDDDD").unit("u2", "AAAAD").unit("u3", "BBBBB")
            .answers("AAAAA", .selfAssessment, unit: "u3")
        for place in 4..<9 { sheet = sheet.unit("u\(place)", "AAAAA") }
        let comparison = Comparison([before, sheet])
        #expect(names(comparison.visits.map(\.subject), in: comparison) == ["u3", "u1", "u2"])
        #expect(comparison.visits[0].reasons == [.lowest(7), .selfAboveMeasured(Rational(exactly: "0.198") ?? .zero)])
        #expect(comparison.visits[1].reasons == [.lowest(8)])
        #expect(comparison.visits[2].reasons == [.fell(Rational(1, over: 5) ?? .zero)])
    }

    @Test("a rubric with too many indicators for a table is shown by its parts")
    func parts() {
        var sheet = Sheet("kota").unit("u1", "AAAAA")
        let asked = sheet.result.provenance.instrument.indicators.map(\.id)
        sheet.result.provenance.profile.indicators = asked
        for scope in [AnswerScope.agency, .unit("u1")] {
            for id in asked where !Sheet.indicators.contains(id) {
                sheet.result.scores.append(
                    Score(
                        scope: scope, column: .measured, node: id, value: .zero, maximum: .one, lower: .zero,
                        upper: .one,
                        state: .notAssessed))
            }
            for id in ["tl.probis", "tl", "pengungkit"] {
                sheet.result.scores.append(
                    Score(
                        scope: scope, column: .measured, node: id, value: .one, maximum: .one, lower: .one, upper: .one,
                        state: .met))
            }
        }
        let comparison = Comparison([sheet])
        #expect(asked.count > 12)
        #expect(comparison.columns == [ComparedColumn(id: "tl.probis", isIndicator: false)])
        #expect(comparison.subjects[0].cells.map(\.share) == [.one])
        #expect(comparison.practices == [])
    }
}
