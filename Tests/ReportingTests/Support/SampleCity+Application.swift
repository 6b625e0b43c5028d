import Dossier
import Findings

@testable import Assessment

/// The table of application of the sample city: each SOP in force is applied where it has evidence, and was never made
/// known or monitored; the first unit lacks more than is listed.
extension SampleCity {
    func application(_ sops: [SOPResult], _ evidence: [Evidence]) -> ApplicationTable {
        let inForce = sops.filter { $0.standing == .inForce }
        var table = ApplicationTable()
        table.total = row(nil, inForce)
        table.units = units.map { unit in row(unit, inForce.filter { $0.unit == unit.id }) }
        if !table.units.isEmpty { table.units[0].lackingTotal += 40 }
        table.openEvaluations = evidence.prefix(3).enumerated().map { index, item in
            OpenEvaluation(
                evidence: item.id, owner: sops.first { item.subjects == [.sop($0.id)] }?.unit ?? "kota-contoh",
                responsible: index == 0 ? nil : "Kasubag Umum dan Kepegawaian",
                date: item.date ?? SampleInstrument.day, days: 147, due: SampleInstrument.day, isOverdue: index == 0,
                isCounted: index > 0)
        }
        return table
    }

    private func row(_ unit: Unit?, _ sops: [SOPResult]) -> UnitApplication {
        let applied = sops.filter { !$0.applicationEvidence.isEmpty }
        let lacking = unit == nil ? [] : sops.flatMap { lacks($0, isApplied: !$0.applicationEvidence.isEmpty) }
        return UnitApplication(
            unit: unit?.id,
            responsible: unit.flatMap { unit in unit.responsible.map { Responsible(name: $0, unit: unit.id) } },
            inForce: sops.map(\.id),
            stages: [
                StageCount(stage: .socialisation, done: 0, evidence: []),
                StageCount(
                    stage: .application, done: applied.count, evidence: applied.flatMap(\.applicationEvidence)),
                StageCount(stage: .monitoring, done: 0, evidence: []),
                StageCount(stage: .evaluation, done: 0, evidence: []),
                StageCount(stage: .followUp, done: 0, evidence: []),
            ], lacking: lacking, lackingTotal: unit == nil ? 30 : lacking.count,
            overdueTotal: unit == nil ? 20 : lacking.count { $0.isOverdue }, nextDue: SampleInstrument.day)
    }

    private func lacks(_ sop: SOPResult, isApplied: Bool) -> [ApplicationLack] {
        let lapsed = CalendarDate(checked: 2025, 7, 3)
        let application = ApplicationLack(
            sop: sop.id, stage: .application, due: lapsed, isOverdue: true, last: CalendarDate(checked: 2024, 7, 3))
        return [
            ApplicationLack(sop: sop.id, stage: .socialisation, due: sop.effective, isOverdue: true, last: nil)
        ] + (isApplied ? [] : [application]) + [
            ApplicationLack(
                sop: sop.id, stage: .evaluation, due: CalendarDate(checked: 2026, 9, 1), isOverdue: false, last: nil)
        ]
    }
}
