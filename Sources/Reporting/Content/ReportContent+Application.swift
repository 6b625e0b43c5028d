internal import Assessment
internal import Dossier
internal import Findings

/// What one unit lacks for one SOP.
struct LackingSOP {
    var sop: String
    var lacks: [ApplicationLack]

    func lack(_ stage: ApplicationStage) -> ApplicationLack? { lacks.first { $0.stage == stage } }
}

/// The table of SOPs in force, socialised, applied, monitored, evaluated and followed up, in words.
extension ReportContent {
    /// Whether the instrument counts evidence at all.
    var hasApplication: Bool { result.application.total != nil }

    /// The stages that are judged.
    var applicationStages: [ApplicationStage] { result.application.total?.stages.map(\.stage) ?? [] }

    /// The row of the whole scope: the agency's total, or the unit itself, whose SOPs include those below it.
    var applicationTotal: UnitApplication? {
        switch scope {
        case .agency: result.application.total
        case .unit(let id): result.application.units.first { $0.unit == id }
        }
    }

    /// The units of the scope, in their order.
    var applicationRows: [UnitApplication] { result.application.units.filter { isInScope($0.unit) } }

    /// The units furthest behind, by what is overdue; units where nothing is are left out.
    func laggingUnits(limit: Int) -> [UnitApplication] {
        let late = applicationRows.enumerated().filter { $0.element.overdueTotal > 0 }
        return late.sorted { ($1.element.overdueTotal, $0.offset) < ($0.element.overdueTotal, $1.offset) }
            .prefix(limit).map(\.element)
    }

    /// The evaluations of the scope that nobody followed up, oldest first.
    var openEvaluations: [OpenEvaluation] {
        guard case .unit = scope else { return result.application.openEvaluations }
        let own = Set(scopeEvidence.map(\.id))
        return result.application.openEvaluations.filter { own.contains($0.evidence) }
    }

    func applicationName(_ row: UnitApplication) -> String {
        row.unit.map(unitName) ?? wording(Catalogue.whole)
    }

    /// `3 dari 7`; `—` where the stage is not judged.
    func doneText(_ row: UnitApplication, _ stage: ApplicationStage) -> String {
        row.done(stage).map { "\(wording.count($0))/\(wording.count(row.inForce.count))" } ?? wording(Catalogue.absent)
    }

    /// `18 (17 lewat)`
    func lackingText(_ row: UnitApplication) -> String {
        guard row.lackingTotal > 0 else { return wording(Catalogue.nothingLacking) }
        let count = wording.count(row.lackingTotal)
        guard row.overdueTotal > 0 else { return count }
        return "\(count) (\(wording.count(row.overdueTotal)) \(wording(Catalogue.overdue)))"
    }

    /// The first thing to do of a row, by its day: `lewat 3 Juli 2026`, or the day the next falls due.
    func dueText(_ row: UnitApplication) -> String {
        guard let first = firstLack(row) else {
            return row.nextDue.map { "\(wording(Catalogue.nextOne)) \(wording.date($0))" } ?? wording(Catalogue.absent)
        }
        return dueText(first)
    }

    /// `lewat 3 Juli 2026` where the day has passed, whether it was done before or never; else the day.
    func dueText(_ lack: ApplicationLack) -> String {
        dueText(lack.due, isOverdue: lack.isOverdue) ?? wording(Catalogue.absent)
    }

    func dueText(_ due: CalendarDate?, isOverdue: Bool) -> String? {
        due.map { isOverdue ? "\(wording(Catalogue.overdue)) \(wording.date($0))" : wording.date($0) }
    }

    /// `lewat 3 Juli 2026`, `3 Juli 2026`, or `—` for a gap without a day.
    func dueText(of gap: Gap) -> String {
        dueText(gap.due, isOverdue: gap.due.map { $0 < result.provenance.asOf.latest } ?? false)
            ?? wording(Catalogue.absent)
    }

    /// What sorts a row by urgency: the first day it was to be done.
    func dueKey(_ row: UnitApplication) -> String {
        (firstLack(row)?.due ?? row.nextDue)?.iso ?? "9999"
    }

    /// What was due first. The agency lists only what belongs to no unit: what its units lack is its own.
    private func firstLack(_ row: UnitApplication) -> ApplicationLack? {
        let rows = row.unit == nil ? [row] + result.application.units : [row]
        return rows.compactMap { $0.lacking.min(by: Self.isEarlier) }.min(by: Self.isEarlier)
    }

    private static func isEarlier(_ left: ApplicationLack, _ right: ApplicationLack) -> Bool {
        guard let mine = left.due else { return false }
        return right.due.map { mine < $0 } ?? true
    }

    /// What is lacking by SOP, in the order of the register.
    func lackingSOPs(_ row: UnitApplication) -> [LackingSOP] {
        var found: [LackingSOP] = []
        for lack in row.lacking {
            if found.last?.sop == lack.sop {
                found[found.count - 1].lacks.append(lack)
            } else {
                found.append(LackingSOP(sop: lack.sop, lacks: [lack]))
            }
        }
        return found
    }

    /// By when one stage of an SOP is to be done; `ada` where nothing lacks, `—` for a follow-up of nothing.
    func stageText(_ lacking: LackingSOP, _ stage: ApplicationStage) -> String {
        if let lack = lacking.lack(stage) { return dueText(lack) }
        let isIdle = stage == .followUp && lacking.lack(.evaluation) != nil
        return wording(isIdle ? Catalogue.absent : Catalogue.done)
    }

    /// `sosialisasi B-11, B-74; monitoring B-20`; `nil` where there is none. Long lists are cut, and say so.
    func evidenceText(_ row: UnitApplication) -> String? {
        let parts = row.stages.filter { !$0.evidence.isEmpty && $0.stage != .followUp }.map { count in
            "\(wording(Catalogue.stage(count.stage))) \(wording.list(count.evidence, limit: 20))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// Whether there is anything to list, or to say that it is not listed.
    func hasLackingDetails(_ row: UnitApplication) -> Bool { !row.lacking.isEmpty || unlistedText(row) != nil }

    /// What of a row is counted but not listed.
    func unlistedText(_ row: UnitApplication) -> String? {
        let rest = row.lackingTotal - row.lacking.count
        guard rest > 0, row.unit != nil else { return nil }
        return "\(wording.count(rest)) \(wording(Catalogue.unlisted))."
    }

    // MARK: Who answers

    /// The position that answers, `belum disebut` where nobody is named.
    func responsibleText(_ name: String?) -> String { name ?? wording(Catalogue.nobodyNamed) }

    /// `Dinas Kesehatan (Kasubag Umum dan Kepegawaian)`
    func ownerText(of gap: Gap) -> String { "\(unitName(gap.owner)) (\(responsibleText(gap.responsible)))" }

    /// The names of those who have to act, each with who answers: two in full, of more the first and how many others.
    func ownersAnswering(_ action: TopAction) -> String {
        var names: [String: String] = [:]
        for gap in action.gaps where names[gap.owner] == nil { names[gap.owner] = ownerText(of: gap) }
        let owners = action.owners.map { names[$0] ?? unitName($0) }
        return wording.list(owners, limit: owners.count > 2 ? 1 : 2)
    }
}
