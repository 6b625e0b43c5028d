internal import Pictures

/// The three columns of a score as marks. Their forms differ, not only their colours, and each still shows where all
/// three lie over each other: the largest is drawn first.
enum ChartMark: Sendable, CaseIterable {
    /// A square, hollow.
    case evaluator
    /// A diamond, hollow.
    case selfAssessment
    /// A disc, filled.
    case measured

    func shape(_ x: Double, _ y: Double) -> Picture.Shape {
        switch self {
        case .evaluator:
            .rectangle(x - 6, y - 6, 12, 12, fill: .paper, stroke: .init(.ink, width: 1.4))
        case .selfAssessment:
            .polygon(
                [.init(x, y - 6), .init(x + 6, y), .init(x, y + 6), .init(x - 6, y)],
                .init(fill: .paper, stroke: .init(.ink, width: 1.4)))
        case .measured: .circle(x, y, radius: 3.4, fill: .accent)
        }
    }
}
