import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("SOPs socialised, applied, monitored, evaluated, followed up")
struct ApplicationTableTests {
    @Test("a stage counts the SOPs in force that have it behind them, with the evidence that shows it")
    func counts() throws {
        let row = try #require(
            try City().sop("1").sop("2").sop("3") { $0.status = .draft }
                .evidence("B-1", .socialisation, .sop("1"), date: "2024-01-02")
                .evidence("B-2", .application, .sop("1"), date: "2026-02-01")
                .evidence("B-3", .monitoring, .sop("2"), date: "2026-05-01")
                .evidence("B-4", .evaluation, .sop("1"), date: "2026-03-01")
                .evidence("B-5", .followUp, .sop("1"), date: "2026-03-09").row())
        #expect(row.inForce == ["1", "2"])
        #expect(row.stages.map(\.done) == [1, 2, 1, 1, 1])
        #expect(row.stages.map(\.evidence) == [["B-1"], ["B-2", "B-3"], ["B-3"], ["B-4"], ["B-4"]])
        #expect(row.lacking.map(\.sop) == ["1", "2", "2"])
        #expect(row.lacking.map(\.stage) == [.monitoring, .socialisation, .evaluation])
        #expect(row.lackingTotal == 3)
    }

    @Test("what is applied is what the measure of application counts, in every unit")
    func sameAsMeasure() throws {
        let result = try City.tree()
            .sop("1", scope: .everyUnit).sop("2", unit: "u2").sop("3", unit: "u3", scope: .units(["u1"]))
            .evidence("B-1", .monitoring, .unit("u1"), date: "2026-05-01")
            .evidence("B-2", .application, .sop("2"), date: "2026-05-01")
            .evidence("B-3", .monitoring, .unit("setda"), date: "2025-05-01")
            .evidence("B-4", .monitoring, .unit("u3"), date: "2026-01-01").assessed()
        let proofs = try #require(result.indicator("tl.probis.penerapan").measure).proofs
        #expect(proofs.count == 4)
        for proof in proofs {
            let row = try #require(result.application.units.first { $0.unit == proof.unit })
            #expect(row.inForce.count == proof.inForce && row.done(.application) == proof.proven)
            #expect(row.lacking.filter { $0.stage == .application }.map(\.sop) == proof.unproven)
        }
    }

    @Test("an SOP shared with all units counts in every unit, and stands once in the agency's total")
    func shared() throws {
        let table = try City(units: 3).sop("1", scope: .everyUnit)
            .evidence("B-1", .monitoring, .unit("u2"), date: "2026-05-01").assessed().application
        #expect(table.units.map(\.inForce) == [["1"], ["1"], ["1"]])
        #expect(table.units.map { $0.done(.monitoring) } == [0, 1, 0])
        #expect(table.total?.inForce == ["1"] && table.total?.done(.monitoring) == 0)
    }

    @Test("evidence for a unit counts for its SOPs and for those of the units below, not the other way")
    func parents() throws {
        let city = City.tree().sop("1").sop("2", unit: "u2")
        let above = try city.evidence("B-1", .evaluation, .unit("setda"), date: "2026-05-01").assessed().application
        #expect(above.units.map { $0.done(.evaluation) } == [2, 1, 1, 0])
        let below = try city.evidence("B-1", .evaluation, .unit("u1"), date: "2026-05-01").assessed().application
        #expect(below.units.map { $0.done(.evaluation) } == [1, 1, 0, 0])
    }

    @Test("a parent lists what the units below it lack, and counts it once")
    func parentLists() throws {
        let row = try #require(try City.tree().sop("1").sop("2", unit: "u2").row("setda"))
        #expect(row.inForce == ["1", "2"] && row.lacking.count == 8 && row.lackingTotal == 8)
    }

    @Test("the agency lists what belongs to no known unit, and counts all")
    func withoutUnit() throws {
        let total = try #require(try City().sop("1").sop("2", unit: nil).assessed().application.total)
        #expect(total.lackingTotal == 8 && Set(total.lacking.map(\.sop)) == ["2"])
        #expect(total.unit == nil && total.responsible == nil)
    }

    @Test("a unit without an SOP in force has nothing to do")
    func nothing() throws {
        let row = try #require(try City(units: 2).sop("1").row("u2"))
        #expect(row.inForce.isEmpty && row.lackingTotal == 0 && row.nextDue == nil)
    }

    @Test("evidence without a date, of another kind, or dated after the as-of date is as if it were not there")
    func unknownDates() throws {
        let row = try #require(
            try City().sop("1").evidence("B-1", .monitoring, .sop("1"), date: nil)
                .evidence("B-2", .trial, .sop("1"), date: "2026-05-01")
                .evidence("B-3", .evaluation, .sop("1"), date: "2026-07-01").row())
        #expect(row.stages.map(\.done) == [0, 0, 0, 0, 0])
        #expect(row.lacking.allSatisfy { $0.last == nil })
    }

    @Test("an instrument that counts no evidence has no table")
    func unmeasured() throws {
        let ground = Groundwork(City().sop("1").dossier, traces: [], settings: .unmeasured, asOf: City.asOf)
        let table = ApplicationTable(ground, Responsibility(ground.dossier.units))
        #expect(table == ApplicationTable())
    }

    @Test("a stage the pack gives no rhythm is not judged")
    func noRhythm() throws {
        var settings = try #require(try City.instrument.get().settings)
        settings.rhythms.removeAll { $0.kind == "monitoring" || $0.kind == "evaluasi" }
        let ground = Groundwork(City().sop("1").dossier, traces: [], settings: settings, asOf: City.asOf)
        let row = try #require(ApplicationTable(ground, Responsibility(ground.dossier.units)).units.first)
        #expect(row.stages.map(\.stage) == [.socialisation, .application])
        #expect(row.done(.monitoring) == nil && row.done(.followUp) == nil)
    }
}

