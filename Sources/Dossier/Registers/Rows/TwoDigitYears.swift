import Findings

/// Dates of a register whose year has two digits, as far as the register itself leaves no doubt: the other dates of the
/// column put the day first, and the year is one of this century that is neither after the as-of date nor long before
/// the others.
///
/// `01/03/24` below `15/08/2023` is 1 March 2024.
struct TwoDigitYears<Column: RegisterColumn>: Sendable {
    /// By column whose order is settled: the first year of four digits in it.
    private var firstYears: [Column: Int] = [:]
    private let asOf: CalendarDate

    /// How long before the first of the others a year may lie.
    private static var reach: Int { 10 }

    /// `nil` where no column of the register settles anything.
    init?(_ register: Register<Column>, asOf: CalendarDate?) {
        guard let asOf, asOf.year / 100 == 20 else { return nil }
        self.asOf = asOf
        for column in Column.dates {
            var (isSettled, years): (Bool, [Int]) = (false, [])
            for row in register.rows {
                guard let text = row[column] else { continue }
                if case .date(let date) = DateText(text) { years.append(date.year) }
                // A day past the twelfth cannot be a month.
                isSettled = isSettled || (DateText.dayFirst(text).map { $0 > 12 } ?? false)
            }
            if isSettled, let first = years.min() { firstYears[column] = first }
        }
        if firstYears.isEmpty { return nil }
    }

    /// The date `text` means in `column`; `nil` for one that has a whole year, or leaves a doubt.
    func date(_ text: String, in column: Column) -> CalendarDate? {
        guard let first = firstYears[column], let (day, month, year) = DateText.shortYear(text),
            let date = CalendarDate(year: 2000 + year, month: month, day: day), date <= asOf.latest,
            date.year >= first - Self.reach
        else { return nil }
        return date
    }

    static func finding(_ text: String, _ date: CalendarDate, _ field: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/date-two-digit-year", severity: .note,
            message: LocalizedText(
                id:
                    "\(text.quoted) di \(field) dibaca sebagai \(date.words.indonesian), seperti urutan tanggal lain di "
                    + "kolom itu.",
                en: "\(text.quoted) in \(field) was read as \(date.words.english), in the order of the other dates of "
                    + "the column."),
            action: LocalizedText(
                id: "Tulis tahunnya dengan empat angka.", en: "Write the year with four digits."), location: place)
    }
}
