internal import Findings
internal import Rubric

/// Numbers of a calculation that is written out: nothing is rounded unless `≈` says so.
extension Wording {
    /// The number itself: a decimal where that is exact, else a fraction in lowest terms: `0,0804`, `67/300`.
    func exact(_ number: Rational) -> String {
        let decimal = number.decimal(places: 12)
        return Rational(exactly: decimal) == number ? marked(decimal) : number.exact
    }

    /// As `exact`, and for a fraction what it is about: `67/300 ≈ 0,2233`.
    func exactly(_ number: Rational) -> String {
        let text = exact(number)
        return text.contains("/") ? "\(text) ≈ \(score(number, places: 4))" : text
    }

    /// A number as a pack writes it, with the decimal mark of the language: `1,5/5,0`.
    func marked(_ written: String) -> String {
        String(written.map { $0 == "." ? Character(decimalMark) : $0 })
    }

    /// A share of 1 as a percentage; one that had to be rounded says so: `50%`, `≈ 53,1%`.
    func share(_ share: Rational) -> String { (isExact(share) ? "" : "≈ ") + percent(share) }

    /// `= 50%`, `≈ 53,1%`.
    func equals(share: Rational) -> String { (isExact(share) ? "= " : "≈ ") + percent(share) }

    private func isExact(_ share: Rational) -> Bool {
        let hundred = share * Rational(100)
        return Rational(exactly: hundred.decimal(places: 1)) == hundred
    }
}
