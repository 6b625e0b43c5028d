import Pictures

@testable import Reporting
@testable import Rubric

/// Figures for charts, and the charts of the figures that are hard: none, one, equal ones, nothing of nothing, a
/// thousand, and names without end.
enum ChartSamples {
    static let frame = ChartFrame(
        finding: "Tiga area belum mencapai ambang", description: "Penerapan tertinggal di tiga area.",
        nothing: "Belum ada yang dapat digambar"
    ) { "dan \($0) lainnya di tabel" }

    static func figure(_ hundredths: Int) -> ChartFigure { ChartFigure(share(hundredths), "\(hundredths)%") }
    static func share(_ hundredths: Int) -> Rational { Rational(hundredths, over: 100) ?? .zero }

    static let shares = ChartScale.share(title: "% dari nilai tertinggi") { "\(($0 * Rational(100)).decimal())%" }

    static func scale(_ most: Int, _ title: String = "hari kerja") -> ChartScale {
        .upTo(Rational(most), title: title) { $0.fixed(places: $1, mark: ",") }
    }

    /// The sizes every chart is tried with.
    enum Kind: String, CaseIterable, Sendable {
        case empty, single, usual, equal, zero, thousand, longNames

        var count: Int {
            switch self {
            case .empty: 0
            case .single: 1
            case .usual, .equal, .zero: 9
            case .longNames: 12
            case .thousand: 1_000
            }
        }

        func name(_ index: Int) -> String {
            switch self {
            case .longNames:
                String(repeating: "Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan \(index) ", count: 30)
            case .thousand: "Unit \(index + 1)"
            default: Self.units[index % Self.units.count]
            }
        }

        func value(_ index: Int) -> Int {
            switch self {
            case .equal: 50
            case .zero: 0
            default: (index * 37 + 18) % 101
            }
        }

        private static let units = [
            "Dinas Kesehatan", "Dinas Kependudukan dan Pencatatan Sipil", "Badan Kepegawaian", "Kecamatan Timur",
            "Inspektorat", "Dinas Pekerjaan Umum dan Penataan Ruang", "Sekretariat Daerah", "Satpol PP", "Bappeda",
        ]
    }

    static func dumbbell(_ kind: Kind) -> DumbbellChart {
        DumbbellChart(
            frame: frame, scale: shares,
            series: [
                .init(mark: .selfAssessment, name: "Mandiri"), .init(mark: .evaluator, name: "Evaluator"),
                .init(mark: .measured, name: "Terukur"),
            ],
            rows: (0..<kind.count).map { index in
                let value = kind.value(index)
                let other = kind == .equal || kind == .zero ? value : max(0, value - 20)
                return .init(
                    name: kind.name(index),
                    values: [figure(value), index == 3 ? nil : figure(other), figure((value + other) / 2)])
            })
    }

    static func bullet(_ kind: Kind) -> BulletChart {
        BulletChart(
            frame: frame, scale: shares, valueTitle: "Capaian",
            rows: (0..<kind.count).map { index in
                let value = kind.value(index)
                return .init(
                    name: kind.name(index), value: index == 5 ? nil : share(value),
                    text: index == 5 ? "–" : "\(value)%",
                    lower: share(value), upper: share(min(100, value + 15)),
                    gates: index % 4 == 0
                        ? [.init(share(60), "ambang 60%"), .init(share(62), "62%"), .init(share(100), "penuh")] : [],
                    isTotal: index == 0)
            })
    }

    static func heatmap(_ kind: Kind, columns: Int = 5) -> HeatmapChart {
        let tones = ChartTone.allCases
        return HeatmapChart(
            frame: frame, rowTitle: "Unit",
            columns: (0..<columns).map { ["Peta", "Peta ke SOP", "Lintas fungsi", "Penerapan", "Evaluasi"][$0 % 5] },
            rows: (0..<kind.count).map { index in
                .init(
                    name: kind.name(index),
                    cells: (0..<columns).map { column in
                        .init(
                            text: column == 4 ? "" : "\(kind.value(index + column))%",
                            tone: kind == .equal ? .fair : tones[(index + column) % tones.count])
                    })
            })
    }

    static func sortedDots(_ kind: Kind) -> SortedDotsChart {
        SortedDotsChart(
            frame: frame, scale: shares, valueTitle: "Nilai", median: .init(share(50), "Median 50%"),
            rows: (0..<kind.count).map { index in
                let value = kind.value(index)
                return .init(
                    name: kind.name(index), value: index == 4 ? nil : share(value),
                    text: index == 4 ? "–" : "\(value)%",
                    lower: share(max(0, value - 5)), upper: share(min(100, value + 12)), isMarked: index == 2)
            })
    }

    static func slope(_ kind: Kind) -> SlopeChart {
        SlopeChart(
            frame: frame, scale: shares, before: "2025", after: "2026",
            rows: (0..<kind.count).map { index in
                let value = kind.value(index)
                let after = kind == .equal || kind == .zero ? value : kind.value(index * 3 + 1)
                return .init(
                    name: kind.name(index), before: index == 6 ? nil : figure(value),
                    after: index == 7 ? nil : figure(after))
            })
    }

    static func scatter(_ kind: Kind) -> ScatterChart {
        let points = (0..<kind.count).map { index in
            ScatterChart.Point(
                name: kind.name(index),
                effort: .init(Rational(kind.value(index * 5 + 2)), "\(kind.value(index * 5 + 2)) hari"),
                gain: figure(kind.value(index)))
        }
        return ScatterChart(
            frame: frame, effort: scale(kind == .zero ? 0 : 100, "Usaha (hari kerja)"),
            gain: .upTo(kind == .zero ? .zero : .one, title: "Tambahan nilai") { $0.fixed(places: $1, mark: ",") },
            points: points)
    }

    /// Each kind of chart of these figures.
    static func all(_ kind: Kind) -> [(name: String, picture: Picture)] {
        [
            ("dumbbell", dumbbell(kind).picture), ("bullet", bullet(kind).picture),
            ("heatmap", heatmap(kind).picture), ("heatmap-wide", heatmap(kind, columns: 14).picture),
            ("sorted-dots", sortedDots(kind).picture), ("slope", slope(kind).picture),
            ("scatter", scatter(kind).picture),
        ]
    }
}
