internal import Findings
internal import Foundation

extension TimeSpan {
    /// A working day of 37.5 hours a week over five days, without breaks (Perpres 21/2023, from memory, not verified).
    private static let workday = Decimal(450)

    /// Whether this is certainly longer than `deadline`; `nil` where that cannot be told.
    ///
    /// A day has 24 hours, a month 28 to 31 days. A working day counts as one day against a deadline in days: *n*
    /// working days never fit into fewer than *n* days, and weekends that make them longer are not counted. Against a
    /// deadline in hours, *n* working days take *n* − 1 days and one working day of 7.5 hours at least, and *n* days at
    /// most. A deadline in working days is compared with working days, and with hours that fit into them.
    func exceeds(_ deadline: TimeSpan) -> Bool? {
        if deadline.workdays > 0 { return exceedsWorkdays(of: deadline) }
        let most = deadline.minutes + (deadline.days + deadline.months * 31) * Self.day
        let least = minutes + (days + months * 28) * Self.day
        if least > most { return true }
        if workdays > 0 {
            if deadline.minutes == 0 { return days + workdays + months * 28 > deadline.days + deadline.months * 31 }
            if least + leastOfWorkdays > most { return true }
        }
        let longest = minutes + (days + workdays + months * 31) * Self.day
        let shortest = deadline.minutes + (deadline.days + deadline.months * 28) * Self.day
        return longest <= shortest ? false : nil
    }

    private func exceedsWorkdays(of deadline: TimeSpan) -> Bool? {
        guard deadline.minutes == 0, deadline.days == 0, deadline.months == 0, days == 0, months == 0 else {
            return nil
        }
        if workdays > deadline.workdays { return true }
        return minutes <= (deadline.workdays - workdays) * Self.workday ? false : nil
    }

    /// In minutes, from the beginning of the first to the end of the last.
    private var leastOfWorkdays: Decimal { nights * Self.day + (workdays - nights) * Self.workday }

    /// How many nights lie between the working days.
    private var nights: Decimal {
        var (amount, rounded) = (workdays, Decimal.zero)
        NSDecimalRound(&rounded, &amount, 0, .up)
        return max(0, rounded - 1)
    }

    /// The time as it was said, and what its working days were counted as against `deadline`:
    /// `1 hari kerja (dihitung sedikitnya 7,5 jam)`.
    func text(against deadline: TimeSpan) -> LocalizedText {
        guard workdays > 0, deadline.workdays == 0 else { return text }
        guard deadline.minutes > 0 else {
            return text
                + LocalizedText(
                    id: " (satu hari kerja dihitung sedikitnya satu hari)",
                    en: " (a working day is counted as at least a day)")
        }
        var last = workdays - nights
        last *= Self.workday / 60
        let hours = "\(last)"
        let (indonesian, english) = nights > 0 ? ("\(nights) hari dan ", "\(nights) days and ") : ("", "")
        return text
            + LocalizedText(
                id: " (hari kerjanya dihitung sedikitnya \(indonesian)\(hours.replacing(".", with: ",")) jam)",
                en: " (its working days are counted as at least \(english)\(hours) hours)")
    }
}
