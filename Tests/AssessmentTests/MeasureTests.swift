import Assessment
import Dossier
import Findings
import Rubric
import Testing

@Suite("What is counted")
struct MeasureTests {
    @Test("a map is worked out when one SOP in force is traced to it")
    func workedOut() throws {
        let result = try City().map("K-01.01").map("K-01.02").sop("1", codes: ["K-01.01"]).assessed()
        let measure = try #require(result.indicator("tl.probis.sop").measure)
        #expect(measure.covered == 1 && measure.total == 2)
        #expect(measure.coveredItems == ["K-01.01"] && measure.missingItems == ["K-01.02"])
    }

    @Test(
        "an SOP that is not in force does not work a map out, and the gap says what to do",
        arguments: [
            (SOPStanding.draft, ActionKind.ratify), (.notRatified, .ratify), (.notDated, .revise), (.unknown, .revise),
            (.revoked, .draft), (.superseded, .draft), (.notYetEffective, .socialise),
        ])
    func notInForce(_ standing: SOPStanding, _ action: ActionKind) throws {
        let result = try City().map("K-01.01").sop("1", codes: ["K-01.01"]) { sop in
            switch standing {
            case .draft: sop.status = .draft
            case .unknown: sop.status = .unknown
            case .revoked: sop.revoked = CalendarDate(iso: "2026-06-30")
            case .superseded: sop.supersededBy = "2"
            case .notRatified: sop.ratifiedBy = nil
            case .notDated: sop.effective = nil
            case .notYetEffective: sop.effective = CalendarDate(iso: "2026-07-01")
            case .inForce: break
            }
        }.assessed()
        #expect(result.sops[0].standing == standing)
        #expect(result.indicator("tl.probis.sop").measure?.covered == 0)
        let gap = try #require(result.gaps.first { $0.indicator == "tl.probis.sop" })
        #expect(gap.actions.map(\.kind) == [action])
    }

    @Test("an SOP revoked or replaced only after the as-of date still counts")
    func laterEndCounts() throws {
        let later = CalendarDate(iso: "2026-07-01")
        let revoked = try City().map("K-01.01").sop("1", codes: ["K-01.01"]) { $0.revoked = later }.assessed()
        #expect(revoked.indicator("tl.probis.sop").measure?.covered == 1)
        let replaced = try City().map("K-01.01").sop("1", codes: ["K-01.01"]) {
            $0.supersededBy = "2"
            $0.successorEffective = later
        }.assessed()
        #expect(replaced.indicator("tl.probis.sop").measure?.covered == 1)
    }

    @Test("an SOP whose replacement is still a draft counts; a draft has replaced nothing yet")
    func draftReplacement() throws {
        let replaced = { (isDraft: Bool) in
            try City().map("K-01.01").sop("1", codes: ["K-01.01"]) {
                $0.supersededBy = "2"
                $0.isSuccessorDraft = isDraft
            }.assessed()
        }
        #expect(try replaced(true).indicator("tl.probis.sop").measure?.covered == 1)
        #expect(try replaced(false).sops[0].standing == .superseded)
    }

    @Test("an SOP that lacks several things gets an action for each, and what no action mends is drafted anew")
    func severalLacks() throws {
        func actions(_ change: (inout SOP) -> Void) throws -> [ActionKind]? {
            try City().map("K-01.01").sop("1", codes: ["K-01.01"], change: change).assessed()
                .gaps.first { $0.indicator == "tl.probis.sop" }?.actions.map(\.kind)
        }
        #expect(try actions { ($0.ratifiedBy, $0.effective) = (nil, nil) } == [.ratify, .revise])
        #expect(
            try actions { ($0.status, $0.ratifiedBy, $0.effective) = (.unknown, nil, nil) }
                == [.revise, .ratify, .revise])
        #expect(try actions { ($0.ratifiedBy, $0.effective) = (nil, CalendarDate(iso: "2026-07-01")) } == [.draft])
        #expect(try actions { ($0.status, $0.revoked) = (.unknown, CalendarDate(iso: "2026-01-01")) } == [.draft])
        #expect(try actions { ($0.status, $0.revoked) = (.draft, CalendarDate(iso: "2026-01-01")) } == [.draft])
    }

    @Test("cross-function maps are counted apart from maps")
    func crossFunctional() throws {
        let result = try City().map("K-01.01").map("K-01.01.CFM.01").map("K-01.01.CFM.02")
            .sop("1", codes: ["K-01.01.CFM.01"]).assessed()
        let all = try #require(result.indicator("tl.probis.sop").measure)
        let crossing = try #require(result.indicator("tl.probis.lintas-fungsi").measure)
        #expect(all.covered == 1 && all.total == 3)
        #expect(crossing.covered == 1 && crossing.total == 2)
    }

    @Test("an SOP never covers an ancestor of its map")
    func ancestors() throws {
        let result = try City().map("K-01").map("K-01.01").map("K-01.01.CFM.01")
            .sop("1", codes: ["K-01.01.CFM.01.SOP.01"]).assessed()
        #expect(result.indicator("tl.probis.sop").measure?.coveredItems == ["K-01.01.CFM.01"])
    }

    @Test("units that have maps are counted, a unit by what it and the units below it own")
    func unitsWithMaps() throws {
        var city = City()
        city.dossier.units = UnitTree([
            Unit(id: "setda", name: "Setda"), Unit(id: "u1", name: "Bagian", parent: "setda"),
            Unit(id: "u2", name: "Dinas"),
        ])
        let result = try city.map("K-01.01").assessed()
        let measure = try #require(result.indicator("tl.probis.peta").measure)
        #expect(measure.coveredItems == ["setda", "u1"] && measure.missingItems == ["u2"])
        let unit = try #require(result.indicator("tl.probis.peta", .unit("u2")).measure)
        #expect(unit.covered == 0 && unit.total == 1)
    }
}

