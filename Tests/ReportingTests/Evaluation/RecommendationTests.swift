import Assessment
import Dossier
import Findings
import Rubric
import Testing

@testable import Reporting

@Suite("Recommendations of the evaluator's report")
struct RecommendationTests {
    private func all(_ result: AssessmentResult, _ scope: AnswerScope = .agency) -> [Recommendation] {
        Recommendation.all(of: ReportContent(GapReport(result, scope: scope)))
    }

    @Test("each gap is recommended once, to the one who has to act")
    func once() {
        let result = SampleCity(unitCount: 6).completeResult
        let recommendations = all(result)
        let ids = recommendations.flatMap(\.gaps).map(\.id)
        #expect(ids.count == Set(ids).count)
        #expect(Set(ids) == Set(result.gaps.filter { $0.scope == .agency }.map(\.id)))
        #expect(recommendations.allSatisfy { one in one.gaps.allSatisfy { $0.owner == one.addressee } })
        #expect(recommendations.map(\.number) == Array(1...recommendations.count))
    }

    @Test("what the same action closes is not recommended twice")
    func shared() throws {
        var result = SampleCity(unitCount: 6).completeResult
        let crossed = try #require(
            result.gaps.firstIndex { $0.scope == .agency && $0.indicator == SampleInstrument.indicatorIDs[2] })
        let map = result.gaps[crossed].subject.id
        let other = try #require(
            result.gaps.firstIndex {
                $0.scope == .agency && $0.indicator == SampleInstrument.indicatorIDs[1] && $0.subject.id == map
            })
        result.gaps[crossed].alsoCloses = [result.gaps[other].id]
        result.gaps[other].alsoCloses = [result.gaps[crossed].id]
        let ids = all(result).flatMap(\.gaps).map(\.id)
        #expect(ids.contains(result.gaps[crossed].id) != ids.contains(result.gaps[other].id))
    }

    @Test("addressees stand together, the one whose first gains most before the others")
    func order() {
        let recommendations = all(SampleCity(unitCount: 6).completeResult)
        var seen: [String] = []
        for one in recommendations where seen.last != one.addressee {
            #expect(!seen.contains(one.addressee))
            seen.append(one.addressee)
        }
        let firsts = seen.compactMap { addressee in recommendations.first { $0.addressee == addressee }?.gainByItem }
        #expect(firsts == firsts.sorted(by: >))
        for addressee in seen {
            let gains = recommendations.filter { $0.addressee == addressee }.map(\.gainByItem)
            #expect(gains == gains.sorted(by: >))
        }
    }

    @Test("those that do not find room stand in the appendix, counted on")
    func rest() throws {
        var result = SampleCity(unitCount: 30).completeResult
        result.evaluation.agency = SampleCity.particulars
        let document = try SampleCity.report(result)
        let shown = try #require(document.table("recommendations"))
        let rest = try #require(document.table("other-recommendations"))
        let numbers = (shown.rows + rest.rows).filter { $0.kind == .plain }.compactMap { $0.cells.first?.words }
        #expect(shown.rows.count { $0.kind == .plain } == Recommendation.shown)
        #expect(numbers == (1...numbers.count).map(String.init))
        #expect(shown.note?.contains("lampiran “Rekomendasi lainnya”") == true)
        #expect(
            try SampleCity.report(SampleCity.evaluated, .indonesian, .unit("bappeda")).table("other-recommendations")
                == nil)
    }

    @Test("the deadline is the date of the letter and so many days; without the date it is in words")
    func deadline() throws {
        var result = SampleCity.evaluated
        func deadlines() throws -> Set<String> {
            let table = try #require(try SampleCity.report(result).table("recommendations"))
            return Set(zip(table.rows, table.texts("deadline")).filter { $0.0.kind == .plain }.map(\.1))
        }
        #expect(try deadlines() == ["20 April 1987"])
        result.evaluation.agency.letter.date = nil
        #expect(try deadlines() == ["30 hari kalender sejak tanggal surat"])
        result.evaluation.agency.deadlineDays = nil
        #expect(try deadlines() == ["[batas waktu]"])
    }

    @Test("are for people: commands of the tool are left out of them")
    func commands() throws {
        var result = SampleCity.evaluated
        let text = "Periksa lalu pastikan: tatalaksana link confirm DOSIR --sop 1 --map 2"
        for position in result.gaps.indices {
            result.gaps[position].actions = [
                GapAction(kind: .confirmLink, effort: 1, text: LocalizedText(id: text, en: text))
            ]
        }
        let words = try SampleCity.report(result).text
        #expect(words.contains("Periksa lalu pastikan.") && !words.contains("link confirm"))
    }

}