@Suite("Who was told of which SOP")
struct SocialisationTests {
    @Test("evidence that names an SOP and units tells those units of that SOP, and nobody else")
    func pairs() throws {
        let table = try City.tree().sop("1", unit: "setda", scope: .everyUnit).sop("2", unit: "u2")
            .evidence("B-1", .socialisation, .sop("1"), .unit("u2"), date: "2026-05-01").assessed().application
        let told = table.units.filter { row in
            !row.lacking.contains { $0.sop == "1" && $0.stage == .socialisation }
        }.compactMap(\.unit)
        // Of the parent a part was told.
        #expect(told == ["setda", "u2"])
        #expect(table.units[2].lacking.contains { $0.sop == "2" && $0.stage == .socialisation })
    }

    @Test("evidence that names a unit above tells the units below it")
    func above() throws {
        let table = try City.tree().sop("1", unit: "u3", scope: .everyUnit)
            .evidence("B-1", .socialisation, .sop("1"), .unit("setda"), date: "2026-05-01").assessed().application
        #expect(table.units.map { $0.done(.socialisation) } == [1, 1, 1, 0])
    }

    @Test("evidence that names only an SOP tells everybody it covers; only a unit, that unit of all its SOPs")
    func single() throws {
        let city = City.tree().sop("1", scope: .everyUnit).sop("2", unit: "u2")
        let sop = try city.evidence("B-1", .socialisation, .sop("1"), date: "2026-05-01").assessed().application
        #expect(sop.units.map { $0.done(.socialisation) } == [1, 1, 1, 1])
        let unit = try city.evidence("B-1", .socialisation, .unit("u2"), date: "2026-05-01").assessed().application
        #expect(unit.units.map { $0.done(.socialisation) } == [1, 0, 2, 0])
    }

    @Test("an SOP was told for good, unless the evidence names an end")
    func forGood() throws {
        let city = City.one(effective: "2020-01-02")
        #expect(
            try city.evidence("B-1", .socialisation, .sop("1"), date: "2020-01-01").lack(.socialisation) == nil)
        let ended = city.evidence("B-1", .socialisation, .sop("1"), date: "2020-01-01", until: "2026-06-29")
        #expect(try ended.lack(.socialisation)?.due?.iso == "2026-06-29")
        // The end of one does not take away from another.
        #expect(try ended.evidence("B-2", .socialisation, .sop("1"), date: "2019-01").lack(.socialisation) == nil)
    }
}

@Suite("Who answers for it")
struct ResponsibleTests {
    @Test("the unit's own position, else that of the nearest unit above that names one")
    func inherited() throws {
        let rows = try City.tree(responsible: ["setda": "Kabag Organisasi", "u2": "Kasubag Umum"])
            .sop("1", scope: .everyUnit).assessed().application.units
        #expect(
            rows.map(\.responsible) == [
                Responsible(name: "Kabag Organisasi", unit: "setda"),
                Responsible(name: "Kabag Organisasi", unit: "setda"),
                Responsible(name: "Kasubag Umum", unit: "u2"), nil,
            ])
    }

    @Test("a blank position names nobody")
    func blank() throws {
        let rows = try City.tree(responsible: ["setda": "Kabag Organisasi", "u1": "  "]).assessed().application.units
        #expect(rows[1].responsible?.unit == "setda")
    }

    @Test("units that name each other as the one above are not followed in a circle")
    func circle() {
        let tree = UnitTree([
            Unit(id: "a", name: "A", parent: "b"), Unit(id: "b", name: "B", parent: "a", responsible: "Kabag"),
        ])
        #expect(Responsibility(tree)["a"] == nil && Responsibility(tree)["b"]?.name == "Kabag")
    }

    @Test("each gap names who answers for the unit that has to act; for the agency nobody does")
    func gaps() throws {
        let result = try City.tree(responsible: ["setda": "Kabag Organisasi"]).map("K-01").map("K-02", unit: nil)
            .sop("1", unit: "u3").assessed()
        let named = Dictionary(
            result.gaps.map { ($0.owner, $0.responsible) }, uniquingKeysWith: { first, _ in first })
        #expect(named["u1"] == "Kabag Organisasi" && named["u3"] == .some(nil) && named["kota"] == .some(nil))
    }
}
