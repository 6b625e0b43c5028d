public import Findings
import Foundation

/// How long an SOP takes where every step is carried out once: the sum of its times, each unit by itself, as nobody says
/// how many hours an office has a day.
public struct SOPTotalTime: Sendable, Hashable {
    /// In the order minute, hour, workday, day, week, month; only units that occur.
    public var parts: [SOPDuration]
    /// Steps of work that have a time.
    public var timed: Int
    /// Steps of work without one, or with one that cannot be read: the total is then not known.
    public var untimed: Int

    init(_ steps: [SOPStep]) {
        let work = steps.filter { $0.isWork }
        let durations = work.compactMap(\.standard.duration)
        timed = durations.count
        untimed = work.count - durations.count
        parts = Self.order.compactMap { unit in
            let those = durations.filter { $0.unit == unit }
            guard !those.isEmpty else { return nil }
            return SOPDuration(
                minimum: those.reduce(Decimal.zero) { $0 + $1.minimum },
                maximum: those.reduce(Decimal.zero) { $0 + $1.maximum }, unit: unit)
        }
    }

    private static let order: [SOPDuration.Unit] = [.minute, .hour, .workday, .day, .week, .month]

    /// `45–60 menit + 2 hari kerja`; `seketika` where no step takes time.
    public var text: LocalizedText {
        guard let first = parts.first else { return LocalizedText(id: "seketika", en: "at once") }
        return parts.dropFirst().reduce(first.text) { $0 + LocalizedText(id: " + ", en: " + ") + $1.text }
    }
}

extension SOPDuration {
    /// `10 menit`, `1,5–2 jam`, `1 hour`.
    public var text: LocalizedText {
        let amount = minimum == maximum ? "\(minimum)" : "\(minimum)–\(maximum)"
        let isOne = minimum == 1 && maximum == 1
        let indonesian = String(amount.map { $0 == "." ? "," : $0 })
        return switch unit {
        case .minute: LocalizedText(id: "\(indonesian) menit", en: "\(amount) \(isOne ? "minute" : "minutes")")
        case .hour: LocalizedText(id: "\(indonesian) jam", en: "\(amount) \(isOne ? "hour" : "hours")")
        case .day: LocalizedText(id: "\(indonesian) hari", en: "\(amount) \(isOne ? "day" : "days")")
        case .workday: LocalizedText(id: "\(indonesian) hari kerja", en: "\(amount) working \(isOne ? "day" : "days")")
        case .week: LocalizedText(id: "\(indonesian) minggu", en: "\(amount) \(isOne ? "week" : "weeks")")
        case .month: LocalizedText(id: "\(indonesian) bulan", en: "\(amount) \(isOne ? "month" : "months")")
        case .instant: LocalizedText(id: "seketika", en: "at once")
        }
    }
}
