/// A date as a spreadsheet stores it: days since an epoch, the time of day behind the point (ECMA-376 part 1, 18.17.4).
struct SerialDate {
    private let year: Int
    private let month: Int
    private let day: Int
    /// Of the day.
    private let seconds: Int
    /// Whole days of the serial, for times that count beyond a day.
    private let days: Int

    /// The last day of the year 9999, in days since 30 December 1899.
    private static let lastDay = 2_958_465
    private static let secondsOfDay = 86_400
    /// Days from 30 December 1899 to 1 January 1904.
    private static let to1904 = 1_462

    /// `nil` for what no spreadsheet shows as a date: before its calendar begins, behind the year 9999, and 29 February
    /// 1900, which never was but is day 60 in the calendar that begins in 1900.
    init?(_ serial: Double, is1904: Bool) {
        guard let (days, seconds) = Self.parts(serial) else { return nil }
        // Up to the false day each number lies one higher than the days that were.
        let real = is1904 ? days + Self.to1904 : days < 60 ? days + 1 : days
        guard real <= Self.lastDay, is1904 || (days > 0 && days != 60) else { return nil }
        (year, month, day) = Self.date(real)
        self.days = days
        self.seconds = seconds
    }

    /// Days and seconds of a serial, to the nearest second; `nil` below 0 and far beyond the calendar.
    static func parts(_ serial: Double) -> (days: Int, seconds: Int)? {
        guard serial >= 0, serial < Double(lastDay + 2) else { return nil }
        let days = Int(serial)
        let seconds = Int(((serial - Double(days)) * Double(secondsOfDay)).rounded())
        return seconds < secondsOfDay ? (days, seconds) : (days + 1, 0)
    }

    /// The day of the Gregorian calendar that lies `days` behind 30 December 1899.
    private static func date(_ days: Int) -> (Int, Int, Int) {
        // Counted from 1 March of the year 0, so that the leap day ends a year: 693,899 days lie between.
        let count = days + 693_899
        let era = count / 146_097
        let dayOfEra = count - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// `2021-08-17`, with ` 07:30` behind it where the form shows a time and there is one; `2021-08`, `2021` where it
    /// shows no more.
    func text(_ form: NumberFormat.DateForm) -> String {
        // Dates are most of the numbers of a register: their digits are written where the text keeps them.
        let date = unsafe String(unsafeUninitializedCapacity: 10) { text in
            unsafe Self.put(year, in: text, at: 0..<4)
            if form.precision == .year { return 4 }
            unsafe text[4] = 0x2D
            unsafe Self.put(month, in: text, at: 5..<7)
            if form.precision == .month { return 7 }
            unsafe text[7] = 0x2D
            unsafe Self.put(day, in: text, at: 8..<10)
            return 10
        }
        guard form.hasTime, form.precision == .day, seconds > 0 else { return date }
        return date + " " + Self.time(seconds)
    }

    private static func put(_ number: Int, in text: UnsafeMutableBufferPointer<UInt8>, at places: Range<Int>) {
        var rest = number
        for place in places.reversed() {
            unsafe text[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// `07:30`, and `07:30:15` where the seconds say something.
    static func time(_ seconds: Int) -> String {
        let rest = seconds % 60 == 0 ? "" : ":" + twoDigits(seconds % 60)
        return twoDigits(seconds / 3_600) + ":" + twoDigits(seconds / 60 % 60) + rest
    }

    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
