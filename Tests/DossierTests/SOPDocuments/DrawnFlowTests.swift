@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Flowcharts drawn over the table")
struct DrawnFlowTests {
    /// Staf stands in column 2, Kasi in column 3; the steps are rows 2, 3, 4 and 5.
    private static let sketch = """
        No | Kegiatan | Pelaksana | < | Mutu Baku | < | < | Ket
        ^ | ^ | Staf | Kasi | Kelengkapan | Waktu | Output | ^
        1 | Menerima | | | Surat | 5 menit | |
        2 | Memeriksa | | | Surat | 5 menit | |
        3 | Memperbaiki | | | Surat | 5 menit | |
        4 | Menyimpan | | | Surat | 5 menit | |
        """

    private let start = GridSketch.shape(1, "flowChartTerminator", row: 2, column: 2, text: "Mulai")
    private let check = GridSketch.shape(2, "flowChartDecision", row: 3, column: 3)
    private let repair = GridSketch.shape(3, "flowChartProcess", row: 4, column: 2)
    private let finish = GridSketch.shape(4, "flowChartTerminator", row: 5, column: 2)

    private func read(
        _ shapes: [DrawnShape], _ connectors: [DrawnConnector] = [], sketch: String = sketch
    ) throws -> SOPDocument {
        try #require(SOPSketch.read(OfficeDocument(GridSketch.grid(sketch, shapes: shapes, connectors: connectors))))
    }

