internal import Findings
internal import Rubric

/// How a report speaks: the language, and how it writes numbers and dates. No locale of the machine is asked.
struct Wording: Sendable {
    let language: Language

    func callAsFunction(_ text: LocalizedText) -> String { text.in(language) }

    /// `,` in Indonesian, `.` in English.
    var decimalMark: String { self(Catalogue.decimalMark) }

    /// A score: exactly `places` decimals, half to even.
    func score(_ number: Rational, places: Int = 3) -> String { number.fixed(places: places, mark: decimalMark) }

    /// A gain: `+0,040`. What rounds to nothing but is more is `< 0,001`, so that no gain looks like none.
    func gain(_ number: Rational) -> String {
        guard number > .zero else { return score(.zero) }
        let smallest = Rational(1) / Rational(1000)
        return number < smallest ? "< " + score(smallest) : "+" + score(number)
    }

    /// A share of 1 as a percentage with one decimal, none where it is whole: `57,1%`, `60%`.
    func percent(_ share: Rational) -> String {
        let text = (share * Rational(100)).fixed(places: 1, mark: decimalMark)
        let whole = decimalMark + "0"
        return (text.hasSuffix(whole) ? String(text.dropLast(whole.count)) : text) + "%"
    }

    /// A setting, as short as it is exact: `50%`, `0,67`.
    func plain(_ number: Rational) -> String {
        let text = number.decimal(places: 6)
        guard language == .indonesian else { return text }
        return String(text.map { $0 == "." ? "," : $0 })
    }

    /// A count with the thousands parted: `2.100` in Indonesian, `2,100` in English.
    func count(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += self(Catalogue.thousandsMark) }
            text.append(digit)
        }
        return text
    }

    /// `12 dari 35`, `12 of 35`.
    func counts(_ part: Int, of whole: Int) -> String { "\(count(part)) \(self(Catalogue.of)) \(count(whole))" }

    /// `30 Juni 2026`, or `Juni 2026` where the day is not given.
    func date(_ date: CalendarDate) -> String { self(date.words) }

    /// `3 hari kerja`, `1 working day`, `3 working days`.
    func workingDays(_ days: Int) -> String {
        "\(count(days)) \(self(days == 1 ? Catalogue.workingDay : Catalogue.workingDays))"
    }

    /// `3 peta`, `1 map`, `3 maps`.
    func amount(_ number: Int, _ noun: Catalogue.Noun) -> String {
        "\(count(number)) \(self(number == 1 ? noun.one : noun.many))"
    }

    /// The first `limit` names and how many more there are: `A, B dan 3 lainnya`.
    func list(_ names: [String], limit: Int) -> String {
        guard names.count > limit else { return names.joined(separator: ", ") }
        let shown = names.prefix(limit).joined(separator: ", ")
        return "\(shown) \(self(Catalogue.and)) \(count(names.count - limit)) \(self(Catalogue.others))"
    }
}
