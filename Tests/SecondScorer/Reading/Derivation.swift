/// How inputs become the answer: the section `derived` of an indicator.
struct Derivation: Sendable {
    /// Inputs that are added and taken off: `lalu - kini`.
    struct Sum: Sendable {
        private(set) var terms: [(sign: Int, input: String)] = []

        init(_ text: String) throws {
            var sign = 1
            for (place, word) in text.split(separator: " ").enumerated() {
                switch (place.isMultiple(of: 2), word) {
                case (true, _): terms.append((sign, String(word)))
                case (false, "+"): sign = 1
                case (false, "-"): sign = -1
                default: throw ReadingProblem("no sum of inputs: \(text)")
                }
            }
        }

        func of(_ numbers: [String: Fraction]) -> Fraction? {
            var total = Fraction.zero
            for term in terms {
                guard let number = numbers[term.input] else { return nil }
                total = term.sign > 0 ? total + number : total - number
            }
            return total
        }
    }

    enum ZeroRule: String { case notApplicable, cannotBeAssessed }

    let realised: Sum
    let base: Sum
    let whenBaseIsZero: ZeroRule
    let bands: [(choice: String, bound: Bound)]

    init(_ sheet: Sheet) throws {
        realised = try Sum(sheet["realised"].text)
        base = try Sum(sheet["base"].text)
        guard let rule = ZeroRule(rawValue: try sheet["whenBaseIsZero"].text) else {
            throw ReadingProblem("whenBaseIsZero must be stated")
        }
        whenBaseIsZero = rule
        bands = try sheet["bands"].items.map { band in
            (try band["choice"].text, try Bound(band, from: "from", over: "over"))
        }
    }
}