    @Test("the shape in a column says who, and its form what kind of step it is")
    func shapes() throws {
        let sop = try read([start, check, repair, finish])
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 decision Kasi > 3", "3 process Staf > 4", "4 end Staf > ",
            ])
    }

    @Test("glued lines give the flow, with the words on them")
    func glued() throws {
        let sop = try read(
            [start, check, repair, finish],
            [
                GridSketch.arrow(10, start, check), GridSketch.arrow(11, check, finish, text: "Ya"),
                GridSketch.arrow(12, check, repair, text: "Tidak"), GridSketch.arrow(13, repair, check),
            ])
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 decision Kasi > Ya 4, Tidak 3", "3 process Staf > 2", "4 end Staf > ",
            ])
        #expect(sop.findings.map(\.rule) == ["document/no-identity"])
    }

    @Test("loose ends belong to the nearest shape, arrow heads say the direction, small texts are the words")
    func loose() throws {
        let yes = GridSketch.shape(20, "rect", row: 4, column: 3, text: "Ya", height: 0.2, width: 0.2)
        let no = GridSketch.shape(21, "rect", row: 3, column: 2, text: "Tidak", height: 0.2, width: 0.2)
        let sop = try read(
            [start, check, repair, finish, yes, no],
            [
                DrawnConnector(
                    id: 10, start: GridPoint(row: 2.85, column: 2.5), end: GridPoint(row: 3.45, column: 3.15)),
                DrawnConnector(
                    id: 11, start: GridPoint(row: 5.5, column: 2.9), end: GridPoint(row: 3.85, column: 3.6),
                    hasArrowAtStart: true, hasArrowAtEnd: false),
                DrawnConnector(
                    id: 12, start: GridPoint(row: 3.5, column: 3.15), end: GridPoint(row: 4.15, column: 2.5)),
                DrawnConnector(id: 13, start: GridPoint(row: 4.5, column: 2.15), end: GridPoint(row: 30, column: 30)),
            ])
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 decision Kasi > Ya 4, Tidak 3", "3 process Staf > 4", "4 end Staf > ",
            ])
        #expect(sop.findings.map(\.rule) == ["document/connector-loose", "document/no-identity"])
    }

    @Test("the words may stand in cells")
    func cells() throws {
        let sketch = Self.sketch.replacing("3 | Memperbaiki | | |", with: "3 | Memperbaiki | | Ya |")
            .replacing("2 | Memeriksa | | |", with: "2 | Memeriksa | Tidak | |")
        let sop = try read(
            [start, check, repair, finish],
            [
                DrawnConnector(
                    id: 11, startShape: 2, endShape: 4, start: GridPoint(row: 3.8, column: 3.5),
                    end: GridPoint(row: 5.5, column: 2.8)),
                DrawnConnector(
                    id: 12, startShape: 2, endShape: 3, start: GridPoint(row: 3.5, column: 3.2),
                    end: GridPoint(row: 4.2, column: 2.5)),
            ], sketch: sketch)
        #expect(sop.steps[1].sketch == "2 decision Kasi > Ya 4, Tidak 3")
        #expect(sop.steps.map(\.performers) == [["Staf"], ["Kasi"], ["Staf"], ["Staf"]])
    }

    @Test("a capsule above the first step or below the last one begins and ends the flow, and is no step")
    func capsules() throws {
        let sketch = Self.sketch.replacing("1 | Menerima", with: " | | | | | | |\n1 | Menerima")
        let begin = GridSketch.shape(1, "flowChartTerminator", row: 2, column: 2)
        let first = GridSketch.shape(2, "flowChartProcess", row: 3, column: 2)
        let second = GridSketch.shape(3, "rect", row: 4, column: 3)
        let third = GridSketch.shape(4, "rect", row: 5, column: 2)
        let fourth = GridSketch.shape(5, "rect", row: 6, column: 2)
        let end = GridSketch.shape(6, "flowChartTerminator", row: 7, column: 3)
        let shapes = [begin, first, second, third, fourth, end]
        let lines = zip(shapes, shapes.dropFirst()).enumerated().map {
            GridSketch.arrow(10 + $0.offset, $0.element.0, $0.element.1)
        }
        for connectors in [[], lines] {
            let sop = try read(shapes, connectors, sketch: sketch)
            #expect(
                sop.steps.map(\.sketch) == [
                    "1 start Staf > 2", "2 process Kasi > 3", "3 process Staf > 4", "4 end Staf > ",
                ])
        }
    }

    @Test("where each step takes two rows without a merge, so does the last one")
    func tallRows() throws {
        let sketch = """
            No | Kegiatan | Pelaksana | < | Waktu
            ^ | ^ | Staf | Kasi | ^
            1 | Menerima | | | 5 menit
             | | | |
            2 | Memeriksa | | | 5 menit
             | | | |
            3 | Menyimpan | | | 5 menit
            """
        let shapes = [
            GridSketch.shape(1, "rect", row: 3, column: 2), GridSketch.shape(2, "rect", row: 5, column: 3),
            GridSketch.shape(3, "rect", row: 7, column: 2),
            GridSketch.shape(4, "flowChartTerminator", row: 8, column: 2, text: "Selesai"),
        ]
        let lines = zip(shapes, shapes.dropFirst()).map { GridSketch.arrow(10 + $0.id, $0, $1) }
        #expect(
            try read(shapes, lines, sketch: sketch).steps.map(\.sketch) == [
                "1 start Staf > 2", "2 process Kasi > 3", "3 end Staf > ",
            ])
    }

    @Test("a decision that ends the procedure leads to its end")
    func earlyEnd() throws {
        let stop = GridSketch.shape(9, "flowChartTerminator", row: 3, column: 2, text: "Selesai")
        let sop = try read(
            [start, check, repair, finish, stop],
            [GridSketch.arrow(11, check, repair, text: "Ya"), GridSketch.arrow(12, check, stop, text: "Tidak")])
        #expect(sop.steps[1].sketch == "2 decision Kasi > Ya 3, Tidak –")
    }

    @Test("connectors of one letter join the pages")
    func pages() throws {
        let out = GridSketch.shape(
            7, "flowChartOffpageConnector", row: 3, column: 2, text: "A", height: 0.2, width: 0.2)
        let back = GridSketch.shape(
            8, "flowChartOffpageConnector", row: 4, column: 3, text: "A", height: 0.2, width: 0.2)
        for letter in ["A", ""] {
            var (one, other) = (out, back)
            (one.text, other.text) = (letter, letter)
            let sop = try read(
                [start, check, one, other, repair, finish],
                [GridSketch.arrow(11, check, one), GridSketch.arrow(12, other, finish)])
            #expect(sop.steps[1].sketch == "2 decision Kasi > 4")
        }
    }

    @Test("shapes a little over the border belong to the row and column of their middle, wide ones to several")
    func borders() throws {
        let over = DrawnShape(
            id: 2, name: "", geometry: "rect", text: "", topLeft: GridPoint(row: 2.9, column: 2.7),
            bottomRight: GridPoint(row: 3.7, column: 3.9))
        let wide = DrawnShape(
            id: 3, name: "", geometry: "rect", text: "", topLeft: GridPoint(row: 4.1, column: 2.1),
            bottomRight: GridPoint(row: 4.9, column: 3.95))
        let beside = GridSketch.shape(5, "rect", row: 4, column: 6)
        let sop = try read([start, over, wide, finish, beside])
        #expect(sop.steps.map(\.performers) == [["Staf"], ["Kasi"], ["Staf", "Kasi"], ["Staf"]])
    }

    @Test("rounded boxes are capsules at the ends and boxes between")
    func rounded() throws {
        let shapes = (0..<4).map { GridSketch.shape($0 + 1, "roundRect", row: Double($0 + 2), column: 2) }
        #expect(try read(shapes).steps.map(\.kind) == [.start, .process, .process, .end])
    }

    @Test("a text that names another step than the drawing is a finding, and gives words to lines without")
    func contradiction() throws {
        let lines = [GridSketch.arrow(11, check, repair), GridSketch.arrow(12, check, finish)]
        let against = Self.sketch.replacing(
            "2 | Memeriksa | | | Surat | 5 menit | |",
            with: "2 | Memeriksa | | | Surat | 5 menit | | Tidak lengkap → langkah 1")
        let one = try read([start, check, repair, finish], lines, sketch: against)
        #expect(one.steps[1].sketch == "2 decision Kasi > 3, 4")
        #expect(one.findings.map(\.rule) == ["document/flow-contradiction", "document/no-identity"])
        #expect(one.findings.first?.location.cell == "B4")
        let same = Self.sketch.replacing(
            "2 | Memeriksa | | | Surat | 5 menit | |",
            with: "2 | Memeriksa | | | Surat | 5 menit | | lengkap → langkah 4; tidak → langkah 3")
        let other = try read([start, check, repair, finish], lines, sketch: same)
        #expect(other.steps[1].sketch == "2 decision Kasi > tidak 3, lengkap 4")
        #expect(other.findings.map(\.rule) == ["document/no-identity"])
    }
}
