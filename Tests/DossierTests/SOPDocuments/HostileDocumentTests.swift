@testable import Dossier
import Findings
import OfficeFiles
import Testing

/// Documents that nobody draws for people to follow: large, crooked or senseless ones end soon and crash nothing.
@Suite("Hostile SOP documents")
struct HostileDocumentTests {
    private static let head: [GridCell] = ["No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Ket"]
        .enumerated().map { GridCell(CellPosition(row: 0, column: $0.offset), text: $0.element) }

    private func rows(_ count: Int, note: String = "") -> [GridCell] {
        (1...count).flatMap { row in
            ["\(row)", "Kegiatan \(row)", "Staf", "Surat", "5 menit", "Arsip", note].enumerated()
                .filter { !$0.element.isEmpty }
                .map { GridCell(CellPosition(row: row, column: $0.offset), text: $0.element) }
        }
    }

    private func isSoon(_ limit: Duration = .seconds(60), _ body: () throws -> Void) rethrows {
        let clock = ContinuousClock()
        let time = try clock.measure(body)
        #expect(time < limit)
    }

    static let headingsAlone: [(String, steps: Int)] = [
        // The headings twice, not merged, as people copy them.
        (
            "No | Kegiatan | Staf | Waktu | Output\nNo | Kegiatan | Staf | Waktu | Output\n1 | Terima | √ | 5 menit | Arsip",
            1
        ),
        ("No | Kegiatan | Staf | Waktu | Output", 0),
        ("No | Kegiatan | Staf | Waktu | Output\nNo | Kegiatan | Staf | Waktu | Output", 0),
    ]

    @Test("headings without a row below them are no table", arguments: headingsAlone)
    func headingAlone(_ sketch: String, _ steps: Int) {
        let grid = GridSketch.grid("Tabel 1", sketch)
        #expect((SOPSketch.read(OfficeDocument(blocks: [.grid(grid)]))?.steps.count ?? 0) == steps)
    }

    @Test("ten thousand shapes and connectors over ten thousand rows")
    func many() {
        var heads = Self.head
        heads[2] = GridCell(CellPosition(row: 0, column: 2), text: "Staf")
        let cells = heads + rows(10_000).filter { $0.position.column != 2 }
        let shapes = (1...10_000).map { GridSketch.shape($0, "flowChartProcess", row: Double($0), column: 2) }
        let lines = zip(shapes, shapes.dropFirst()).enumerated().map {
            DrawnConnector(id: 20_000 + $0.offset, start: $0.element.0.center, end: $0.element.1.center)
        }
        isSoon {
            let sop = SOPSketch.read(OfficeDocument(Grid(name: "A", cells: cells, shapes: shapes, connectors: lines)))
            #expect(sop?.steps.count == 10_000)
            #expect(sop?.steps[5_000].next == [SOPStep.Jump(step: 5_002)])
        }
    }

    @Test("ten thousand shapes in one cell, all joined with each other's neighbours")
    func crowded() {
        var heads = Self.head
        heads[2] = GridCell(CellPosition(row: 0, column: 2), text: "Staf")
        let shapes = (1...10_000).map {
            GridSketch.shape($0, "flowChartOffpageConnector", row: 1, column: 2, text: "A")
        }
        let box = GridSketch.shape(20_000, "rect", row: 1, column: 2)
        let lines = shapes.flatMap { shape in
            [
                GridSketch.arrow(30_000 + shape.id, box, shape),
                DrawnConnector(id: 50_000 + shape.id, start: shape.center, end: shape.center),
            ]
        }
        let cells = heads + rows(2).filter { $0.position.column != 2 }
        isSoon {
            let grid = Grid(name: "A", cells: cells, shapes: [box] + shapes, connectors: lines)
            let sop = SOPSketch.read(OfficeDocument(grid))
            #expect(sop?.steps.count == 2)
            #expect(sop?.findings.contains { $0.rule == "document/drawing-crowded" } == true)
        }
    }

    @Test("thousands of flow tables in one sheet, with shapes")
    func tables() {
        var cells: [GridCell] = []
        for table in 0..<3_000 {
            for cell in Self.head + rows(1) {
                cells.append(
                    GridCell(
                        CellPosition(row: table * 3 + cell.position.row, column: cell.position.column), text: cell.text)
                )
            }
        }
        let shapes = (0..<10_000).map { GridSketch.shape($0, "rect", row: Double($0), column: 2) }
        isSoon {
            let sop = SOPSketch.read(OfficeDocument(Grid(name: "A", cells: cells, shapes: shapes)))
            #expect(sop?.steps.count == 3_000)
            #expect(Set(sop?.procedures ?? []).count == 3_000)
        }
    }

