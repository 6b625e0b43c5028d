internal import Dossier
internal import Findings
internal import Foundation

/// A length of time in the units it was said in, exact. What a working day or a month comes to in hours is not the same
/// everywhere, so they are kept apart.
struct TimeSpan: Sendable, Hashable {
    var minutes = Decimal.zero
    var days = Decimal.zero
    var workdays = Decimal.zero
    var months = Decimal.zero

    init() {}

    /// The most a step may take.
    init(_ duration: SOPDuration) {
        switch duration.unit {
        case .minute: minutes = duration.maximum
        case .hour: minutes = duration.maximum * 60
        case .day: days = duration.maximum
        case .workday: workdays = duration.maximum
        case .week: days = duration.maximum * 7
        case .month: months = duration.maximum
        case .instant: break
        }
    }

    static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
        var sum = left
        sum.minutes += right.minutes
        sum.days += right.days
        sum.workdays += right.workdays
        sum.months += right.months
        return sum
    }

    var isZero: Bool { self == TimeSpan() }

    /// Something to order spans by, where no verdict hangs on it: a working day as a day, a month as its shortest.
    var roughMinutes: Decimal { minutes + (days + workdays + months * 28) * Self.day }

    static let day = Decimal(1440)

    /// `2 hari kerja + 30 menit`
    var text: LocalizedText {
        let parts: [(Decimal, SOPDuration.Unit)] = [
            (months, .month), (days, .day), (workdays, .workday), (wholeHours, .hour), (restMinutes, .minute),
        ]
        let texts = parts.filter { $0.0 > 0 }.map { SOPDuration(minimum: $0.0, maximum: $0.0, unit: $0.1).text }
        guard let first = texts.first else { return SOPDuration(minimum: 0, maximum: 0, unit: .instant).text }
        return texts.dropFirst().reduce(first) { $0 + LocalizedText(id: " + ", en: " + ") + $1 }
    }

    /// Hours are said as hours where nothing is left over.
    private var wholeHours: Decimal {
        var (hours, rounded) = (minutes / 60, Decimal.zero)
        NSDecimalRound(&rounded, &hours, 0, .down)
        return rounded == hours ? hours : 0
    }

    private var restMinutes: Decimal { wholeHours == 0 ? minutes : 0 }
}
