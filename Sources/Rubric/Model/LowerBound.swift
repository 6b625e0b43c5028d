/// The lower end of a range: that number and above (`from`), or above that number only (`over`).
public struct LowerBound: Sendable, Hashable {
    public var value: Rational
    /// The number itself does not belong to the range.
    public var isOpen: Bool

    public init(from value: Rational) {
        self.value = value
        isOpen = false
    }

    public init(over value: Rational) {
        self.value = value
        isOpen = true
    }

    public func isMet(by number: Rational) -> Bool { isOpen ? number > value : number >= value }

    /// Whether every number that meets `other` meets this one too.
    public func holdsWhere(_ other: LowerBound) -> Bool {
        value < other.value || (value == other.value && (!isOpen || other.isOpen))
    }
}
