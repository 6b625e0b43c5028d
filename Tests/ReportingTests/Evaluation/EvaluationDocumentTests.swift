import Assessment
import BundledFiles
import Dossier
import Findings
import Foundation
import OfficeFiles
import Rubric
import Testing

@testable import Reporting

@Suite("The evaluator's report")
struct EvaluationDocumentTests {
    @Test("holds everything the office gives, in both languages", arguments: Language.allCases)
    func sentinels(_ language: Language) throws {
        let text = try SampleCity.report(SampleCity.evaluated, language).text
        for sentinel in SampleCity.sentinels + ["Instansi Sentinel", "Unit Dua Sentinel", "1986"] {
            #expect(text.contains(sentinel), "\(sentinel)")
        }
        #expect(!text.contains("{{") && !text.contains("}}"))
        #expect(!text.contains("Kota Contoh") && !text.contains("Disdukcapil"))
    }

    @Test("names no other unit in the report of one", arguments: Language.allCases)
    func oneUnit(_ language: Language) throws {
        let text = try SampleCity.report(SampleCity.evaluated, language, .unit("disdukcapil")).text
        #expect(text.contains("Unit Dua Sentinel") && text.contains("Instansi Sentinel"))
        #expect(!text.contains("Unit Satu Sentinel") && !text.contains("Unit Tiga Sentinel"))
        // What speaks of the agency is not said of the unit.
        for own in ["NOMOR-SURAT-77", "HalSentinel", "TujuanSentinel", "YakinSentinel", "GambaranSentinel"] {
            #expect(!text.contains(own), "\(own)")
        }
    }