@Suite("SOPs applied")
struct ApplicationTests {
    let city = City(units: 3).sop("1").sop("2").sop("3", unit: "u2")

    @Test("a unit applies its SOPs when each of them in force has valid evidence; one without SOPs is left out")
    func each() throws {
        let result = try city.evidence("B-1", .application, .sop("1"), date: "2026-03-01")
            .evidence("B-2", .application, .sop("3"), date: "2026-03-01").assessed()
        let measure = try #require(result.indicator("tl.probis.penerapan").measure)
        #expect(measure.coveredItems == ["u2"] && measure.missingItems == ["u1"] && measure.outside == ["u3"])
        let gap = try #require(result.gaps.first { $0.indicator == "tl.probis.penerapan" && $0.scope == .agency })
        #expect(gap.actions.map(\.target) == ["2"] && gap.owner == "u1")
    }

    @Test(
        "evidence counts from its date to the end of its validity",
        arguments: [
            ("2026-06-30", nil, true), ("2026-07-01", nil, false), ("2025-06-30", nil, true),
            ("2025-06-29", nil, false), ("2020-01-01", "2026-06-30", true), ("2026-06-01", "2026-06-29", false),
            ("2026-06", nil, true), (nil, nil, false),
        ] as [(String?, String?, Bool)])
    func validity(_ date: String?, _ until: String?, _ counts: Bool) throws {
        let result = try City().sop("1").evidence("B-1", .application, .sop("1"), date: date, until: until).assessed()
        #expect(result.indicator("tl.probis.penerapan").measure?.covered == (counts ? 1 : 0))
    }

    @Test("evidence for a unit counts for its SOPs only where the pack marks the kind unit-wide")
    func unitWide() throws {
        let monitoring = try city.evidence("B-1", .monitoring, .unit("u1"), date: "2026-05-01").assessed()
        #expect(monitoring.indicator("tl.probis.penerapan").measure?.coveredItems == ["u1"])
        let application = try city.evidence("B-1", .application, .unit("u1"), date: "2026-05-01").assessed()
        #expect(application.indicator("tl.probis.penerapan").measure?.coveredItems == [])
    }

    @Test("socialising an SOP is not applying it")
    func socialisation() throws {
        let result = try City().sop("1").evidence("B-1", .socialisation, .sop("1"), date: "2026-05-01").assessed()
        #expect(result.indicator("tl.probis.penerapan").measure?.covered == 0)
    }

    @Test("a shared SOP counts in the coverage of every unit")
    func shared() throws {
        let result = try City(units: 3).sop("1", unit: "u1", scope: .everyUnit).assessed()
        #expect(result.indicator("tl.probis.penerapan").measure?.total == 3)
        let some = try City(units: 3).sop("1", unit: "u1", scope: .units(["u2"])).assessed()
        #expect(some.indicator("tl.probis.penerapan").measure?.outside == ["u3"])
    }
}

@Suite("Maps and SOPs evaluated")
struct EvaluationTests {
    let city = City().map("K-01.01").sop("1").sop("2")

    @Test("the measure says what it looked at even where there is nothing to evaluate")
    func nothingToEvaluate() throws {
        let indicator = try City().assessed().indicator("tl.probis.evaluasi")
        let evaluation = try #require(indicator.measure?.evaluation)
        #expect(!evaluation.isPeriodic && !evaluation.isAnalysed && evaluation.findingsTotal == 0)
        #expect(indicator.proposal == nil && indicator.state == .cannotBeAssessed && indicator.gaps.isEmpty)
    }

