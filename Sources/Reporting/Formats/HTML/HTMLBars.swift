internal import Rubric

/// Small bars that show a number between nothing and all, drawn as inline SVG: they print, and need no script.
enum HTMLBar {
    /// A score with its bounds: filled up to the value, hatched from the lower to the upper bound.
    static func score(value: Rational, lower: Rational, upper: Rational, maximum: Rational, label: String)
        -> HTMLBarParts
    {
        HTMLBarParts(
            label: label, value: position(value, of: maximum),
            open: (position(lower, of: maximum), position(upper, of: maximum)),
            threshold: nil)
    }

    /// A share of 1 with the threshold it must pass.
    static func ratio(_ ratio: Rational, threshold: Rational?, label: String) -> HTMLBarParts {
        HTMLBarParts(
            label: label, value: position(ratio, of: .one), open: nil,
            threshold: threshold.map { position($0, of: .one) })
    }

    /// Tenths of a percent of the width, between 0 and 1000; nothing for an empty whole.
    private static func position(_ part: Rational, of whole: Rational) -> Rational {
        guard whole > .zero else { return .zero }
        let share = part / whole * Rational(width)
        return min(max(share, .zero), Rational(width))
    }

    static let width = 1000
}

/// Where the parts of a bar stand, from 0 to 1000.
struct HTMLBarParts {
    var label: String
    var value: Rational
    var open: (lower: Rational, upper: Rational)?
    var threshold: Rational?
}

extension HTMLWriter {
    mutating func bar(_ parts: HTMLBarParts) {
        block(
            "svg", .class("bar"), HTMLAttribute("viewBox", "0 0 \(HTMLBar.width) 40"), HTMLAttribute("role", "img"),
            HTMLAttribute("aria-label", parts.label), HTMLAttribute("preserveAspectRatio", "none")
        ) { svg in
            svg.rectangle("bar-track", from: .zero, to: Rational(HTMLBar.width), top: 6, height: 28)
            if let open = parts.open, open.lower < open.upper {
                svg.rectangle("bar-open", from: open.lower, to: open.upper, top: 6, height: 28)
            }
            svg.rectangle("bar-value", from: .zero, to: parts.value, top: 6, height: 28)
            if let threshold = parts.threshold {
                svg.rectangle(
                    "bar-mark", from: threshold - Rational(2), to: threshold + Rational(2), top: 0, height: 40)
            }
        }
    }

    private mutating func rectangle(_ kind: String, from: Rational, to: Rational, top: Int, height: Int) {
        element(
            "rect", .class(kind), HTMLAttribute("x", from.decimal(places: 1)), HTMLAttribute("y", String(top)),
            HTMLAttribute("width", (to - from).decimal(places: 1)), HTMLAttribute("height", String(height)), text: "")
    }
}
