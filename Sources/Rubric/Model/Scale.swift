/// What an answer is measured on.
public struct Scale: Sendable, Hashable {
    public var id: String
    public var kind: Kind
    public var source: Source

    public enum Kind: Sendable, Hashable {
        /// Choices from best to worst, with exact values from 1 to 0.
        case choices([Choice])
        /// A share from 0 to 1, from counts.
        case ratio
        /// A number from 0 to the maximum, which is worth 1.
        case points(maximum: Rational)
    }

    public init(id: String, kind: Kind, source: Source) {
        self.id = id
        self.kind = kind
        self.source = source
    }

    /// Its choices from best to worst; empty for a scale of numbers.
    public var choices: [Choice] {
        if case .choices(let choices) = kind { choices } else { [] }
    }

    /// The choice of a code, whatever the case it is written in.
    public func choice(_ code: String) -> Choice? {
        let wanted = code.uppercased()
        return choices.first { $0.code.uppercased() == wanted }
    }

    /// The value of a code, whatever the case it is written in.
    public func value(of code: String) -> Rational? { choice(code)?.value }
}

public struct Choice: Sendable, Hashable {
    public var code: String
    public var value: Rational

    public init(code: String, value: Rational) {
        self.code = code
        self.value = value
    }
}
