internal import Rubric

/// Numbers: counts as integers, scores and weights exactly.
extension JSONObject {
    mutating func integer(_ name: StaticString) throws(JSONFault) -> Int { try text.asInteger(member(name)) }
    mutating func integerOrNull(_ name: StaticString) throws(JSONFault) -> Int? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try text.asInteger(entry)
    }
    mutating func integerIfAny(_ name: StaticString) throws(JSONFault) -> Int? {
        guard let entry = memberIfAny(name) else { return nil }
        return try text.asInteger(entry)
    }

    /// A share in hundredths, which the text writes as a decimal: `0.97` is 97.
    mutating func hundredths(_ name: StaticString) throws(JSONFault) -> Int { try hundredths(at: member(name)) }
    mutating func hundredthsOrNull(_ name: StaticString) throws(JSONFault) -> Int? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try hundredths(at: entry)
    }

    private func hundredths(at entry: Int) throws(JSONFault) -> Int {
        let hundredfold = (try text.asDecimal(entry) * Rational(100)).exact
        guard let number = Int(hundredfold), number.magnitude < JSONText.mostCounted else {
            throw JSONFault(entry: entry, code: .notA(.number))
        }
        return number
    }

    /// The number itself: the one in `exact` beside it where the text holds it rounded.
    mutating func number(_ name: StaticString) throws(JSONFault) -> Rational { try number(name, at: member(name)) }
    mutating func numberOrNull(_ name: StaticString) throws(JSONFault) -> Rational? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try number(name, at: entry)
    }

    private mutating func number(_ name: StaticString, at entry: Int) throws(JSONFault) -> Rational {
        let rounded = try text.asDecimal(entry)
        guard let fraction = try exactNumber(name) else { return rounded }
        guard let exact = Rational(exactly: try text.asString(fraction), mostDigits: JSONText.mostDigits) else {
            throw JSONFault(entry: fraction, code: .notA(.number))
        }
        guard Rational(exactly: exact.decimal(places: JSONWriter.places), mostDigits: JSONText.mostDigits) == rounded
        else {
            throw JSONFault(entry: fraction, code: .disagrees)
        }
        return exact
    }

    /// The entry of the fraction that `exact` gives for a number.
    private mutating func exactNumber(_ name: StaticString) throws(JSONFault) -> Int? {
        if case .unknown = exactNumbers {
            var other = self
            exactNumbers = other.memberIfAny(JSONWriter.exactKey).map { .at(entry: $0) } ?? .absent
        }
        guard case .at(let entry) = exactNumbers else { return nil }
        var fractions = try JSONObject(entry, of: text)
        return fractions.memberIfAny(name)
    }
}

extension JSONText {
    /// Sums of counts are made with plain integers: one count alone never comes near their limit.
    static let mostCounted = 1 << 40
    /// Fractions that were worked out have long numbers, and none as long as this.
    static let mostDigits = 1000

    func asInteger(_ entry: Int) throws(JSONFault) -> Int {
        guard kind(of: entry) == .number, let number = Int(String(decoding: written(entry), as: UTF8.self)),
            number.magnitude < Self.mostCounted
        else { throw JSONFault(entry: entry, code: .notA(.integer)) }
        return number
    }

    func asDecimal(_ entry: Int) throws(JSONFault) -> Rational {
        let digits = String(decoding: written(entry), as: UTF8.self)
        guard kind(of: entry) == .number, let number = Rational(exactly: digits, mostDigits: Self.mostDigits) else {
            throw JSONFault(entry: entry, code: .notA(.number))
        }
        return number
    }

    /// A coordinate; what is no number was written as `null`.
    func asCoordinate(_ entry: Int) throws(JSONFault) -> Double {
        if kind(of: entry) == .null { return .nan }
        guard kind(of: entry) == .number, let number = Double(String(decoding: written(entry), as: UTF8.self)) else {
            throw JSONFault(entry: entry, code: .notA(.number))
        }
        return number
    }
}
