/// Numbers as the drawing writes them: at most two decimals, a full stop, no exponent, whatever the locale.
enum SVGNumber {
    /// `12`, `12.5`, `-0.25`; `0` for what is no number. Past a million million the number stays there.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((min(max(value, -limit), limit) * 100).rounded())
        let whole = hundredths.magnitude / 100
        let rest = hundredths.magnitude % 100
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
        return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// `10,20 30,40`, as `points` of a line or polygon.
    static func points(_ points: [Point]) -> String {
        var text = ""
        for point in points {
            if !text.isEmpty { text += " " }
            text += self.text(point.x) + "," + self.text(point.y)
        }
        return text
    }

    private static let limit = 1e12
}