    @Test("states no date that neither the office nor the input gives", arguments: Language.allCases)
    func dates(_ language: Language) throws {
        let result = SampleCity.evaluated
        let text = try SampleCity.report(result, language).text
        let wording = Wording(language: language)
        let given = SampleCity.particulars
        var known = [given.letter.date, given.assignment.date, given.period.from, given.period.to].compactMap(\.self)
        known += [result.provenance.asOf, try #require(given.letter.date).adding(days: 30)]
        let validity = result.provenance.instrument.validity
        known += [validity.from, validity.until].compactMap(\.self)
        known += result.evidence.compactMap(\.date) + result.sops.compactMap(\.effective)
        var rest = text
        for date in Set(known.map(wording.date)) { rest = rest.replacing(date, with: "") }
        let months =
            language == .indonesian
            ? "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
            : "January|February|March|April|May|June|July|August|September|October|November|December"
        let date = try Regex("\\d{1,2} (\(months)) \\d{4}|\\d{4}-\\d{2}-\\d{2}")
        #expect(rest.matches(of: date).map { String(rest[$0.range]) } == [])
        #expect(text.contains(wording.date(try #require(CalendarDate(iso: "1987-04-20")))))
    }

    @Test("with nothing given everything is a blank, and no text is empty", arguments: Language.allCases)
    func blanks(_ language: Language) throws {
        var result = SampleCity.evaluated
        result.evaluation = AgencyEvaluation()
        let document = try SampleCity.report(result, language)
        let names = document.blanks.map(\.name)
        let expected = [
            "letterhead", "letter.number", "letter.date", "letter.place", "letter.nature", "letter.attachments",
            "letter.addressee", "evaluator", "assignment.instrument", "assignment.number", "assignment.date",
            "period.from", "period.to", "team.1.name", "team.1.role", "team.1.position", "signatory.1.position",
            "signatory.1.name", "signatory.1.rank", "signatory.1.nip", "scope", "limits", "followUp", "goodPractices",
            "assurance", "response", "profile", "deadline.days", "deadline.date", "score.evaluator",
            "cause.tl.probis.sop", "effect.tl.probis.sop",
        ]
        #expect(Set(expected).subtracting(names) == [])
        #expect(document.blanks.allSatisfy { !$0.prompt.isEmpty })
        #expect(names.count == Set(names).count)
        #expect(document.words.allSatisfy { !$0.contains("{{") })
    }

    @Test("given everything, it leaves open what only people can judge, and nothing else")
    func filled() throws {
        let names = try SampleCity.report(SampleCity.evaluated).blanks.map(\.name)
        #expect(!names.isEmpty)
        let left = names.filter { name in
            !name.hasPrefix("cause.") && !name.hasPrefix("effect.") && name != "score.evaluator"
        }
        #expect(left == [])
    }

    @Test("says on every report that it is no official index, whatever is switched off")
    func notice() throws {
        let result = SampleCity.evaluated
        let notice = result.provenance.instrument.notice.indonesian
        let document = try SampleCity.report(
            result, sections: "title: {id: A, en: B}\nsections:\n  - {id: letter, title: {id: C, en: D}}\n")
        #expect(document.provenance.contains { $0.value.plain.contains(notice) })
        #expect(try SampleCity.report(result).parts.contains { $0.id == "conclusion" && $0.words.contains(notice) })
    }

    @Test("shows the numbers of the result, and no others")
    func numbers() throws {
        let result = SampleCity.evaluated
        let table = try #require(try SampleCity.report(result).table("scores"))
        func score(_ node: String, _ column: ScoreColumn) -> Rational? {
            result.scores.first { $0.scope == .agency && $0.column == column && $0.node == node }?.value
        }
        let nodes = result.indicators.filter { $0.scope == .agency }.map(\.id)
        let measured = table.numbers("measured")
        #expect(measured.last == score("pmprb", .measured))
        for node in nodes { #expect(measured.contains(score(node, .measured))) }
        #expect(table.numbers("selfAssessment").last == score("pmprb", .selfAssessment))
        // Nobody answered for the evaluator.
        #expect(table.numbers("evaluator").allSatisfy { $0 == nil })
        #expect(table.numbers("difference").allSatisfy { $0 == nil })
        let root = try #require(result.scores.first { $0.node == "pmprb" && $0.column == .measured })
        #expect(table.numbers("reached").last == root.value / root.maximum)
    }

    @Test("works out the difference of the evaluator where both columns are settled")
    func difference() throws {
        var result = SampleCity.evaluated
        for position in result.indicators.indices where result.indicators[position].scope == .agency {
            result.indicators[position].answers.append(
                ColumnAnswer(column: .evaluator, choice: "C", value: .zero, state: .partlyMet, evidence: []))
        }
        for position in result.scores.indices where result.scores[position].column == .evaluator {
            result.scores[position].value = .one
            (result.scores[position].lower, result.scores[position].upper) = (.one, .one)
        }
        let table = try #require(try SampleCity.report(result).table("scores"))
        let own = table.numbers("selfAssessment")
        for (position, difference) in table.numbers("difference").enumerated() {
            guard let difference, let self = own[position] else { continue }
            #expect(difference == .one - self)
        }
        #expect(table.numbers("difference").contains { $0 != nil })
        // An evaluator who differs without a reason owes one.
        #expect(try SampleCity.report(result).blanks.contains { $0.name == "reason.tl.probis.peta" })
    }

    @Test("is the same of a result that was read back from its file", arguments: Language.allCases)
    func fromFile(_ language: Language) throws {
        var result = SampleCity.evaluated
        result.sops[0].revised = CalendarDate(iso: "1986-05-06")
        result.sops[1].revoked = CalendarDate(iso: "1986-07")
        result.evaluation.units = [AgencyEvaluation.Unit(unit: "disdukcapil", particulars: SampleCity.particulars)]
        let file = try ResultFile(GapReport(result).bytes(as: .json), path: "hasil.json")
        #expect(file.result.evaluation == result.evaluation)
        for scope in [AnswerScope.agency, .unit("disdukcapil"), .unit("dpmptsp")] {
            let direct = try SampleCity.report(result, language, scope)
            let again = try SampleCity.report(file.result, language, scope)
            #expect(direct.words == again.words)
            #expect(direct.blanks == again.blanks)
            #expect(direct.tables.map { $0.numbers("gain") } == again.tables.map { $0.numbers("gain") })
        }
        #expect(try SchemaCheck().problems(in: Self.json(result)) == [])
    }

    private static func json(_ result: AssessmentResult) throws -> [String: Any] {
        let bytes = try GapReport(result).bytes(as: .json)
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("lists the SOPs that changed within the period, by day")
    func changes() throws {
        var result = SampleCity.evaluated
        for position in result.sops.indices { result.sops[position].effective = nil }
        result.sops[0].revised = CalendarDate(iso: "1986-05-06")
        result.sops[1].effective = CalendarDate(iso: "1986-01-05")
        result.sops[2].revoked = CalendarDate(iso: "1987-01-01")
        let table = try #require(try SampleCity.report(result).table("changes"))
        #expect(table.texts("change") == ["mulai efektif", "direvisi"])
        #expect(table.texts("number") == [result.sops[1].number ?? "", result.sops[0].number ?? ""])
    }

    @Test("says of a unit nobody knows that there is none")
    func unknownUnit() {
        #expect(throws: ReportError.self) { try SampleCity.report(SampleCity.evaluated, .indonesian, .unit("lain")) }
    }

    @Test("shows the columns beside each other where there are two, with their table below")
    func chart() throws {
        let result = SampleCity.evaluated
        func charts(_ scope: AnswerScope) throws -> [ReportChart] {
            try SampleCity.report(result, .indonesian, scope).parts.flatMap(\.blocks).compactMap { block in
                if case .chart(let chart) = block { chart } else { nil }
            }
        }
        let chart = try #require(try charts(.agency).first)
        #expect(chart.table.id == "scores" && chart.finding.hasPrefix("Kolom paling berbeda pada "))
        // Nobody answered for the unit.
        #expect(try charts(.unit("disdukcapil")).isEmpty)
    }

    @Test("an appendix that is switched off leaves nothing out of the report")
    func withoutAppendix() throws {
        var result = SampleCity(unitCount: 30).completeResult
        result.evaluation.agency = SampleCity.particulars
        let whole = try SampleCity.report(result)
        #expect(try #require(whole.table("recommendations")).note?.contains("lampiran “Rekomendasi lainnya”") == true)
        let text = try #require(BundledFiles.text("Reports/evaluation/sections.yaml"))
        let without = text.replacing(
            "- id: appendix-recommendations\n", with: "- id: appendix-recommendations\n    show: false\n"
        )
        .replacing("- id: appendix-gaps\n", with: "- id: appendix-gaps\n    show: false\n")
        let document = try SampleCity.report(result, sections: without)
        let recommendations = try #require(document.table("recommendations")).rows.filter { $0.kind == .plain }
        let all = Recommendation.all(of: ReportContent(GapReport(result)))
        #expect(recommendations.count == all.count && all.count > Recommendation.shown)
        let items = try #require(document.table("finding-tl-probis-sop")).rows.count
        #expect(items == result.gaps.count { $0.scope == .agency && $0.indicator == "tl.probis.sop" })
        #expect(!document.text.contains("ada pada lampiran"))
    }

}
