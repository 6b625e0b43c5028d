/// A lower bound: `from` a number and above, or `over` it and not the number itself.
public struct Bound: Sendable {
    public let number: Fraction
    public let holdsAtTheNumber: Bool

    public init(from number: Fraction) { self.init(number, holdsAtTheNumber: true) }
    public init(over number: Fraction) { self.init(number, holdsAtTheNumber: false) }

    private init(_ number: Fraction, holdsAtTheNumber: Bool) {
        self.number = number
        self.holdsAtTheNumber = holdsAtTheNumber
    }

    init(_ sheet: Sheet, from: String, over: String) throws {
        switch (try sheet.number(at: from), try sheet.number(at: over)) {
        case (let number?, nil): self.init(from: number)
        case (nil, let number?): self.init(over: number)
        default: throw ReadingProblem("one of \(from) and \(over) was expected")
        }
    }

    public func isMet(by value: Fraction) -> Bool {
        holdsAtTheNumber ? value >= number : value > number
    }
}
