import Findings
import OfficeFiles
import Testing

@Suite("Shapes drawn in the tables of Word documents")
struct WordShapeTests {
    private typealias Hand = HandmadeDocument

    /// Three columns of 2 cm, which are 1,134 twips or 720,090 EMU.
    private static let widths = [1_134, 1_134, 1_134]

    /// A shape of Word 2010 and later, 360,000 EMU square.
    private static func shape(
        _ geometry: String, _ text: String = "", id: Int = 1, across: String = "<wp:posOffset>0</wp:posOffset>",
        relative: String = "column", properties: String = "", fallback: String = ""
    ) -> String {
        let box = text.isEmpty ? "" : "<wps:txbx><w:txbxContent>\(Hand.paragraph(text))</w:txbxContent></wps:txbx>"
        return """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor layoutInCell="1">
            <wp:positionH relativeFrom="\(relative)">\(across)</wp:positionH>
            <wp:positionV relativeFrom="paragraph"><wp:posOffset>90000</wp:posOffset></wp:positionV>
            <wp:extent cx="360000" cy="360000"/><wp:docPr id="\(id)" name="Bentuk \(id)"/><a:graphic><a:graphicData>
            <wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>
            <a:prstGeom prst="\(geometry)"/>\(properties)</wps:spPr>\(box)</wps:wsp>
            </a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>\(fallback)</mc:Fallback>
            </mc:AlternateContent></w:r>
            """
    }

    private static func grid(_ content: String, height: String = "", widths: [Int] = widths) throws -> Grid {
        let document = try HandmadeDocument(
            Hand.table(
                Hand.row(Hand.cell("No"), Hand.cell("Kasi"), Hand.cell("Kabid")),
                Hand.row(Hand.cell("1"), Hand.cell("<w:p>\(content)</w:p>"), Hand.cell(""), properties: height),
                widths: widths)
        ).read()
        return try #require(document.grids.first)
    }

    @Test("a shape belongs to the table of its cell, once, with its text")
    func shape() throws {
        let fallback =
            "<w:pict><v:shape type=\"#_x0000_t110\" style=\"position:absolute;width:20pt;height:20pt\"/></w:pict>"
        let grid = try Self.grid(Self.shape("flowChartDecision", "Layak?", id: 7, fallback: fallback))
        let shape = try #require(grid.shapes.first)
        #expect(grid.shapes.count == 1)
        #expect((shape.id, shape.name, shape.geometry, shape.text) == (7, "Bentuk 7", "flowChartDecision", "Layak?"))
        #expect(shape.center.cell == CellPosition(row: 1, column: 1))
        #expect(shape.topLeft.column == 1)
        #expect(abs(shape.bottomRight.column - 1.5) < 0.001)
        #expect(grid.lines == ["A1 No", "B1 Kasi", "C1 Kabid", "A2 1"])
    }

    @Test(
        "an offset may put it over another column than that of its anchor",
        arguments: [(-720_090, 0), (0, 1), (180_000, 1), (900_000, 2)])
    func offset(offset: Int, column: Int) throws {
        let grid = try Self.grid(Self.shape("rect", across: "<wp:posOffset>\(offset)</wp:posOffset>"))
        #expect(grid.shapes.first?.center.cell == CellPosition(row: 1, column: column))
    }

    @Test("where no number says where it stands, it is in the middle of its cell", arguments: [widths, []])
    func centered(widths: [Int]) throws {
        let grid = try Self.grid(Self.shape("rect", across: "<wp:align>center</wp:align>"), widths: widths)
        let center = try #require(grid.shapes.first?.center)
        #expect(abs(center.column - 1.5) < 0.001)
        #expect(center.cell.row == 1)
    }

    @Test("a stated height of the row tells how far down it stands")
    func down() throws {
        let grid = try Self.grid(Self.shape("rect"), height: "<w:trHeight w:val=\"1134\"/>")
        let shape = try #require(grid.shapes.first)
        #expect(abs(shape.topLeft.row - 1.125) < 0.001)
        #expect(abs(shape.bottomRight.row - 1.625) < 0.001)
    }

    @Test("a drawing over a whole flow spreads over the rows that state their heights", arguments: [true, false])
    func overRows(isStated: Bool) throws {
        let shapes = (0..<3).map { row in
            """
            <wps:wsp><wps:cNvPr id="\(row + 1)" name=""/><wps:spPr><a:xfrm><a:off x="0" y="\(row * 100 + 25)"/>
            <a:ext cx="50" cy="50"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr></wps:wsp>
            """
        }
        let group = """
            <w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>
            <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="360000" cy="2160270"/>
            <a:graphic><a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="2160270"/>
            <a:chOff x="0" y="0"/><a:chExt cx="50" cy="300"/></a:xfrm></wpg:grpSpPr>\(shapes.joined())</wpg:wgp>
            </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>
            """
        let height = isStated ? "<w:trHeight w:val=\"1134\"/>" : ""
        let rows = [
            Hand.row(Hand.cell("Kasi")), Hand.row(Hand.cell(group), properties: height),
            Hand.row(Hand.cell("b"), properties: height), Hand.row(Hand.cell("c"), properties: height),
        ]
        let grid = try #require(HandmadeDocument(Hand.table(rows.joined(), widths: [1_134])).read().grids.first)
        #expect(grid.shapes.map(\.center.cell.row) == (isStated ? [1, 2, 3] : [1, 1, 1]))
    }

