extension Sequence where Element == RuleID {
    /// The rule somebody most likely meant who wrote `id`: the one with the fewest letters to change, the first of
    /// several, with or without its family in front. `nil` where none is near.
    public func nearest(to id: String) -> RuleID? {
        let written = Array(id.lowercased().utf8.prefix(64))
        let isWhole = written.contains(UInt8(ascii: "/"))
        var best: (rule: RuleID, distance: Int)?
        for rule in self {
            let known = isWhole ? rule.rawValue[...] : rule.rawValue.drop { $0 != "/" }.dropFirst()
            let distance = EditDistance.between(written, Array(known.utf8))
            if distance < best?.distance ?? .max { best = (rule, distance) }
        }
        guard let best, best.distance <= Swift.max(3, written.count / 3) else { return nil }
        return best.rule
    }
}
