internal import Dossier

/// The steps of SOPs as sets of lines: each the terms of one activity, so that another spelling, order or affix makes no
/// other line.
struct StepLines {
    /// By position in the register; empty for an SOP without steps that were read.
    let sets: TokenSets

    init(_ sops: [SOP], positions: [Int], reading: TitleReading) {
        var tokens = Tokens()
        var known: [String: UInt32?] = [:]
        var lines = [[UInt32]](repeating: [], count: sops.count)
        for position in positions {
            lines[position] = sops[position].steps.prefix(Self.limit).compactMap { step in
                if let token = known[step.activity] { return token }
                let keys = reading.terms(of: step.activity).keys
                let token = keys.isEmpty ? nil : tokens.number(of: keys.joined(separator: " "))
                known[step.activity] = .some(token)
                return token
            }
        }
        sets = TokenSets(lines)
    }

    /// More steps than any SOP has.
    private static let limit = 1_000

    func has(_ sop: Int) -> Bool { sets.size(of: sop) > 0 }

    /// How alike the steps of two SOPs are, in hundredths; `nil` where one has none.
    func similarity(_ one: Int, _ other: Int) -> Int? {
        guard has(one), has(other) else { return nil }
        return Hundredths.of(
            shared: sets.shared(one, other), sets.size(of: one), sets.size(of: other))
    }
}
