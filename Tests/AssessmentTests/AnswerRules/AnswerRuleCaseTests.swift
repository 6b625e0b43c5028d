import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("What rules on answers let pass, and what they do not")
struct AnswerRuleCaseTests {
    static let sop = "tl.probis.sop"

    private func rules(_ city: City, profile: String = "predecessor-5") throws -> [String] {
        try city.assessed(profile: profile).findings.map(\.rule.rawValue).filter { $0.hasPrefix("answer/") }
    }

    @Test("full marks that were measured need no evidence of their own, nor does an evaluator who confirms")
    func provenByMeasure() throws {
        let all = ScoringTests.city(covered: 4, of: 4)
        #expect(try rules(all.given(Self.sop, .selfAssessment, .choice("A"))) == [])
        let confirmed = AnswerRulePair.city
            .given(Self.sop, .selfAssessment, .choice("A"), reason: "Rekap Mei", documents: ["rekap.pdf"])
            .given(Self.sop, .evaluator, .choice("A"), reason: "Rekap diperiksa")
        #expect(try rules(confirmed) == [])
        let unproven = AnswerRulePair.city.given(Self.sop, .evaluator, .choice("A"), reason: "Rekap diperiksa")
        #expect(try rules(unproven) == ["answer/full-marks-unproven"])
    }

    @Test("the answers of a unit are checked like the agency's, and the unit is named")
    func units() throws {
        let city = City(units: 2).map("K-01.01")
            .given(Self.sop, .selfAssessment, .choice("A"), scope: .unit("u1"))
            .given(Self.sop, .selfAssessment, .notApplicable, scope: .unit("u2"))
        let found = try city.assessed().findings.filter { $0.rule.rawValue.hasPrefix("answer/") }
        #expect(
            found.map(\.rule.rawValue) == [
                "answer/better-than-measured", "answer/full-marks-unproven", "answer/not-applicable-unexplained",
            ])
        #expect(found.map { $0.message.indonesian.contains("(u1)") } == [true, true, false])
        #expect(found.last?.message.english.contains("(u2)") == true)
    }

    @Test("an answer that only repeats what was measured is fine without a word")
    func repeats() throws {
        #expect(try rules(AnswerRulePair.city.given(Self.sop, .selfAssessment, .choice("C"))) == [])
    }

    @Test(
        "evidence is out of its time after the as-of date, past its end, past the months of its kind, before the period",
        arguments: [
            (EvidenceKind.application, "2026-07-01", nil, "setelah tanggal acuan"),
            (.application, "2026-01-01", "2026-06-29", "sampai 29 Juni 2026"),
            (.application, "2026-01-01", "2026-06-30", nil), (.application, "2025-06-29", nil, "sampai 29 Juni 2026"),
            (.application, "2025-06-30", nil, nil), (.monitoring, "2025-12-29", nil, "sampai 29 Juni 2026"),
            (.evaluation, "2025-06-29", nil, "sampai 29 Juni 2026"), (.socialisation, "2026-01-01", nil, nil),
            (.socialisation, "2025-12-31", nil, "sebelum periode"), (.socialisation, "2025-12-31", "2027-01-01", nil),
            (.socialisation, nil, nil, nil),
        ] as [(EvidenceKind, String?, String?, String?)])
    func evidence(_ kind: EvidenceKind, _ date: String?, _ until: String?, _ why: String?) throws {
        let city = AnswerRulePair.city.evidence("B-1", kind, .sop("S0"), date: date, until: until)
            .given(Self.sop, .selfAssessment, .choice("C"), evidence: ["B-1"])
        let found = try city.assessed().findings.filter { $0.rule == "answer/evidence-out-of-date" }
        #expect(found.count == (why == nil ? 0 : 1))
        if let why { #expect(found.first?.message.indonesian.contains(why) == true) }
        if kind == .socialisation { #expect(try rules(city.period(nil)) == []) }
    }

    @Test("an evaluator who answers lower may cite expired evidence as the reason")
    func lowered() throws {
        let city = AnswerRulePair.city.evidence("B-1", .application, .sop("S0"), date: "2024-01-10")
            .given(Self.sop, .selfAssessment, .choice("C"))
            .given(Self.sop, .evaluator, .choice("D"), reason: "B-1 sudah tidak berlaku", evidence: ["B-1"])
        #expect(try rules(city) == [])
    }

    @Test("the same evidence for questions of one sub-area, or in different scopes, is fine")
    func sameEvidence() throws {
        let oneSubArea = ["a", "b", "c", "d", "e"].reduce(AnswerRulePair.city) {
            $0.given("mp.roadmap.\($1)", .selfAssessment, .choice("C"), documents: ["laporan.pdf"])
        }
        #expect(try !rules(oneSubArea, profile: "lke-2020-2021").contains("answer/same-evidence"))
        var city = City(units: 2)
        for (scope, indicators) in [
            (AnswerScope.unit("u1"), AnswerRulePair.four.prefix(2)), (.unit("u2"), AnswerRulePair.four.suffix(2)),
        ] {
            for indicator in indicators {
                city = city.given(indicator, .selfAssessment, .choice("C"), scope: scope, documents: ["laporan.pdf"])
            }
        }
        #expect(try !rules(city, profile: "lke-2020-2021").contains("answer/same-evidence"))
    }

    @Test(
        "words that say nothing",
        arguments: ["ok", "-", "Sudah sesuai", "TERLAMPIR.", " sudah   ada ", "n/a", "…", "Data dukung terlampir"])
    func hollow(_ text: String) { #expect(ReasonText.isHollow(text)) }

    @Test("words that say something", arguments: ["SK 12/2025", "Sudah ada SK", "Terlampir laporan Mei", "46 SOP"])
    func telling(_ text: String) { #expect(!ReasonText.isHollow(text)) }

    @Test("one finding counts the answers outside the profile and names a profile that has them")
    func outside() throws {
        let city = AnswerRulePair.four.reduce(AnswerRulePair.city) { $0.given($1, .selfAssessment, .choice("A")) }
        let found = try city.assessed().findings.filter { $0.rule == "answer/outside-profile" }
        #expect(found.count == 1 && found.first?.severity == .note)
        #expect(found.first?.message.english.hasPrefix("4 answers for 4 indicators") == true)
        #expect(found.first?.action?.indonesian.contains("--profile lke-2020-2021") == true)
        #expect(try !rules(city, profile: "lke-2020-2021").contains("answer/outside-profile"))
    }

    @Test("areas are far apart only where the open questions cannot bring them together")
    func openAreas() throws {
        let half = AnswerRulePair.city.everything(.selfAssessment, "A")
            .given(Self.sop, .evaluator, .choice("D"), reason: "Tidak ada SOP")
        #expect(try !rules(half).contains("answer/area-far-apart"))
        let most = half.given("tl.probis.peta", .evaluator, .choice("D"), reason: "Tidak ada peta")
        #expect(try rules(most).contains("answer/area-far-apart"))
    }

    @Test("a difference of a half is far apart, one of a hair less is not")
    func distance() throws {
        func found(_ choice: String, _ other: String) throws -> Bool {
            let city = City()
                .given("w.a.syarat", .selfAssessment, .choice(choice), reason: "Menurut rekap", documents: ["a"])
                .given("w.a.syarat", .evaluator, .choice(other), reason: "Menurut kertas kerja")
            return try city.assessed(by: SmallWorksheet.pack).findings.contains { $0.rule == "answer/far-apart" }
        }
        #expect(try found("A", "B") && found("C", "A") && !found("B", "B"))
        #expect(FarApart.distance == Rational(1) / Rational(2))
    }
}
