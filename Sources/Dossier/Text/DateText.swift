public import Findings

/// A date as people write it in a register.
///
/// Accepted: `2021-08-17`, `2021-08`, `17-08-2021`, `17/08/2021`, `17.08.2021`, `08/2021`, `17 Agustus 2021`,
/// `17-Agu-2021`, `Agustus 2021`, `August 17, 2021`, each with a weekday, a place or a word such as “tgl.” before it, or a
/// time behind it. The day stands before the month, as in Indonesia. A year of two digits is refused: `08-07-06` has too
/// many meanings.
enum DateText: Hashable {
    case date(CalendarDate)
    /// The form is right, but the calendar has no such day.
    case impossible
    case twoDigitYear
    case unreadable

    init(_ text: String) {
        // As workbooks give every real date; registers are long.
        if text.utf8.count == 10, let date = CalendarDate(iso: text) {
            self = .date(date)
            return
        }
        let words = Self.words(of: text)
        if let (day, month, year) = Self.parts(words) {
            self = CalendarDate(year: year, month: month, day: day).map(DateText.date) ?? .impossible
        } else {
            self = Self.hasTwoDigitYear(words) ? .twoDigitYear : .unreadable
        }
    }

    /// Day, month and year where the words have one of the accepted forms. Whether they exist is not checked.
    private static func parts(_ words: [Word]) -> (day: Int?, month: Int, year: Int)? {
        let numbers = words.map(\.number)
        return switch shape(of: words) {
        case "ydd": (numbers[2], numbers[1], numbers[0])
        case "ddy", "dmy": (numbers[0], numbers[1], numbers[2])
        case "mdy": (numbers[1], numbers[0], numbers[2])
        case "yd": (nil, numbers[1], numbers[0])
        case "dy", "my": (nil, numbers[0], numbers[1])
        default: nil
        }
    }

    /// The day of a date of figures alone that puts it first and has a whole year: 15 of `15/08/2023`.
    static func dayFirst(_ text: String) -> Int? {
        if text.utf8.count == 10, CalendarDate(iso: text) != nil { return nil }
        let words = words(of: text)
        return shape(of: words) == "ddy" ? words[0].number : nil
    }

    /// Day, month and year of `01/03/24` and `1 Maret 24`, read with the day first.
    static func shortYear(_ text: String) -> (day: Int, month: Int, year: Int)? {
        let words = words(of: text)
        guard ["ddd", "dmd"].contains(shape(of: words)) else { return nil }
        return (words[0].number, words[1].number, words[2].number)
    }

    private static func hasTwoDigitYear(_ words: [Word]) -> Bool {
        ["ddd", "dmd", "mdd", "md"].contains(shape(of: words))
    }

    /// One letter a word.
    private static func shape(of words: [Word]) -> String { String(words.map(\.kind.rawValue)) }

    private struct Word {
        enum Kind: Character {
            case oneOrTwoDigits = "d"
            case fourDigits = "y"
            case month = "m"
            case other = "?"
        }

        var kind: Kind
        var number = 0
    }

    private static func words(of text: String) -> [Word] {
        let folded = withoutTime(text.lowercased().filter { $0 != "'" && $0 != "’" })
        let words = withoutPlace(folded).split { !$0.isLetter && !$0.isNumber }
        let idle = words.dropLast().prefix { weekdays.contains(String($0)) || labels.contains(String($0)) }
        return words[idle.endIndex...].map(word)
    }

    /// “Kota Contoh, 2 Januari 2024”, as letters are dated: what stands before the comma, where no figure does.
    private static func withoutPlace(_ text: String) -> Substring {
        guard let comma = text.firstIndex(of: ","), !text[..<comma].contains(where: \.isNumber),
            !text[..<comma].split(whereSeparator: { !$0.isLetter }).contains(where: { months[String($0)] != nil })
        else { return text[...] }
        return text[text.index(after: comma)...]
    }