    @Test("labels without end, and one label over everything")
    func labels() {
        let names = ["Nomor SOP", "Nama SOP", "Dasar Hukum", "Peringatan", "Disahkan Oleh"]
        let cells = (0..<20_000).map { GridCell(CellPosition(row: $0 / 5, column: $0 % 5), text: names[$0 % 5]) }
        let wide = [
            GridCell(CellPosition(row: 0, column: 0), rowSpan: 1_000_000, columnSpan: 16_000, text: "Dasar Hukum"),
            GridCell(CellPosition(row: 1_000_001, column: 0), text: "Nomor SOP"),
        ]
        let lists =
            (0..<20_000).map { GridCell(CellPosition(row: $0, column: 1), text: $0 == 0 ? "Nomor SOP" : "\($0). UU") }
            + [GridCell(CellPosition(row: 0, column: 0), text: "Dasar Hukum")]
        isSoon {
            for cells in [cells, wide, lists] {
                _ = SOPDocumentReader().read(OfficeDocument(Grid(name: "A", cells: cells)), path: "a")
            }
        }
    }

    @Test("a heading over thousands of columns, and numbers beyond every range")
    func wide() {
        let heads = [
            GridCell(CellPosition(row: 0, column: 0), text: "No"),
            GridCell(CellPosition(row: 0, column: 1), text: "Kegiatan"),
            GridCell(CellPosition(row: 0, column: 2), columnSpan: 4_000, text: "Pelaksana"),
            GridCell(CellPosition(row: 0, column: 4_002), text: "Waktu"),
        ]
        let names = (0..<4_000).map { GridCell(CellPosition(row: 1, column: 2 + $0), text: "Staf \($0)") }
        let body = (2..<300).flatMap { row in
            [
                GridCell(CellPosition(row: row, column: 0), text: "99999999999999999999\(row)"),
                GridCell(CellPosition(row: row, column: 1), text: "Kegiatan → langkah 99999999999999999999, ke no 0"),
                GridCell(CellPosition(row: row, column: 4_002), text: "99999999999999999999 menit"),
            ]
        }
        isSoon {
            let sop = SOPSketch.read(OfficeDocument(Grid(name: "A", cells: heads + names + body)))
            #expect(sop?.steps.count == 298)
            #expect(sop?.steps.first?.standard.duration == nil)
        }
    }

    @Test("shapes without a place, and grids in grids in grids")
    func senseless() {
        let nowhere = DrawnShape(
            id: 1, name: "", geometry: "rect", text: "", topLeft: GridPoint(row: .nan, column: -.infinity),
            bottomRight: GridPoint(row: .infinity, column: .nan))
        let line = DrawnConnector(
            id: 2, start: GridPoint(row: .nan, column: .infinity), end: GridPoint(row: -1e300, column: 1e300))
        var grid = Grid(name: "A", cells: Self.head + rows(3), shapes: [nowhere, nowhere], connectors: [line, line])
        for _ in 0..<50 {
            grid = Grid(name: "B", cells: [GridCell(CellPosition(row: 0, column: 0), text: "", grids: [grid])])
        }
        #expect(SOPDocumentReader().read(OfficeDocument(grid), path: "a").isEmpty)
        let flat = Grid(name: "A", cells: Self.head + rows(3), shapes: [nowhere], connectors: [line])
        #expect(SOPSketch.read(OfficeDocument(flat))?.steps.count == 3)
    }

    @Test("every cut of a text about the flow or a time ends, and the same input gives the same result")
    func texts() {
        let text =
            "**Keputusan:** bila → kembali ke langkah 2, jika tidak / Ya: 4; SOP -> ke no. 3 selesai ½ jam 1x24 s.d. 1:30:00 (2 *x)"
        for length in 0...text.count {
            let part = String(text.prefix(length))
            let rest = String(text.dropFirst(length))
            #expect(WrittenFlow(activity: part, note: rest) == WrittenFlow(activity: part, note: rest))
            _ = SOPDuration(text: rest)
            _ = IdentityLabel.found(in: rest)
            _ = Ratifier(part)
        }
        isSoon { _ = WrittenFlow(activity: String(repeating: "→ ke langkah 3, jika ", count: 20_000), note: "") }
    }
}