    @Test("shapes of a group stand where the group puts them")
    func group() throws {
        let inner = """
            <wps:wsp><wps:cNvPr id="11" name="A"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm>
            <a:prstGeom prst="flowChartTerminator"/></wps:spPr></wps:wsp>
            <wpg:grpSp><wpg:grpSpPr><a:xfrm><a:off x="300" y="0"/><a:ext cx="100" cy="100"/><a:chOff x="0" y="0"/>
            <a:chExt cx="10" cy="10"/></a:xfrm></wpg:grpSpPr><wps:wsp><wps:cNvPr id="12" name="B"/><wps:spPr><a:xfrm>
            <a:off x="0" y="0"/><a:ext cx="10" cy="10"/></a:xfrm><a:prstGeom prst="flowChartProcess"/></wps:spPr></wps:wsp></wpg:grpSp>
            <wps:wsp><wps:cNvPr id="13" name="C"/><wps:cNvCnPr><a:stCxn id="11" idx="3"/><a:endCxn id="12" idx="1"/></wps:cNvCnPr>
            <wps:spPr><a:xfrm><a:off x="100" y="50"/><a:ext cx="200" cy="0"/></a:xfrm><a:prstGeom prst="straightConnector1"/>
            <a:ln><a:tailEnd type="triangle"/></a:ln></wps:spPr></wps:wsp>
            """
        let grid = try Self.grid(
            """
            <w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>
            <wp:extent cx="1440180" cy="360000"/><wp:docPr id="1" name="Grup"/><a:graphic><a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm>
            <a:off x="0" y="0"/><a:ext cx="1440180" cy="360000"/><a:chOff x="0" y="0"/><a:chExt cx="400" cy="100"/></a:xfrm></wpg:grpSpPr>
            \(inner)</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>
            """)
        #expect(grid.shapes.map(\.id) == [11, 12])
        #expect(grid.shapes.map(\.center.cell.column) == [1, 2])
        let connector = try #require(grid.connectors.first)
        #expect((connector.startShape, connector.endShape) == (11, 12))
        #expect((connector.hasArrowAtStart, connector.hasArrowAtEnd) == (false, true))
        #expect(abs(connector.start.column - 1.5) < 0.001)
        #expect(abs(connector.end.column - 2.5) < 0.001)
    }

    @Test("copies with one number are told apart")
    func copies() throws {
        let grid = try Self.grid(Self.shape("rect", "a", id: 3) + Self.shape("rect", "b", id: 3))
        #expect(Set(grid.shapes.map(\.id)).count == 2)
        #expect(grid.shapes.first?.id == 3)
    }

    @Test(
        "the shape types of VML have their names in DrawingML",
        arguments: [
            (110, "flowChartDecision"), (116, "flowChartTerminator"), (109, "flowChartProcess"),
            (177, "flowChartOffpageConnector"), (4, "diamond"), (202, "rect"), (9_999, ""),
        ])
    func vmlTypes(type: Int, geometry: String) throws {
        let grid = try Self.grid(
            """
            <w:r><w:pict><v:shapetype id="_x0000_t\(type)" path="m"/><v:shape id="_x0000_s1026" type="#_x0000_t\(type)"
             style="position:absolute;margin-left:56.7pt;margin-top:2pt;width:28.35pt;height:14pt"><v:textbox><w:txbxContent>
            \(Hand.paragraph("Ya"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>
            """)
        let shape = try #require(grid.shapes.first)
        #expect((shape.id, shape.geometry, shape.text) == (1_026, geometry, "Ya"))
        #expect(shape.center.cell == CellPosition(row: 1, column: 2))
    }

    @Test("other elements of VML, and lines")
    func vmlElements() throws {
        let grid = try Self.grid(
            """
            <w:r><w:pict><v:group style="position:absolute;margin-left:0;margin-top:0;width:113.4pt;height:20pt" coordorigin="100,0"
             coordsize="200,100"><v:rect style="position:absolute;left:100;top:0;width:100;height:100"/><v:oval
             style="position:absolute;left:200;top:0;width:100;height:100"/><v:roundrect style="left:0;top:0;width:1;height:1"/>
            <v:line from="200,50" to="150,50"><v:stroke endarrow="block"/></v:line></v:group></w:pict></w:r>
            """)
        #expect(grid.shapes.map(\.geometry) == ["rect", "ellipse", "roundRect"])
        #expect(grid.shapes.prefix(2).map(\.center.cell.column) == [1, 2])
        let line = try #require(grid.connectors.first)
        #expect(abs(line.start.column - 2) < 0.001)
        #expect(abs(line.end.column - 1.5) < 0.001)
        #expect((line.hasArrowAtStart, line.hasArrowAtEnd) == (false, true))
    }

    @Test("shapes outside every table are said, with their texts")
    func loose() throws {
        let document = try HandmadeDocument("<w:p>\(Self.shape("rect", "Mulai"))</w:p>").read()
        #expect(document.blocks.isEmpty)
        #expect(document.notes.map(\.code) == [.looseShapes])
        #expect(document.notes.first?.message.indonesian.contains("“Mulai”") == true)
    }

    @Test("a table in a text box stands where the box does")
    func tableInBox() throws {
        let table = Hand.table(Hand.row(Hand.cell("Nomor"), Hand.cell("065")))
        let document = try HandmadeDocument(
            "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>\(table)</w:txbxContent>"
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        ).read()
        #expect(document.grids.first?.lines == ["A1 Nomor", "B1 065"])
    }
}
