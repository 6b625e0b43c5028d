internal import Pictures
internal import Rubric

/// A plot of rows: names on the left, an axis in the middle, figures in columns on the right, all headed in one line.
struct RowPlot {
    let scale: ChartScale
    /// Where the axis lies.
    let axis: ClosedRange<Double>
    private let nameWidth: Double
    /// The right edge and the width of each column.
    private let columns: [(right: Double, width: Double, title: String, mark: ChartMark?)]

    /// Where the first row begins.
    static let top = 24.0
    /// The most rows one picture shows; a caller with more makes several, or shows the first.
    static let mostRows = 60

    /// A column of figures.
    struct Column {
        var title: String
        var mark: ChartMark?
        var texts: [String]

        init(_ title: String, mark: ChartMark? = nil, texts: [String]) {
            self.title = title
            self.mark = mark
            self.texts = texts
        }
    }

    init(width: Double, names: [String], scale: ChartScale, columns: [Column]) {
        self.scale = scale
        // Any name and figure may be bold.
        nameWidth = min(max(ChartText.widest(names, isBold: true), 60), width * 0.36)
        var right = width
        var placed: [(right: Double, width: Double, title: String, mark: ChartMark?)] = []
        let widestColumn = width * 0.3 / Double(max(1, columns.count))
        for column in columns.reversed() {
            let head = ChartText.width(column.title, size: ChartText.small) + (column.mark == nil ? 0 : 17)
            let wide = min(max(ChartText.widest(column.texts, isBold: true), head, 24), widestColumn)
            placed.append((right, wide, column.title, column.mark))
            right -= wide + 12
        }
        self.columns = placed.reversed()
        axis = (nameWidth + 16)...max(nameWidth + 40, right - 6)
    }

    /// Where a number stands.
    func x(_ value: Rational) -> Double { scale.place(value, in: axis) }

    /// The lines of a name.
    func nameLines(_ name: String) -> [String] { ChartText.lines(name, width: nameWidth) }

    /// How high a row of this name is, at least `height`.
    func height(_ name: String, atLeast height: Double) -> Double {
        max(height, Double(nameLines(name).count) * ChartText.lineHeight + 6)
    }

    /// The name of a row, its middle at `y`.
    func draw(name: String, at y: Double, isBold: Bool = false, on canvas: inout ChartCanvas) {
        let lines = nameLines(name)
        var line = y + 4 - Double(lines.count - 1) * ChartText.lineHeight / 2
        for text in lines {
            canvas.text(
                isBold ? ChartText.fitted(text, width: nameWidth, isBold: true) : text, 0, line, isBold: isBold)
            line += ChartText.lineHeight
        }
    }

    /// A figure in its column.
    func draw(figure: String, column: Int, at y: Double, isBold: Bool = false, on canvas: inout ChartCanvas) {
        guard columns.indices.contains(column) else { return }
        let (right, width, _, _) = columns[column]
        let text = ChartText.fitted(figure, width: width, isBold: isBold)
        canvas.text(text, right, y + 4, anchor: .end, isBold: isBold)
    }

    /// The line of headings: what the axis counts, its ticks, and the columns.
    func drawHead(on canvas: inout ChartCanvas) {
        let title = ChartText.fitted(scale.title, width: nameWidth + 2, size: ChartText.small)
        canvas.text(title, 0, 14, size: ChartText.small, colour: .soft)
        drawTicks(on: &canvas)
        for column in columns {
            let room = column.width - (column.mark == nil ? 0 : 17)
            let text = ChartText.fitted(column.title, width: room, size: ChartText.small)
            canvas.text(text, column.right, 14, anchor: .end, size: ChartText.small, colour: .soft)
            guard let mark = column.mark else { continue }
            canvas.draw(mark.shape(column.right - ChartText.width(text, size: ChartText.small) - 10, 10.5))
        }
    }

    /// Lines through the rows down to `bottom`, below everything else.
    func drawGrid(to bottom: Double, on canvas: inout ChartCanvas) {
        for tick in scale.ticks {
            let x = x(tick.value)
            canvas.draw(.line(x, Self.top - 4, x, bottom, .init(.line, width: 1)))
        }
    }

    private func drawTicks(on canvas: inout ChartCanvas) {
        var free = axis.lowerBound - 12
        for tick in scale.ticks {
            let wide = ChartText.width(tick.text, size: ChartText.small)
            let middle = min(x(tick.value), axis.upperBound + 6 - wide / 2)
            guard middle - wide / 2 >= free else { continue }
            canvas.text(tick.text, middle, 14, anchor: .middle, size: ChartText.small, colour: .soft)
            free = middle + wide / 2 + 4
        }
    }
}
