import OfficeFiles
import Testing

@Suite("Tables of Word documents")
struct WordTableTests {
    private typealias Hand = HandmadeDocument

    private func grid(_ table: String) throws -> Grid {
        try #require(HandmadeDocument(table).read().grids.first)
    }

    private static let down = "<w:vMerge w:val=\"restart\"/>"
    private static let goesOn = "<w:vMerge/>"

    @Test("cells span columns and rows as they show")
    func spans() throws {
        let grid = try grid(
            Hand.table(
                Hand.row(
                    Hand.cell("Pelaksana", properties: "<w:gridSpan w:val=\"2\"/>"),
                    Hand.cell("Mutu", properties: Self.down)),
                Hand.row(Hand.cell("Kasi"), Hand.cell("Kabid"), Hand.cell("", properties: Self.goesOn)),
                Hand.row(Hand.cell("a"), Hand.cell(""), Hand.cell("b"))))
        #expect(grid.lines == ["A1:B1 Pelaksana", "C1:C2 Mutu", "A2 Kasi", "B2 Kabid", "A3 a", "C3 b"])
        #expect((grid.rowCount, grid.columnCount) == (3, 3))
        #expect(grid.name == "Tabel 1")
    }

    @Test("a merge ends where another begins, or where a row does not take part")
    func merges() throws {
        let grid = try grid(
            Hand.table(
                Hand.row(Hand.cell("a", properties: Self.down)), Hand.row(Hand.cell("", properties: Self.goesOn)),
                Hand.row(Hand.cell("b", properties: Self.down)), Hand.row(Hand.cell("c")),
                Hand.row(Hand.cell("d", properties: Self.goesOn))))
        #expect(grid.lines == ["A1:A2 a", "A3 b", "A4 c", "A5 d"])
    }

    @Test("the old way to merge cells across")
    func horizontalMerge() throws {
        let grid = try grid(
            Hand.table(
                Hand.row(
                    Hand.cell("a", properties: "<w:hMerge w:val=\"restart\"/>"),
                    Hand.cell("", properties: "<w:hMerge/>"),
                    Hand.cell("b"))))
        #expect(grid.lines == ["A1:B1 a", "C1 b"])
    }

    @Test("rows that begin later than others")
    func gridBefore() throws {
        let grid = try grid(
            Hand.table(
                Hand.row(Hand.cell("a"), Hand.cell("b")),
                Hand.row(Hand.cell("c"), properties: "<w:gridBefore w:val=\"1\"/>")))
        #expect(grid.lines == ["A1 a", "B1 b", "B2 c"])
    }

    @Test("tables in cells, named by the table around them")
    func nested() throws {
        let inner = Hand.table(Hand.row(Hand.cell("x"), Hand.cell("y")))
        let grid = try grid(
            Hand.table(Hand.row(Hand.cell(Hand.paragraph("luar") + inner + inner + Hand.paragraph("akhir")))))
        #expect(grid.lines == ["A1 luar\nakhir"])
        #expect(grid.cells.first?.grids.map(\.name) == ["Tabel 1.1", "Tabel 1.2"])
        #expect(grid.cells.first?.grids.first?.lines == ["A1 x", "B1 y"])
    }

    @Test("a row taken out with tracked changes is not there")
    func deletedRow() throws {
        let document = try HandmadeDocument(
            Hand.table(
                Hand.row(Hand.cell("a")), Hand.row(Hand.cell("b"), properties: "<w:del w:id=\"1\"/>"),
                Hand.row(Hand.cell("c")))
        ).read()
        #expect(document.grids.first?.lines == ["A1 a", "A2 c"])
        #expect(document.notes.map(\.code) == [.trackedChanges])
    }

    @Test("content controls around rows and cells change nothing")
    func contentControls() throws {
        let cell = "<w:sdt><w:sdtContent>\(Hand.cell("a"))</w:sdtContent></w:sdt>"
        let row = "<w:sdt><w:sdtContent>\(Hand.row(cell, Hand.cell("b")))</w:sdtContent></w:sdt>"
        #expect(try grid(Hand.table(row)).lines == ["A1 a", "B1 b"])
    }

    @Test("text under a merged cell is noted, as nobody sees it")
    func covered() throws {
        let document = try HandmadeDocument(
            Hand.table(
                Hand.row(Hand.cell("a", properties: Self.down)), Hand.row(Hand.cell("b", properties: Self.goesOn)))
        ).read()
        #expect(document.grids.first?.lines == ["A1:A2 a"])
        #expect(document.notes.map(\.code) == [.leftOut])
    }

    @Test("tables are counted in their order, and paragraphs stand between them")
    func order() throws {
        let table = Hand.table(Hand.row(Hand.cell("a")))
        let document = try HandmadeDocument(Hand.paragraph("satu") + table + Hand.paragraph("dua") + table).read()
        #expect(document.grids.map(\.name) == ["Tabel 1", "Tabel 2"])
        #expect(document.paragraphs.map(\.text) == ["satu", "dua"])
        #expect(document.blocks.count == 4)
    }
}
