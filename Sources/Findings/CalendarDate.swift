/// A day of the Gregorian calendar, or a month where the day is not given. No clock and no time zone: the as-of date
/// of an assessment is input.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1...12
    public let month: Int
    /// 1...31; `nil` where only the month was written (`Agustus 2021`).
    public let day: Int?

    /// `nil` for a date that does not exist, such as 31 February, or a year outside 1...9999.
    public init?(year: Int, month: Int, day: Int?) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads the ISO forms `2021-08-17` and `2021-08`, and nothing else.
    public init?(iso text: some StringProtocol) {
        var (year, month, day, place) = (0, 0, 0, 0)
        for byte in text.utf8 {
            let digit = Int(byte) - 48
            switch place {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 0...9 where !(0...9).contains(digit): return nil
            case 0..<4: year = year * 10 + digit
            case 5..<7: month = month * 10 + digit
            case 8..<10: day = day * 10 + digit
            default: return nil
            }
            place += 1
        }
        guard place == 7 || place == 10 else { return nil }
        self.init(year: year, month: month, day: place == 10 ? day : nil)
    }

    /// `2021-08-17`, or `2021-08` where the day is not given.
    public var iso: String {
        let month = "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))"
        guard let day else { return month }
        return "\(month)-\(Self.padded(day, to: 2))"
    }

    /// The first day this date can mean.
    public var earliest: CalendarDate { CalendarDate(checkedYear: year, month: month, day: day ?? 1) }

    /// The last day this date can mean.
    public var latest: CalendarDate {
        CalendarDate(checkedYear: year, month: month, day: day ?? Self.days(in: month, of: year))
    }

    /// The same day `count` months later; the last day of the month where that day does not exist (31 January + 1
    /// month is 28 February). A month without a day is taken as its last day. Years past 9999 stay at 9999-12-31.
    public func adding(months count: Int) -> CalendarDate {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
        guard !overflow, sum >= 12, sum < 120_000 else {
            return count < 0
                ? CalendarDate(checkedYear: 1, month: 1, day: 1) : CalendarDate(checkedYear: 9999, month: 12, day: 31)
        }
        let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
        let last = Self.days(in: newMonth, of: newYear)
        return CalendarDate(checkedYear: newYear, month: newMonth, day: min(day ?? last, last))
    }

    /// The day `count` days later, or earlier for a negative number; a month without a day is taken as its last day. Days
    /// outside the years 1 to 9999 stay at their ends.
    public func adding(days count: Int) -> CalendarDate {
        let first = CalendarDate(checkedYear: 1, month: 1, day: 1)
        let last = CalendarDate(checkedYear: 9999, month: 12, day: 31)
        let (number, overflow) = latest.dayNumber.addingReportingOverflow(count)
        guard !overflow, number >= first.dayNumber else { return count < 0 ? first : last }
        guard number <= last.dayNumber else { return last }
        return CalendarDate(dayNumber: number)
    }

    /// Days since 1 March of the year 0: years that begin in March have their leap day at the end.
    private var dayNumber: Int {
        let year = month > 2 ? self.year : self.year - 1
        let monthOfYear = (month + 9) % 12
        return year * 365 + year / 4 - year / 100 + year / 400 + (monthOfYear * 153 + 2) / 5 + (day ?? 1) - 1
    }

    private init(dayNumber: Int) {
        // 400 years have 146,097 days; the last of each era, century and four years may be one longer.
        let (era, dayOfEra) = (dayNumber / 146_097, dayNumber % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
        let monthOfYear = (dayOfYear * 5 + 2) / 153
        let month = monthOfYear < 10 ? monthOfYear + 3 : monthOfYear - 9
        self.init(
            checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (monthOfYear * 153 + 2) / 5 + 1)
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day ?? 0) < (right.year, right.month, right.day ?? 0)
    }

    private init(checkedYear: Int, month: Int, day: Int) {
        year = checkedYear
        self.month = month
        self.day = day
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