    private static func word(_ text: Substring) -> Word {
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) {
            switch text.utf8.count {
            case 1, 2: return Word(kind: .oneOrTwoDigits, number: number)
            case 4: return Word(kind: .fourDigits, number: number)
            default: return Word(kind: .other)
            }
        }
        return months[String(text)].map { Word(kind: .month, number: $0) } ?? Word(kind: .other)
    }

    /// What stands before `T00:00:00` or ` 00:00`.
    private static func withoutTime(_ text: String) -> String {
        guard let colon = text.firstIndex(of: ":") else { return text }
        let before = text[..<colon]
        guard let mark = before.lastIndex(where: { $0 == " " || $0 == "t" }) else { return text }
        return String(before[..<mark])
    }

    private static let weekdays: Set<String> = [
        "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday",
    ]

    /// “Tgl. 17-08-2021”, “TMT 1 Mei 2022”.
    private static let labels: Set<String> = ["tanggal", "tgl", "tg", "tmt", "per", "sejak", "mulai"]

    private static let months: [String: Int] = {
        let names = [
            ["jan", "januari", "january"], ["feb", "peb", "februari", "pebruari", "february"],
            ["mar", "mrt", "maret", "march"], ["apr", "april"], ["mei", "may"], ["jun", "juni", "june"],
            ["jul", "juli", "july"], ["agu", "agt", "ags", "agst", "agust", "agustus", "aug", "august"],
            ["sep", "sept", "september"], ["okt", "oct", "oktober", "october"],
            ["nov", "nop", "november", "nopember"], ["des", "dec", "desember", "december"],
        ]
        var months: [String: Int] = [:]
        for (index, variants) in names.enumerated() {
            for name in variants { months[name] = index + 1 }
        }
        return months
    }()
}

extension DateText {
    /// The date `text` means, or `nil` with a finding at `place` that says why `field` gives none.
    static func date(
        _ text: String, in field: String, at place: SourceLocation, severity: Severity, log: inout FindingLog
    ) -> CalendarDate? {
        switch DateText(text) {
        case .date(let date): return date
        case .impossible: log.report(Message.impossible(text, field, place, severity))
        case .twoDigitYear: log.report(Message.twoDigitYear(text, field, place, severity))
        case .unreadable: log.report(Message.unreadable(text, field, place, severity))
        }
        return nil
    }
}

extension CalendarDate {
    /// Reads a date as registers write it; `nil` for what is none, or has a year of two digits.
    public init?(written text: String) {
        guard case .date(let date) = DateText(text) else { return nil }
        self = date
    }
}

private enum Message {
    private static let accepted = LocalizedText(
        id: "Tulis misalnya 2021-08-17, 17-08-2021, 17 Agustus 2021, atau Agustus 2021.",
        en: "Write for instance 2021-08-17, 17-08-2021, 17 Agustus 2021, or Agustus 2021.")

    static func impossible(
        _ text: String, _ field: String, _ place: SourceLocation, _ severity: Severity
    ) -> Finding {
        Finding(
            rule: "register/date-impossible", severity: severity,
            message: LocalizedText(
                id: "\(text.quoted) di \(field) bukan tanggal yang ada dalam kalender (hari, bulan, tahun).",
                en: "\(text.quoted) in \(field) is no date of the calendar (day, month, year)."),
            action: accepted, location: place)
    }

    static func twoDigitYear(
        _ text: String, _ field: String, _ place: SourceLocation, _ severity: Severity
    ) -> Finding {
        Finding(
            rule: "register/date-ambiguous", severity: severity,
            message: LocalizedText(
                id: "\(text.quoted) di \(field) tidak menyebut tahun dengan empat angka, jadi bermakna ganda.",
                en: "\(text.quoted) in \(field) gives no year of four digits, so it is ambiguous."),
            action: accepted, location: place)
    }

    static func unreadable(
        _ text: String, _ field: String, _ place: SourceLocation, _ severity: Severity
    ) -> Finding {
        Finding(
            rule: "register/date-unreadable", severity: severity,
            message: LocalizedText(
                id: "\(text.quoted) di \(field) tidak dapat dibaca sebagai tanggal.",
                en: "\(text.quoted) in \(field) cannot be read as a date."),
            action: accepted, location: place)
    }
}
