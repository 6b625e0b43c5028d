// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap

import Dossier
import Findings
import ProcessMaps
import Tracing

@testable import Assessment
@testable import Rubric

/// The same numbers on every machine, from a seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// A small agency with everything that makes planning hard: units below units, shared SOPs, SOPs of several maps, drafts
/// that replace others, suggestions, evidence for whole units, odd thresholds and prices.
struct RandomCity {
    let assessor: Assessor
    let dossier: Dossier
    let traces: [Trace]
    let scope: AnswerScope

    init(seed: Int) {
        var dice = Dice(seed)
        var city = City(units: 0)
        city.dossier.units = Self.units(&dice)
        let units = city.dossier.units.units.map(\.id)
        city = Self.maps(city, units, &dice)
        city = Self.sops(city, units, &dice)
        city = Self.evidence(city, units, &dice)
        dossier = city.dossier
        scope = dice.chance(25) ? .unit(dice.pick(units)) : .agency
        assessor = Self.assessor(&dice)
        traces = TraceSet(dossier).traces + Self.suggestions(dossier, &dice)
    }

    private static func units(_ dice: inout Dice) -> UnitTree {
        var units: [Unit] = []
        for index in 0..<(1 + dice.below(4)) {
            let parent = index > 0 && dice.chance(40) ? dice.pick(units).id : nil
            units.append(Unit(id: "u\(index + 1)", name: "Dinas \(index + 1)", parent: parent))
        }
        return UnitTree(units)
    }

    private static func maps(_ city: City, _ units: [String], _ dice: inout Dice) -> City {
        var city = city
        for index in 0..<dice.below(5) {
            let code = dice.chance(50) ? "K-0\(index + 1).01.CFM.01" : "K-0\(index + 1).01"
            city = city.map(code, unit: dice.chance(90) ? dice.pick(units) : nil)
        }
        return city
    }

    private static func sops(_ city: City, _ units: [String], _ dice: inout Dice) -> City {
        var city = city
        let codes = city.dossier.maps.compactMap { $0.code?.text }
        let count = dice.below(5)
        for index in 0..<count {
            let tied = codes.filter { _ in dice.chance(35) }
            let scope: SOPScope =
                dice.chance(25)
                ? (dice.chance(50) ? .everyUnit : .units(units.filter { _ in dice.chance(50) })) : .owner
            city = city.sop("\(index + 1)", codes: tied, unit: dice.chance(90) ? dice.pick(units) : nil, scope: scope) {
                switch dice.below(10) {
                case 0, 1, 2: $0.status = .draft
                case 3: ($0.status, $0.ratifiedBy) = (.unknown, nil)
                case 4: $0.effective = CalendarDate(iso: "2026-07-15")
                case 5: ($0.ratifiedBy, $0.effective) = (nil, nil)
                default: break
                }
            }
        }
        // As the reader fills it in: a draft has replaced nothing yet.
        for index in city.dossier.sops.indices where dice.chance(25) {
            let other = dice.below(count)
            guard other != index else { continue }
            let successor = city.dossier.sops[other]
            city.dossier.sops[index].supersededBy = successor.number
            city.dossier.sops[index].isSuccessorDraft = successor.status == .draft
            city.dossier.sops[index].successorEffective = successor.status == .draft ? nil : successor.effective
        }
        return city
    }

    private static func evidence(_ city: City, _ units: [String], _ dice: inout Dice) -> City {
        var city = city
        for sop in city.dossier.sops where dice.chance(35) {
            city = city.evidence("b-\(sop.id)", .application, .sop(sop.id), date: "2026-03-01")
        }
        for unit in units where dice.chance(10) {
            city = city.evidence("m-\(unit)", .monitoring, .unit(unit), date: "2026-05-01")
        }
        let days = ["2024-08-01", "2025-02-01", "2025-09-01", "2026-02-01"]
        for index in 0..<dice.below(4) {
            var subject = EvidenceSubject.unit(dice.pick(units))
            if let sop = city.dossier.sops.randomElement(using: &dice), dice.chance(50) { subject = .sop(sop.id) }
            city = city.evidence(
                "e-\(index)", .evaluation, subject, date: dice.pick(days),
                description: dice.chance(50) ? "efisiensi dan efektivitas" : "umum")
            if dice.chance(30) { city = city.evidence("t-\(index)", .followUp, subject, date: "2026-03-01") }
        }
        return city
    }

    private static func suggestions(_ dossier: Dossier, _ dice: inout Dice) -> [Trace] {
        dossier.maps.flatMap { map in
            dossier.sops.filter { _ in dice.chance(12) }.map { sop in
                Trace(map: map.id, sop: sop.id, basis: .suggestion, location: SourceLocation())
            }
        }
    }

    private static func assessor(_ dice: inout Dice) -> Assessor {
        guard var instrument = try? City.instrument.get() else { preconditionFailure("no instrument") }
        let shares = ["1/2", "1/2", "1/3", "2/3", "0", "1"].map { Rational(exactly: $0)! }
        instrument.settings?.mostThreshold.value = dice.pick(shares)
        instrument.settings?.unitShare.value = dice.chance(70) ? .one : dice.pick(Array(shares.dropLast(2)))
        let prices = dice.chance(50) ? [1, 2, 3] : [0, 1, 1, 5]
        instrument.settings?.efforts =
            (ActionKind.allCases.map(\.rawValue) + [WideMonitoring.effortKey]).map {
                ActionEffort(kind: $0, days: dice.pick(prices))
            }
        let profile = dice.pick(["predecessor-5", "predecessor-5", "press-3", "strict"])
        return Assessor(
            instrument: instrument, profile: instrument.profile(profile)!, asOf: City.asOf, toolVersion: "uji")
    }
}
