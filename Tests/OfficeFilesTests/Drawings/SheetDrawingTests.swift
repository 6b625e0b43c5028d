import OfficeFiles
import Testing

@Suite("Drawings over worksheets")
struct SheetDrawingTests {
    /// Columns of 64 pixels and rows of 20, which are 609,600 and 190,500 EMU.
    private static func grid(_ anchors: String, rows: String = "") throws -> (grid: Grid, notes: [DocumentNote]) {
        var book = HandmadeWorkbook([("Alur", "<sheetData>\(rows)</sheetData><drawing r:id=\"d\"/>")])
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        book.links = "<Relationship Id=\"d\" Type=\"\(types)/drawing\" Target=\"../drawings/drawing1.xml\"/>"
        let drawing = """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\(anchors)</xdr:wsDr>
            """
        let bytes = StoredZip(book.parts + [("xl/drawings/drawing1.xml", drawing)]).bytes
        let document = OfficeDocument(workbook: try Workbook(bytes))
        return (try #require(document.grids.first), document.notes)
    }

    private static func corner(_ name: String, _ column: Int, _ row: Int, _ across: Int = 0, _ down: Int = 0) -> String
    {
        "<xdr:\(name)><xdr:col>\(column)</xdr:col><xdr:colOff>\(across)</xdr:colOff><xdr:row>\(row)</xdr:row>"
            + "<xdr:rowOff>\(down)</xdr:rowOff></xdr:\(name)>"
    }

    private static func anchor(_ from: String, _ to: String, _ content: String) -> String {
        "<xdr:twoCellAnchor>\(from)\(to)\(content)<xdr:clientData/></xdr:twoCellAnchor>"
    }

    private static func shape(
        _ id: Int, _ geometry: String, _ text: String = "", xfrm: String = "", element: String = "sp",
        more: String = "",
        guides: String = "", line: String = ""
    ) -> String {
        """
        <xdr:\(element)><xdr:nvSpPr><xdr:cNvPr id="\(id)" name="Bentuk \(id)"/>\(more)</xdr:nvSpPr><xdr:spPr>\(xfrm)
        <a:prstGeom prst="\(geometry)"><a:avLst>\(guides)</a:avLst></a:prstGeom><a:ln>\(line)</a:ln></xdr:spPr><xdr:txBody>\(text)</xdr:txBody></xdr:\(element)>
        """
    }

    @Test("a shape between two corners, with the lines of its text")
    func twoCells() throws {
        let text =
            "<a:p><a:r><a:t>Layak</a:t></a:r><a:br/><a:r><a:t>ya?</a:t></a:r></a:p><a:p><a:fld><a:t>2</a:t></a:fld></a:p>"
        let (grid, notes) = try Self.grid(
            Self.anchor(
                Self.corner("from", 2, 3, 304_800), Self.corner("to", 4, 5, 0, 95_250),
                Self.shape(4, "flowChartDecision", text)))
        let shape = try #require(grid.shapes.first)
        #expect((shape.id, shape.name, shape.geometry) == (4, "Bentuk 4", "flowChartDecision"))
        #expect(shape.text == "Layak\nya?\n2")
        #expect(shape.topLeft == GridPoint(row: 3, column: 2.5))
        #expect(shape.bottomRight == GridPoint(row: 5.5, column: 4))
        #expect(notes.isEmpty)
    }

    @Test("shapes with one corner and a size, or a place and a size")
    func otherAnchors() throws {
        let (grid, _) = try Self.grid(
            "<xdr:oneCellAnchor>\(Self.corner("from", 1, 1))<xdr:ext cx=\"609600\" cy=\"381000\"/>\(Self.shape(1, "rect"))</xdr:oneCellAnchor>"
                + "<xdr:absoluteAnchor><xdr:pos x=\"1219200\" y=\"190500\"/><xdr:ext cx=\"304800\" cy=\"190500\"/>\(Self.shape(2, "rect"))"
                + "</xdr:absoluteAnchor>")
        #expect(grid.shapes.map(\.topLeft) == [GridPoint(row: 1, column: 1), GridPoint(row: 1, column: 2)])
        #expect(grid.shapes.map(\.bottomRight) == [GridPoint(row: 3, column: 2), GridPoint(row: 2, column: 2.5)])
    }

    @Test("an offset beyond its cell ends with it")
    func largeOffset() throws {
        let (grid, _) = try Self.grid(
            Self.anchor(Self.corner("from", 0, 0, 9_999_999), Self.corner("to", 1, 1), Self.shape(1, "rect")))
        #expect(grid.shapes.first?.topLeft.column == 1)
    }

    @Test(
        "connectors begin and end where flips and turns put them",
        arguments: [
            ("", 0.0, 0.0, 1.0, 1.0), ("flipH=\"1\"", 1, 0, 0, 1), ("flipV=\"1\"", 0, 1, 1, 0),
            ("flipH=\"1\" flipV=\"1\"", 1, 1, 0, 0), ("rot=\"10800000\"", 1, 1, 0, 0),
            ("rot=\"5400000\"", 1, 0, 0, 1), ("rot=\"16200000\" flipH=\"1\"", 0, 0, 1, 1),
        ] as [(String, Double, Double, Double, Double)])
    func ends(attributes: String, startColumn: Double, startRow: Double, endColumn: Double, endRow: Double) throws {
        let (grid, _) = try Self.grid(
            Self.anchor(
                Self.corner("from", 0, 0), Self.corner("to", 1, 1),
                Self.shape(1, "bentConnector3", xfrm: "<a:xfrm \(attributes)/>", element: "cxnSp")))
        let connector = try #require(grid.connectors.first)
        #expect(abs(connector.start.column - startColumn) < 1e-6)
        #expect(abs(connector.start.row - startRow) < 1e-6)
        #expect(abs(connector.end.column - endColumn) < 1e-6)
        #expect(abs(connector.end.row - endRow) < 1e-6)
    }

    @Test(
        "a connector that makes a detour ends where its box does, whether the anchor holds the box or all of the way",
        arguments: [
            // Sizes of the box in cells, the guides, what the anchor holds, and where the ends are.
            (1, 2, ["adj1": 200_000], "", (1, 2), (0.0, 0.0), (1.0, 2.0)),
            (1, 2, ["adj1": 200_000], "", (2, 2), (0, 0), (1, 2)),
            (1, 2, ["adj1": 200_000], "flipH=\"1\"", (2, 2), (2, 0), (1, 2)),
            (1, 2, ["adj1": -100_000, "adj2": 150_000, "adj3": 200_000], "", (3, 3), (1, 0), (2, 2)),
            (1, 2, ["adj1": 30_000], "", (1, 2), (0, 0), (1, 2)),
        ] as [(Int, Int, [String: Int], String, (Int, Int), (Double, Double), (Double, Double))])
    func detours(
        columns: Int, rows: Int, guides: [String: Int], flip: String, anchor: (Int, Int), start: (Double, Double),
        end: (Double, Double)
    ) throws {
        let box =
            "<a:xfrm \(flip)><a:off x=\"5\" y=\"5\"/><a:ext cx=\"\(columns * 609_600)\" cy=\"\(rows * 190_500)\"/></a:xfrm>"
        let lines = guides.map { "<a:gd name=\"\($0.key)\" fmla=\"val \($0.value)\"/>" }.joined()
        let (grid, _) = try Self.grid(
            Self.anchor(
                Self.corner("from", 0, 0), Self.corner("to", anchor.0, anchor.1),
                Self.shape(1, "bentConnector5", xfrm: box, element: "cxnSp", guides: lines)))
        let connector = try #require(grid.connectors.first)
        #expect(abs(connector.start.column - start.0) < 1e-6 && abs(connector.start.row - start.1) < 1e-6)
        #expect(abs(connector.end.column - end.0) < 1e-6 && abs(connector.end.row - end.1) < 1e-6)
    }

    @Test("connectors name the shapes they hold to, where these are there")
    func glue() throws {
        let place = (Self.corner("from", 0, 0), Self.corner("to", 1, 1))
        let glue = "<xdr:cNvCxnSpPr><a:stCxn id=\"1\" idx=\"2\"/><a:endCxn id=\"9\" idx=\"0\"/></xdr:cNvCxnSpPr>"
        let (grid, _) = try Self.grid(
            Self.anchor(
                place.0, place.1,
                Self.shape(
                    3, "straightConnector1", element: "cxnSp", more: glue,
                    line: "<a:headEnd type=\"none\"/><a:tailEnd type=\"triangle\"/>"))
                + Self.anchor(place.0, place.1, Self.shape(1, "rect")))
        let connector = try #require(grid.connectors.first)
        #expect((connector.id, connector.startShape, connector.endShape) == (3, 1, nil))
        #expect((connector.hasArrowAtStart, connector.hasArrowAtEnd) == (false, true))
    }

    @Test("lines drawn as shapes are connectors", arguments: ["line", "straightConnector1", "lineInv"])
    func lines(geometry: String) throws {
        let (grid, _) = try Self.grid(
            Self.anchor(Self.corner("from", 0, 0), Self.corner("to", 2, 2), Self.shape(1, geometry)))
        #expect(grid.shapes.isEmpty)
        let line = try #require(grid.connectors.first)
        #expect(line.start == GridPoint(row: geometry == "lineInv" ? 2 : 0, column: 0))
        #expect(line.end == GridPoint(row: geometry == "lineInv" ? 0 : 2, column: 2))
    }

    @Test("an open free form is a line, a closed one a shape", arguments: [("", 1), ("<a:close/>", 0)])
    func freeForm(close: String, connectors: Int) throws {
        let form = """
            <xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" name=""/></xdr:nvSpPr><xdr:spPr><a:custGeom><a:pathLst><a:path w="10" h="10">
            <a:moveTo><a:pt x="10" y="0"/></a:moveTo><a:lnTo><a:pt x="10" y="5"/></a:lnTo><a:lnTo><a:pt x="0" y="10"/></a:lnTo>\(close)
            </a:path></a:pathLst></a:custGeom></xdr:spPr></xdr:sp>
            """
        let (grid, _) = try Self.grid(Self.anchor(Self.corner("from", 0, 0), Self.corner("to", 1, 1), form))
        #expect(grid.connectors.count == connectors)
        #expect(grid.shapes.count == 1 - connectors)
        if let line = grid.connectors.first {
            #expect(line.start == GridPoint(row: 0, column: 1))
            #expect(line.end == GridPoint(row: 1, column: 0))
        }
    }

    @Test("groups inside groups")
    func groups() throws {
        func group(_ off: Int, _ size: Int, _ inner: Int, _ content: String) -> String {
            "<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id=\"90\" name=\"\"/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:off x=\"\(off)\" y=\"\(off)\"/>"
                + "<a:ext cx=\"\(size)\" cy=\"\(size)\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"\(inner)\" cy=\"\(inner)\"/></a:xfrm>"
                + "</xdr:grpSpPr>\(content)</xdr:grpSp>"
        }
        let shape = Self.shape(
            5, "ellipse", xfrm: "<a:xfrm><a:off x=\"5\" y=\"5\"/><a:ext cx=\"5\" cy=\"5\"/></a:xfrm>")
        let (grid, _) = try Self.grid(
            Self.anchor(Self.corner("from", 4, 4), Self.corner("to", 8, 8), group(77, 77, 40, group(20, 20, 10, shape)))
        )
        #expect(grid.shapes.map(\.id) == [5])
        #expect(grid.shapes.first?.topLeft == GridPoint(row: 7, column: 7))
        #expect(grid.shapes.first?.bottomRight == GridPoint(row: 8, column: 8))
    }

    @Test("pictures, charts and hidden shapes are said")
    func others() throws {
        let place = (Self.corner("from", 0, 0), Self.corner("to", 1, 1))
        let hidden = Self.shape(1, "rect").replacing("name=", with: "hidden=\"1\" name=")
        let (grid, notes) = try Self.grid(
            [
                "<xdr:pic><xdr:sp/></xdr:pic>", "<xdr:graphicFrame/>", hidden,
                "<mc:AlternateContent><mc:Choice Requires=\"a14\">\(Self.shape(2, "rect"))</mc:Choice><mc:Fallback>\(Self.shape(3, "rect"))</mc:Fallback></mc:AlternateContent>",
            ].map { Self.anchor(place.0, place.1, $0) }.joined())
        #expect(grid.shapes.map(\.id) == [2])
        #expect(notes.map(\.code) == [.picture, .leftOut])
    }

    @Test("groups 10,000 deep, and numbers beyond every sheet")
    func hostile() throws {
        let depth = 10_000
        let deep =
            String(repeating: "<xdr:grpSp>", count: depth) + "<xdr:sp/>"
            + String(repeating: "</xdr:grpSp>", count: depth)
        let far = "<xdr:from><xdr:col>99999999999999999999</xdr:col><xdr:row>nan</xdr:row></xdr:from>"
        // Parts nest 1,000 elements at most, so that what comes behind is not read.
        let (grid, notes) = try Self.grid(
            Self.anchor(far, Self.corner("to", -5, 1 << 62), Self.shape(1, "rect"))
                + Self.anchor(Self.corner("from", 0, 0), Self.corner("to", 1, 1), deep))
        #expect(grid.shapes.map(\.id) == [1])
        #expect((grid.shapes.first?.topLeft.cell.column ?? .max) <= 2_000_000)
        #expect(notes.map(\.code).contains(.cut) || notes.map(\.code).contains(.brokenPart))
    }

    @Test("merged cells, hidden sheets, formulas and links of a workbook")
    func workbook() throws {
        var book = HandmadeWorkbook([
            (
                "Alur",
                """
                <cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Judul</t></is></c></row>
                <row r="3" hidden="1"><c r="A3"><f>1+1</f><v>2</v></c><c r="C3" t="e"><v>#REF!</v></c></row></sheetData>
                <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A5:XFD1048576"/><mergeCell ref="B2:B1048576"/></mergeCells>
                """
            ), ("Lama", "<sheetData/>"),
        ])
        book.states = ["Lama": "state=\"hidden\""]
        let document = OfficeDocument(workbook: try Workbook(book.bytes))
        #expect(document.grids.map(\.name) == ["Alur", "Lama"])
        #expect(document.grids.map(\.isHidden) == [false, true])
        let grid = try #require(document.grids.first)
        #expect(grid.lines == ["A1:C1 Judul", "B2:B3 ", "A3 2", "C3 #REF!"])
        #expect(document.notes.map(\.code) == [.hiddenRows, .hiddenColumns, .formulas, .cellError, .hiddenSheet])
        #expect(document.notes.map { $0.cell?.name } == [nil, nil, "A3", "C3", nil])
    }

    @Test("a merge of some rows reaches below the last text, as the last step of a flow does")
    func mergeBelow() throws {
        let book = HandmadeWorkbook([
            (
                "Alur",
                """
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Judul</t></is></c></row></sheetData>
                <mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="D1:D5000"/></mergeCells>
                """
            )
        ])
        let grid = try #require(OfficeDocument(workbook: try Workbook(book.bytes)).grids.first)
        #expect(grid.lines == ["A1:B3 Judul"])
        #expect(grid.rowCount == 3)
    }
}
