import Findings

/// A cell of a register that should hold one date: besides `DateText` the ways in which spreadsheets and people miss it.
enum DateCell: Hashable {
    case text(String)
    /// A date a spreadsheet shows as a plain number: the days since 30 December 1899.
    case serial(CalendarDate)
    /// A year without month and day.
    case yearOnly
    case several([CalendarDate])

    init(_ text: String) {
        self =
            if case .unreadable = DateText(text) { Self.other(than: text) } else { .text(text) }
    }

    private static func other(than text: String) -> DateCell {
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) {
            if text.utf8.count == 4, (1945...2100).contains(number) { return .yearOnly }
            if let date = date(serial: number) { return .serial(date) }
        }
        let dates = dates(in: text)
        return dates.count > 1 ? .several(dates) : .text(text)
    }

    /// Only days that an SOP may have: 1990 to 2100. Other numbers are no dates.
    static func date(serial: Int) -> CalendarDate? {
        guard (32_874...73_415).contains(serial) else { return nil }
        var year = 1990
        var rest = serial - 32_874
        while true {
            let days = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
            guard rest >= days else { break }
            rest -= days
            year += 1
        }
        for month in 1...12 {
            guard let last = CalendarDate(year: year, month: month, day: nil)?.latest.day else { return nil }
            if rest < last { return CalendarDate(year: year, month: month, day: rest + 1) }
            rest -= last
        }
        return nil
    }

    /// The dates between line breaks, semicolons, “dan”, “s.d.”; none where anything else stands between them.
    private static func dates(in text: String) -> [CalendarDate] {
        var plain = text.lowercased()
        for joint in [
            " s.d. ", " s.d ", " s/d ", " sd ", " sampai dengan ", " sampai ", " dan ", " hingga ", " - ", " – ", "&",
        ] {
            plain = plain.replacing(joint, with: "\n")
        }
        var dates: [CalendarDate] = []
        for part in plain.split(whereSeparator: { $0.isNewline || $0 == ";" }) where !part.allSatisfy(\.isWhitespace) {
            guard case .date(let date) = DateText(String(part)) else { return [] }
            dates.append(date)
        }
        return dates
    }

    /// “belum ada”, “……”: there is no date, and that is no mistake.
    static func isBlank(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
        let folded = Folding.name(text)
        return folded.isEmpty || blanks.contains(folded)
    }

    private static let blanks: Set<String> = [
        "belum", "belumada", "tidakada", "nihil", "na", "belumdirevisi", "belumpernahdirevisi", "kosong",
        "belumditetapkan",
        "belumdisahkan",
    ]

    /// The date, or `nil` with a finding at `place` that says why `field` gives none.
    func date(
        in field: String, at place: SourceLocation, severity: Severity, log: inout FindingLog
    ) -> CalendarDate? {
        switch self {
        case .text(let text): return DateText.date(text, in: field, at: place, severity: severity, log: &log)
        case .serial(let date):
            log.report(Message.serial(date, field, place))
            return date
        case .yearOnly: log.report(Message.yearOnly(field, place, severity))
        case .several(let dates): log.report(Message.several(dates, field, place, severity))
        }
        return nil
    }
}

private enum Message {
    static func serial(_ date: CalendarDate, _ field: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/date-serial", severity: .note,
            message: LocalizedText(
                id: "\(field) berupa angka tanpa format tanggal; dibaca sebagai \(date.words.indonesian).",
                en: "\(field) is a number that is not formatted as a date; it was read as \(date.words.english)."),
            action: LocalizedText(id: "Beri sel itu format tanggal.", en: "Format the cell as a date."), location: place
        )
    }

    static func yearOnly(_ field: String, _ place: SourceLocation, _ severity: Severity) -> Finding {
        Finding(
            rule: "register/date-year-only", severity: severity,
            message: LocalizedText(
                id: "\(field) hanya menyebut tahun, tanpa bulan dan hari, jadi dianggap kosong.",
                en: "\(field) gives only a year, without month and day, and is taken as blank."),
            action: LocalizedText(
                id: "Tulis tanggalnya, atau setidaknya bulannya: Agustus 2021.",
                en: "Write the date, or at least the month: Agustus 2021."),
            location: place)
    }

    static func several(
        _ dates: [CalendarDate], _ field: String, _ place: SourceLocation, _ severity: Severity
    ) -> Finding {
        let list = dates.map(\.iso).joined(separator: ", ")
        return Finding(
            rule: "register/date-several", severity: severity,
            message: LocalizedText(
                id: "\(field) menyebut beberapa tanggal (\(list)), jadi dianggap kosong.",
                en: "\(field) gives several dates (\(list)) and is taken as blank."),
            action: LocalizedText(
                id: "Tulis satu tanggal; tanggal lain di kolomnya masing-masing.",
                en: "Write one date; others go into columns of their own."),
            location: place)
    }
}