    @Test("no evaluation is D, an evaluation alone is C")
    func alone() throws {
        #expect(try city.assessed().indicator("tl.probis.evaluasi").proposal?.choice == "D")
        let one = try city.evidence("B-1", .evaluation, .sop("1"), date: "2026-01-10").assessed()
        #expect(one.indicator("tl.probis.evaluasi").proposal?.choice == "C")
    }

    @Test("yearly evaluation of efficiency is B, and A when every result is followed up")
    func periodic() throws {
        let evaluated =
            city
            .evidence("B-1", .evaluation, .map("K-01.01"), date: "2025-01-10")
            .evidence("B-2", .evaluation, .sop("1"), date: "2026-01-10", description: "Reviu efisiensi dan efektivitas")
        #expect(try evaluated.assessed().indicator("tl.probis.evaluasi").proposal?.choice == "B")
        let followed = evaluated.evidence("B-3", .followUp, .sop("1"), date: "2026-02-10")
        let result = try followed.assessed().indicator("tl.probis.evaluasi")
        #expect(result.proposal?.choice == "A" && result.state == .met)
        let earlier = evaluated.evidence("B-3", .followUp, .sop("1"), date: "2026-01-09")
        #expect(try earlier.assessed().indicator("tl.probis.evaluasi").proposal?.choice == "B")
    }

    @Test(
        "only an analysis that is not yearly is marked: the source names no choice for it",
        arguments: [
            ([], "D", false), ([("2026-01-10", nil)], "C", false),
            ([("2026-01-10", "Reviu efisiensi dan efektivitas")], "C", true),
            ([("2025-01-10", nil), ("2026-01-10", nil)], "C", false),
            ([("2025-01-10", nil), ("2026-01-10", "Reviu efisiensi dan efektivitas")], "B", false),
        ] as [([(String, String?)], String, Bool)])
    func marked(_ evaluations: [(String, String?)], _ choice: String, _ isMarked: Bool) throws {
        var city = city
        for (index, evaluation) in evaluations.enumerated() {
            city = city.evidence(
                "B-\(index)", .evaluation, .sop("1"), date: evaluation.0, description: evaluation.1)
        }
        let proposal = try #require(try city.assessed().indicator("tl.probis.evaluasi").proposal)
        #expect(proposal.choice == choice && proposal.isAssumption == isMarked)
        #expect(proposal.assumptions.contains { $0.indonesian.contains("belum berkala") } == isMarked)
    }

    @Test("an evaluation of another unit's SOP says nothing of this unit")
    func otherUnit() throws {
        let result = try City(units: 2).sop("1").sop("2", unit: "u2")
            .evidence("B-1", .evaluation, .sop("2"), date: "2026-01-10").assessed()
        #expect(result.indicator("tl.probis.evaluasi", .unit("u1")).proposal?.choice == "D")
        #expect(result.indicator("tl.probis.evaluasi", .unit("u2")).proposal?.choice == "C")
    }
}

@Suite("What a gap says")
struct GapTextTests {
    @Test("a map without a code is called by its title, and its action says to give it one first")
    func mapWithoutCode() throws {
        var city = City().map("K-01.01", title: "Izin usaha")
        city.dossier.maps[0].id = "maps/izin.bpmn#sid-1"
        city.dossier.maps[0].code = nil
        let gap = try #require(try city.assessed().gaps.first { $0.indicator == "tl.probis.sop" })
        #expect(gap.condition.indonesian.contains("“Izin usaha”") && !gap.condition.indonesian.contains("sid-1"))
        #expect(gap.actions.map(\.text.indonesian).joined().contains("beri peta itu kode"))
    }

    @Test("an SOP without a number is called by its title, not by its place in the register")
    func sopWithoutNumber() throws {
        let result = try City().map("K-01.01").sop("sops.csv#3", codes: ["K-01.01"], title: "Rujukan pasien") {
            $0.number = nil
            $0.status = .draft
        }.assessed()
        let gap = try #require(result.gaps.first { $0.indicator == "tl.probis.sop" })
        #expect(gap.condition.indonesian.contains("“Rujukan pasien” (draf)"))
        #expect(gap.actions.map(\.text.indonesian) == ["Selesaikan dan sahkan draf SOP “Rujukan pasien”."])
        #expect(gap.actions.map(\.target) == ["sops.csv#3"])
    }

    @Test("a follow-up belongs to the unit whose SOP was evaluated, and names it")
    func followUpOwner() throws {
        let result = try City(units: 2).sop("9", unit: "u2", title: "Izin usaha")
            .evidence("B-1", .evaluation, .sop("9"), date: "2026-01-10", description: "Reviu efisiensi").assessed()
        let gap = try #require(result.gaps.first { $0.subject.id == "B-1" && $0.scope == .agency })
        #expect(gap.owner == "u2" && gap.condition.indonesian.contains("SOP 9 Izin usaha"))
    }
}
