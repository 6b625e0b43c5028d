import Dossier
import Findings

@testable import Assessment

// Small agencies and short questions for the tests of the table of application.

extension City {
    /// A parent with two units below it, and a unit that stands alone.
    static func tree(responsible: [String: String] = [:]) -> City {
        var city = City()
        let units: [(id: String, parent: String?)] = [
            ("setda", nil), ("u1", "setda"), ("u2", "setda"), ("u3", nil),
        ]
        city.dossier.units = UnitTree(
            units.map { Unit(id: $0.id, name: $0.id, parent: $0.parent, responsible: responsible[$0.id]) })
        return city
    }

    /// One SOP in force of `u1`, effective on a day.
    static func one(effective: String) -> City {
        City().sop("1") { $0.effective = CalendarDate(iso: effective) }
    }

    func row(_ unit: String = "u1") throws -> UnitApplication? {
        try assessed().application.units.first { $0.unit == unit }
    }

    /// What the only SOP of a unit lacks in a stage; `nil` where it lacks nothing there.
    func lack(_ stage: ApplicationStage, of unit: String = "u1") throws -> ApplicationLack? {
        try row(unit)?.lacking.first { $0.stage == stage }
    }
}
