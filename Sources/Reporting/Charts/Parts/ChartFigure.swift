internal import Rubric

/// A number of a chart: where it stands, exactly, and how the reader's language writes it.
struct ChartFigure: Sendable, Hashable {
    var value: Rational
    var text: String

    init(_ value: Rational, _ text: String) {
        self.value = value
        self.text = text
    }
}
