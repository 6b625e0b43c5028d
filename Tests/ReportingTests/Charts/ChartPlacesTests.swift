import Pictures
import Testing

@testable import Reporting
@testable import Rubric

@Suite("Where charts put their figures")
struct ChartPlacesTests {
    private let frame = ChartSamples.frame
    private let shares = ChartSamples.shares
    private func share(_ hundredths: Int) -> Rational { ChartSamples.share(hundredths) }

    /// Where the axis begins and ends, by the lines through the rows.
    private func axis(_ probe: PictureProbe) throws -> (start: Double, end: Double) {
        let grid = probe.lines(.line).compactMap(\.first?.x)
        return (try #require(grid.min()), try #require(grid.max()))
    }

    @Test("a dumbbell stretches from the lowest to the highest, and its figures stand in their columns")
    func dumbbell() throws {
        let chart = DumbbellChart(
            frame: frame, scale: shares,
            series: [.init(mark: .selfAssessment, name: "Mandiri"), .init(mark: .measured, name: "Terukur")],
            rows: [.init(name: "Area 1", values: [ChartSamples.figure(75), ChartSamples.figure(25)])])
        let probe = PictureProbe(chart.picture)
        let (start, end) = try axis(probe)
        let line = try #require(probe.lines(.soft).first)
        #expect(abs(line[0].x - (start + (end - start) / 4)) < 0.01)
        #expect(abs(line[1].x - (start + (end - start) * 3 / 4)) < 0.01)
        let (own, measured) = (try #require(probe.text("75%")), try #require(probe.text("25%")))
        // The tick of a quarter reads like the figure, and stands above it.
        #expect(probe.texts.filter { $0.string == "25%" }.map(\.size).max() == ChartText.size)
        #expect(own.anchor == .middle || own.point.x < probe.picture.width)
        #expect(measured.point.y > 0)
        #expect(probe.titles == ["Area 1: Mandiri 75%; Terukur 25%"])
    }

    @Test("who did not answer has a dash and no mark")
    func absent() {
        let chart = DumbbellChart(
            frame: frame, scale: shares, series: [.init(mark: .measured, name: "Terukur")],
            rows: [.init(name: "Area 1", values: [nil])])
        let probe = PictureProbe(chart.picture)
        #expect(probe.strings.contains(DumbbellChart.absent))
        // The one disc is that of the heading.
        #expect(probe.circles.count == 1)
    }

    @Test("a bar is as long as its value, its bounds lie behind it, its gate across it")
    func bullet() throws {
        let chart = BulletChart(
            frame: frame, scale: shares, valueTitle: "Capaian",
            rows: [
                .init(
                    name: "Area 1", value: share(40), text: "40%", lower: share(40), upper: share(90),
                    gates: [ChartFigure(share(60), "ambang 60%")])
            ])
        let probe = PictureProbe(chart.picture)
        let track = try #require(probe.rectangles(fill: .noneBack).first)
        let bar = try #require(probe.rectangles(fill: .accent).first)
        let open = try #require(probe.rectangles(fill: .openBack).first)
        #expect(abs(bar.width - track.width * 0.4) < 0.01)
        #expect(bar.x == track.x)
        #expect(abs(open.x - (track.x + track.width * 0.4)) < 0.01)
        #expect(abs(open.width - track.width * 0.5) < 0.01)
        let gate = try #require(probe.lines(.ink).first)
        #expect(abs(gate[0].x - (track.x + track.width * 0.6)) < 0.01)
        #expect(gate[0].y < track.y && gate[1].y > track.y + track.height)
        #expect(try #require(probe.text("ambang 60%")).point.y < track.y)
    }

    @Test("a value of nothing shows as a stroke, no value as no bar")
    func nothing() {
        func bars(_ value: Rational?) -> Int {
            let row = BulletChart.Row(name: "Area", value: value, text: "x")
            let chart = BulletChart(frame: frame, scale: shares, valueTitle: "", rows: [row])
            return PictureProbe(chart.picture).rectangles(fill: .accent).count { $0.width > 0 }
        }
        #expect(bars(.zero) == 1)
        #expect(bars(nil) == 0)
    }

    @Test("cells of a heatmap stand in rows and columns, each with its figure and its sign")
    func heatmap() {
        let probe = PictureProbe(ChartSamples.heatmap(.usual).picture)
        let grounds = ChartTone.allCases.flatMap { probe.rectangles(fill: $0.ground) }
        #expect(grounds.count == 45)
        #expect(Set(grounds.map(\.x)).count == 5)
        #expect(Set(grounds.map(\.y)).count == 9)
        #expect(probe.titles.contains("Dinas Kesehatan · Penerapan: 28%"))
    }

    @Test("a heatmap of more rows is told as several")
    func pages() {
        let rows = ChartSamples.heatmap(.thousand).rows
        let pages = HeatmapChart.pages(of: rows)
        #expect(pages.count == 17)
        #expect(pages.flatMap { $0 }.map(\.name) == rows.map(\.name))
        #expect(HeatmapChart.pages(of: []).isEmpty)
    }

    @Test("dots are sorted downwards, equal ones as they came, those without a value last")
    func sorting() {
        let rows = [("a", 10), ("b", nil), ("c", 50), ("d", 10)].map { name, value in
            SortedDotsChart.Row(name: name, value: value.map(share), text: "")
        }
        #expect(SortedDotsChart.sorted(rows).map(\.name) == ["c", "a", "d", "b"])
    }

    @Test("the median is a line through all rows, bounds are whiskers at each")
    func dots() throws {
        let probe = PictureProbe(ChartSamples.sortedDots(.usual).picture)
        let (start, end) = try axis(probe)
        let median = try #require(probe.lines(.ink).first)
        #expect(abs(median[0].x - (start + end) / 2) < 0.01)
        let dots = probe.circles.filter { $0.fill == .accent || $0.fill == .ink }
        #expect(dots.count == 8)
        #expect(dots.map(\.x) == dots.map(\.x).sorted(by: >))
        #expect(median[0].y < (dots.first?.y ?? 0) && median[1].y > (dots.last?.y ?? .infinity))
        // A whisker is a line with two ends; the row without a value shows its bounds.
        #expect(probe.lines(.open).count == 3 * 9)
    }

    @Test("a thousand units are one falling curve with their first and last name")
    func curve() throws {
        let probe = PictureProbe(ChartSamples.sortedDots(.thousand).picture)
        let curve = try #require(probe.lines(.accent).first)
        #expect(curve.count == 999)
        #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.x >= $1.x && $0.y < $1.y })
        let sorted = SortedDotsChart.sorted(ChartSamples.sortedDots(.thousand).rows)
        #expect(probe.strings.contains(try #require(sorted.first?.name)))
        #expect(probe.strings.contains(try #require(sorted.last { $0.value != nil }?.name)))
    }

    @Test("a slope rises or falls between its two periods, falling ones are dashed")
    func slope() throws {
        let chart = SlopeChart(
            frame: frame, scale: shares, before: "2025", after: "2026",
            rows: [
                .init(name: "Naik", before: ChartSamples.figure(20), after: ChartSamples.figure(80)),
                .init(name: "Turun", before: ChartSamples.figure(80), after: ChartSamples.figure(20)),
                .init(name: "Baru", before: nil, after: ChartSamples.figure(50)),
            ])
        let probe = PictureProbe(chart.picture)
        let rising = try #require(probe.lines(.accent).first)
        let falling = try #require(probe.lines(.bad).first)
        #expect(rising[0].y > rising[1].y && falling[0].y < falling[1].y)
        #expect(rising[0].y == falling[1].y)
        let dashes = probe.shapes.compactMap { shape -> Picture.Stroke.Dash? in
            if case .polyline(_, let stroke, _) = shape, stroke.colour == .bad { stroke.dash } else { nil }
        }
        #expect(dashes == [.dashed])
        #expect(probe.titles.contains("Baru: – → 50%"))
        #expect(probe.circles.count == 5)
    }

    @Test("few actions carry their names, many their numbers, and equal ones share a place")
    func scatter() {
        let few = PictureProbe(ChartSamples.scatter(.single).picture)
        #expect(few.strings.contains("Dinas Kesehatan"))
        let equal = PictureProbe(ChartSamples.scatter(.zero).picture)
        #expect(equal.strings.contains("1, 2, 3 …"))
        #expect(equal.circles.count == 1)
        let many = PictureProbe(ChartSamples.scatter(.thousand).picture)
        #expect(many.circles.count > 50)
        #expect(!many.strings.contains("Unit 1"))
    }

    @Test("an action of more gain stands higher, of more effort farther right")
    func directions() throws {
        func point(_ effort: Int, _ gain: Int) -> ScatterChart.Point {
            .init(name: "A\(effort)", effort: .init(Rational(effort), ""), gain: ChartSamples.figure(gain))
        }
        let chart = ScatterChart(
            frame: frame, effort: ChartSamples.scale(10), gain: shares, points: [point(1, 90), point(9, 10)])
        let circles = PictureProbe(chart.picture).circles
        #expect(circles.count == 2)
        #expect(circles[0].x < circles[1].x && circles[0].y < circles[1].y)
    }
}
