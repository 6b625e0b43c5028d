/// What the format of a cell makes of its number (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as it changes what a
/// person reads in a register: dates, times, percentages, and codes written with zeros and fixed words. Colours,
/// currencies, separators of thousands and rounding are left out: the number stays whole.
enum NumberFormat: Hashable {
    case general
    case percent
    case date(DateForm)
    case time
    /// A time that counts on beyond a day: `[h]:mm`.
    case elapsed(Elapsed)
    /// Formats whose meaning the standard leaves to the language of the program: a date, or a time where there is no day.
    case dateOrTime
    /// Digits, zeros before them up to `width`, between fixed words: `"065/"000` shows 12 as `065/012`.
    case code(before: String, width: Int, after: String)

    struct DateForm: Hashable {
        enum Precision: Hashable { case day, month, year }
        var precision: Precision
        var hasTime: Bool
    }

    enum Elapsed: Hashable { case hours, minutes, seconds }

    /// A format the file does not spell out, by its number.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percent
        case 14...16: self = .date(DateForm(precision: .day, hasTime: false))
        case 17: self = .date(DateForm(precision: .month, hasTime: false))
        case 18...21, 45, 47: self = .time
        case 22: self = .date(DateForm(precision: .day, hasTime: true))
        case 27...36, 50...58: self = .dateOrTime
        case 46: self = .elapsed(.hours)
        default: self = .general
        }
    }

    /// A format as the file spells it.
    init(code: String) {
        var scan = NumberFormatScan(code)
        scan.run()
        self = scan.format
    }

    /// What a cell shows whose number the file writes as `bytes`.
    ///
    /// - Returns: the text, and whether the format wants a date that the number cannot be.
    func text(of bytes: Span<UInt8>, is1904: Bool) -> (text: String, isBadDate: Bool) {
        switch self {
        case .general: return (Self.plain(bytes), false)
        case .percent: return (DecimalNumber(bytes)?.percent ?? String(utf8: bytes), false)
        case .code(let before, let width, let after):
            guard let number = DecimalNumber(bytes) else { return (String(utf8: bytes), false) }
            return (before + number.padded(to: width) + after, false)
        case .date, .time, .elapsed, .dateOrTime:
            guard let serial = Self.serial(bytes), let text = dateText(serial, is1904: is1904) else {
                return (Self.plain(bytes), true)
            }
            return (text, false)
        }
    }

    private func dateText(_ serial: Double, is1904: Bool) -> String? {
        switch self {
        case .date(let form): return SerialDate(serial, is1904: is1904)?.text(form)
        case .time: return SerialDate.parts(serial).map { SerialDate.time($0.seconds) }
        case .dateOrTime:
            if serial < 1, !is1904 { return SerialDate.parts(serial).map { SerialDate.time($0.seconds) } }
            return SerialDate(serial, is1904: is1904)?.text(DateForm(precision: .day, hasTime: true))
        case .elapsed(let unit):
            return SerialDate.parts(serial).map { Self.elapsed($0.days * 86_400 + $0.seconds, unit) }
        case .general, .percent, .code: return nil
        }
    }

    private static func elapsed(_ seconds: Int, _ unit: Elapsed) -> String {
        let two = SerialDate.twoDigits
        switch unit {
        case .hours:
            let rest = seconds % 60 == 0 ? "" : ":" + two(seconds % 60)
            return "\(seconds / 3_600):\(two(seconds / 60 % 60))\(rest)"
        case .minutes: return seconds % 60 == 0 ? "\(seconds / 60)" : "\(seconds / 60):\(two(seconds % 60))"
        case .seconds: return "\(seconds)"
        }
    }

    private static func plain(_ bytes: Span<UInt8>) -> String {
        if DecimalNumber.isPlain(bytes) { return String(utf8: bytes) }
        return DecimalNumber(bytes)?.text ?? String(utf8: bytes)
    }

    /// Most dates are whole days.
    private static func serial(_ bytes: Span<UInt8>) -> Double? {
        if let days = Int(digits: bytes) { return Double(days) }
        return Double(String(utf8: bytes))
    }
}
