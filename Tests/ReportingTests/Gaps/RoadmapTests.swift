import Dossier
import Findings
import Testing

@testable import Assessment
@testable import Reporting
@testable import Rubric

@Suite("Roadmap and simulation")
struct RoadmapTests {
    private static func content(_ change: (inout AssessmentResult) -> Void = { _ in }) -> ReportContent {
        var result = SampleCity().result
        change(&result)
        return ReportContent(GapReport(result))
    }

    private static func gap(_ id: String, subject: String, due: CalendarDate?, effort: Int, gain: Int = 0) -> Gap {
        Gap(
            id: id, scope: .agency, indicator: "tl.probis.sop",
            subject: GapSubject(type: .map, id: subject, name: subject), owner: "dlh",
            condition: LocalizedText(id: "x", en: "x"),
            actions: [GapAction(kind: .draft, effort: effort, text: LocalizedText(id: "Susun.", en: "Draft."))],
            gain: Rational(gain), location: SourceLocation(path: "a.csv"), due: due)
    }

    @Test(
        "work has the phase of its day, else of its effort",
        arguments: [
            ("2026-06-29", 1, RoadmapPhase.overdue), ("2026-06-30", 1, .quarter(year: 2026, number: 2)),
            ("2026-07-01", 1, .quarter(year: 2026, number: 3)), ("2027-12-31", 1, .quarter(year: 2027, number: 4)),
            ("", 3, .small), ("", 4, .medium), ("", 10, .medium), ("", 11, .large),
        ])
    func phases(due: String, effort: Int, phase: RoadmapPhase) throws {
        let asOf = try #require(CalendarDate(year: 2026, month: 6, day: 30))
        #expect(RoadmapPhase(due: CalendarDate(iso: due), effort: effort, asOf: asOf) == phase)
    }

    @Test("phases come from the most urgent to the largest")
    func order() {
        let phases: [RoadmapPhase] = [
            .overdue, .quarter(year: 2026, number: 3), .quarter(year: 2027, number: 1), .small, .medium, .large,
        ]
        #expect(phases.reversed().sorted() == phases)
    }

    @Test("the same work on the same thing stands once, and closes all its gaps")
    func merged() {
        let content = Self.content { result in
            var twin = Self.gap("b", subject: "P-1", due: nil, effort: 5, gain: 2)
            twin.indicator = "tl.probis.lintas-fungsi"
            result.gaps = [
                Self.gap("a", subject: "P-1", due: nil, effort: 5, gain: 1), twin,
                Self.gap("c", subject: "P-2", due: CalendarDate(year: 2020, month: 1, day: 1), effort: 2),
            ]
        }
        let groups = content.roadmap
        #expect(groups.map(\.phase) == [.overdue, .medium])
        #expect(groups.last?.items.map { $0.gaps.map(\.id) } == [["a", "b"]])
        #expect(groups.last?.items.first?.gain == Rational(2))
        #expect(groups.last?.effort == 5)
    }

    @Test("every gap of the scope stands in the roadmap once")
    func whole() {
        let content = Self.content()
        let found = content.roadmap.flatMap(\.items).flatMap(\.gaps).map(\.id)
        #expect(found.sorted() == content.gaps(in: .agency).map(\.id).sorted())
    }

    @Test("steps add up from the score of today, a farther step of an indicator adds what the nearer left")
    func simulation() throws {
        let gaps = [
            Self.gap("a", subject: "P-1", due: nil, effort: 5), Self.gap("b", subject: "P-2", due: nil, effort: 7),
        ]
        func step(_ indicator: String, _ to: String, gain: Int, _ gaps: [String]) -> NextStep {
            NextStep(
                scope: .agency, indicator: indicator, from: "C", to: to, itemsNeeded: gaps.count, gain: Rational(gain),
                effort: 12, gaps: gaps, text: LocalizedText(id: "x", en: "x"))
        }
        let content = Self.content { result in
            result.gaps = gaps
            result.steps = [
                step("tl.probis.sop", "B", gain: 2, ["a"]), step("tl.probis.sop", "A", gain: 5, ["a", "b"]),
                step("tl.probis.peta", "A", gain: 3, ["b"]),
            ]
        }
        let now = try #require(content.total(.measured)).value
        let rows = content.simulation
        #expect(rows.map(\.gain) == [3, 2, 3].map { Rational($0) })
        #expect(rows.map { $0.total - now } == [3, 5, 8].map { Rational($0) })
        #expect(rows.map(\.effort) == [7, 5, 0])
        #expect(rows.map(\.totalEffort) == [7, 12, 12])
    }

    @Test("exceptions name what is assumed, what is not counted and what was not read")
    func exceptions() {
        let kinds = Self.content().exceptions.map(\.kind)
        #expect(kinds.contains(Catalogue.assumptionTitle))
        #expect(kinds.contains(Catalogue.readState(.refused)) || kinds.contains(Catalogue.readState(.partlyRead)))
    }
}
