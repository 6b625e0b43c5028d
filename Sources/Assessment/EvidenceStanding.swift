public import Dossier
public import Findings
public import Rubric

/// Whether a piece of evidence holds on the as-of date by its own dates, whatever it is cited for.
public enum EvidenceStanding: Sendable, Hashable {
    case holds
    /// The register gives no date, so nobody can tell.
    case undated
    /// Dated after the as-of date.
    case afterAsOf
    /// It held until this day: Berlaku Sampai, else its date and the months the pack gives its kind.
    case expired(CalendarDate)
    /// Dated before this first day of the period, and nothing says that it holds longer.
    case beforePeriod(CalendarDate)
}

extension Evidence {
    /// Where the evidence stands on `day`.
    ///
    /// - Parameters:
    ///   - day: the as-of date.
    ///   - settings: how long each kind holds; `nil` for an instrument that measures nothing.
    ///   - period: the period of the assessment as written, such as `2026`; its first day is the first of January of
    ///     the first year it names.
    /// - Returns: whether it holds, and if not why.
    public func standing(on day: CalendarDate, settings: MeasurementSettings?, period: String?) -> EvidenceStanding {
        guard let date else { return .undated }
        guard date.latest <= day.latest else { return .afterAsOf }
        if let end = lastDay(settings) { return day.latest <= end ? .holds : .expired(end) }
        guard let first = Self.firstDay(of: period), date.latest < first else { return .holds }
        return .beforePeriod(first)
    }

    /// The last day it holds; `nil` where neither the register nor the pack says.
    private func lastDay(_ settings: MeasurementSettings?) -> CalendarDate? {
        if let validUntil { return validUntil.latest }
        guard let settings, let kind = kind?.rawValue, let date else { return nil }
        let accepted = settings.application.first { $0.kind == kind }?.validityMonths
        let months = accepted ?? (settings.evaluation.kind == kind ? settings.evaluation.intervalMonths : nil)
        return months.map { date.earliest.adding(months: $0) }
    }

    private static func firstDay(of period: String?) -> CalendarDate? {
        let numbers = (period ?? "").split { !("0"..."9").contains($0) }
        guard let year = numbers.first(where: { $0.utf8.count == 4 }).flatMap({ Int($0) }) else { return nil }
        return CalendarDate(year: year, month: 1, day: 1)
    }
}
