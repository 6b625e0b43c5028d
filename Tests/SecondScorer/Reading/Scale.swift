/// A scale of the instrument.
enum Scale: Sendable {
    /// From best to worst.
    case choices([(code: String, value: Fraction)])
    case ratio
    case points(maximum: Fraction)

    init(_ sheet: Sheet) throws {
        switch sheet["kind"] {
        case .text("ratio"): self = .ratio
        case .text("points"): self = .points(maximum: try sheet["maximum"].number)
        case .text("choices"), .nothing:
            self = .choices(try sheet["choices"].rows.map { ($0.key, try $0.value.number) })
        default: throw ReadingProblem("a kind of scale the format does not know")
        }
    }

    /// Codes of choices are read in any case.
    func value(of choice: String) -> Fraction? {
        guard case .choices(let choices) = self else { return nil }
        return choices.first { $0.code.lowercased() == choice.lowercased() }?.value
    }
}
