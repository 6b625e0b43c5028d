internal import Dossier
internal import Findings
internal import Rubric

/// The evidence register by what it proves, on the as-of date (contracts: *Rules of counting*, "Valid evidence").
struct EvidenceIndex: Sendable {
    /// Evidence of application by SOP id, in the order of the register.
    private(set) var bySOP: [String: [String]] = [:]
    /// Evidence of application of a kind the pack marks unit-wide, by unit id.
    private(set) var byUnit: [String: [String]] = [:]
    /// Evaluations of something known, dated on or before the as-of date, whatever their age.
    private(set) var evaluations: [Evidence] = []
    /// The day of the last follow-up dated on or before the as-of date, by what it is about.
    private var lastFollowUp: [EvidenceSubject: CalendarDate] = [:]

    init(_ dossier: Dossier, settings: MeasurementSettings, asOf: CalendarDate) {
        for item in dossier.evidence {
            guard let kind = item.kind?.rawValue, let date = item.date, date.latest <= asOf.latest else { continue }
            if kind == settings.evaluation.kind, !item.subjects.isEmpty { evaluations.append(item) }
            if kind == settings.evaluation.followUpKind {
                for subject in item.subjects {
                    lastFollowUp[subject] = max(lastFollowUp[subject] ?? date.latest, date.latest)
                }
            }
            guard let accepted = settings.application.first(where: { $0.kind == kind }),
                item.isValid(on: asOf, months: accepted.validityMonths)
            else { continue }
            for subject in item.subjects {
                switch subject {
                case .sop(let id): bySOP[id, default: []].append(item.id)
                case .unit(let id) where accepted.isUnitWide: byUnit[id, default: []].append(item.id)
                case .unit, .map: break
                }
            }
        }
    }

    /// Whether there is a follow-up about the same thing, not older than the evaluation.
    func isFollowedUp(_ evaluation: Evidence) -> Bool {
        guard let day = evaluation.date?.earliest else { return false }
        return evaluation.subjects.contains { subject in lastFollowUp[subject].map { day <= $0 } ?? false }
    }

    /// The evidence that `unit` applies `sop`: for the SOP itself; for its owner or a unit above that; and, of a shared
    /// SOP, for `unit` or one above it.
    func application(of sop: SOP, by unit: String?, in units: UnitTree) -> [String] {
        var found = bySOP[sop.id] ?? []
        if let owner = sop.unit {
            for above in units.path(from: owner) { found += byUnit[above.id] ?? [] }
        }
        if let unit, sop.scope != .owner, !(sop.unit.map { units.isUnit($0, atOrBelow: unit) } ?? false) {
            for above in units.path(from: unit) { found += byUnit[above.id] ?? [] }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }
}

extension Evidence {
    /// Dated on or before `day` and good until it: by Berlaku Sampai, else by its date and `months`.
    func isValid(on day: CalendarDate, months: Int) -> Bool {
        guard let date, date.latest <= day.latest else { return false }
        let end = validUntil?.latest ?? date.earliest.adding(months: months)
        return day.latest <= end
    }
}
