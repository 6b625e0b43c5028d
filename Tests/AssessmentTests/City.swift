// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap

import Assessment
import Dossier
import Findings
import ProcessMaps
import Rubric
import Tracing

/// A small made-up agency, built a line at a time: what a test is about stands in the test.
struct City {
    var dossier: Dossier
    static let asOf = CalendarDate(iso: "2026-06-30")!
    static let instrument = Result { try Instrument(Pack.bundled("permenpanrb-26-2020")!) }

    /// An agency of the units `u1`…, with nothing else.
    init(units count: Int = 1) {
        let units = (0..<count).map { Unit(id: "u\($0 + 1)", name: "Dinas \($0 + 1)") }
        dossier = Dossier(agency: Agency(id: "kota", name: "Kota"), asOf: Self.asOf, units: UnitTree(units))
    }

    func map(_ code: String, unit: String? = "u1", title: String? = nil, sops: [String] = []) -> City {
        var city = self
        let code = ProcessCode(code)!
        city.dossier.maps.append(
            DossierMap(
                id: code.text, code: code, title: title ?? "Peta \(code.text)", level: code.level,
                kind: code.isCrossFunctional ? .crossFunctional : .singleFunction, unit: unit,
                registeredSOPs: sops.map { RegisteredSOP(code: $0, title: nil, location: SourceLocation()) },
                location: SourceLocation(path: "maps.csv")))
        return city
    }

    /// An SOP, in force unless the test says otherwise.
    func sop(
        _ number: String, codes: [String] = [], unit: String? = "u1", title: String? = nil, scope: SOPScope = .owner,
        change: (inout SOP) -> Void = { _ in }
    ) -> City {
        var city = self
        var sop = SOP(
            id: number, number: number, title: title ?? "SOP \(number)", unit: unit, scope: scope, status: .inForce,
            effective: CalendarDate(iso: "2024-01-02"), ratifiedBy: "Kepala Dinas",
            processCodes: codes.compactMap { ProcessCode($0) })
        change(&sop)
        city.dossier.sops.append(sop)
        return city
    }

    func evidence(
        _ id: String, _ kind: EvidenceKind, _ subjects: EvidenceSubject..., date: String?, until: String? = nil,
        description: String? = nil
    ) -> City {
        var city = self
        city.dossier.evidence.append(
            Evidence(
                id: id, subjectText: id, subjects: subjects, kind: kind, kindText: kind.rawValue,
                date: date.flatMap { CalendarDate(iso: $0) }, validUntil: until.flatMap { CalendarDate(iso: $0) },
                description: description))
        return city
    }

    func answer(
        _ indicator: String, _ column: AnswerColumn, _ choice: AnswerChoice, scope: AnswerScope = .agency
    ) -> City {
        var city = self
        city.dossier.answers.append(GivenAnswer(scope: scope, indicator: indicator, column: column, choice: choice))
        return city
    }

    func assessed(profile: String = "predecessor-5") throws -> AssessmentResult {
        let instrument = try Self.instrument.get()
        return Assessor(
            instrument: instrument, profile: instrument.profile(profile)!, asOf: Self.asOf, toolVersion: "uji"
        ).assess(dossier, traces: TraceSet(dossier))
    }
}

extension AssessmentResult {
    func indicator(_ id: String, _ scope: AnswerScope = .agency) -> IndicatorResult {
        indicators.first { $0.id == id && $0.scope == scope }!
    }

    func score(_ node: String, _ column: ScoreColumn = .measured, _ scope: AnswerScope = .agency) -> Score {
        scores.first { $0.node == node && $0.column == column && $0.scope == scope }!
    }
}
