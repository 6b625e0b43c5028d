import OfficeFiles
import Pictures
import Testing

@Suite("Pictures in Word documents")
struct DrawingMarkupTests {
    private func body(
        _ shapes: Picture.Shape..., width: Double = 100, height: Double = 50, size: OutgoingPicture.Size = .natural,
        placement: OutgoingPicture.Placement = .line(.center)
    ) throws -> String {
        let picture = Picture(width: width, height: height, title: "Peta", description: "Isi & arti", shapes: shapes)
        let outgoing = OutgoingPicture(picture, size: size, placement: placement)
        return try WrittenParts(OutgoingDocument(.picture(outgoing))).body
    }

    @Test("a picture has its words for those who hear it, and for programs that know no shapes")
    func words() throws {
        let body = try body()
        #expect(body.contains("descr=\"Peta. Isi &amp; arti\" title=\"Peta\""))
        #expect(body.contains("<mc:Fallback><w:t xml:space=\"preserve\">[Peta. Isi &amp; arti]</w:t></mc:Fallback>"))
    }

    @Test("lengths are whole units of 1/914,400 inch")
    func units() throws {
        let body = try body(.rectangle(1.5, 2, 10, 20, stroke: .init(.ink, width: 2)))
        #expect(body.contains("<wp:extent cx=\"952500\" cy=\"476250\"/>"))
        #expect(body.contains("<a:off x=\"14288\" y=\"19050\"/><a:ext cx=\"95250\" cy=\"190500\"/>"))
        #expect(body.contains("<a:ln w=\"19050\">"))
    }

    @Test("a picture wider than the page is made smaller, letters and all")
    func wide() throws {
        // The text of the page is 165 mm wide, near 9,355 twips.
        let body = try body(.text(.init("a", at: .init(0, 0), size: 40)), width: 9_355 / 15 * 2, height: 100)
        #expect(body.contains("<w:sz w:val=\"30\"/>"))
        #expect(body.contains("<wp:extent cx=\"59"))
    }

    @Test(
        "a picture is as wide as asked for, and never higher than the page",
        arguments: [
            (100.0, 50.0, OutgoingPicture.Size.full, 5_940_425), (100, 50, .percent(50), 2_970_213),
            (100, 50, .natural, 952_500), (100, 100_000, .full, 8_183),
        ])
    func size(width: Double, height: Double, size: OutgoingPicture.Size, extent: Int) throws {
        let body = try body(width: width, height: height, size: size)
        let found = body.split(separator: "<wp:extent cx=\"").last.flatMap { Int($0.prefix { $0 != "\"" }) }
        #expect(abs((found ?? 0) - extent) <= 500)
    }

    @Test(
        "each kind of shape is what Word draws for it",
        arguments: [
            (
                Picture.Shape.rectangle(0, 0, 40, 20, radius: 5, fill: .good),
                "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val 25000\"/></a:avLst>"
            ),
            (
                .circle(10, 10, radius: 5, fill: .good),
                "<a:prstGeom prst=\"ellipse\"><a:avLst></a:avLst></a:prstGeom><a:solidFill><a:srgbClr val=\"1D6436\"/>"
            ),
            (.line(10, 10, 0, 0), "<a:xfrm flipH=\"1\" flipV=\"1\">"),
            (
                .line(0, 0, 10, 0, .init(.ink, dash: .dashed), arrow: .end),
                "<a:prstDash val=\"dash\"/><a:round/><a:tailEnd type=\"triangle\""
            ),
            (
                .line(0, 0, 10, 0, .init(.ink, dash: .dashDotted, opacity: 0.35)),
                "<a:alpha val=\"35000\"/></a:srgbClr></a:solidFill><a:prstDash val=\"dashDot\"/>"
            ),
            (
                .rectangle(.init(x: 0, y: 0, width: 1, height: 1), radius: 0, .init(fill: .paper, opacity: 0.8)),
                "<a:srgbClr val=\"FFFFFF\"><a:alpha val=\"80000\"/></a:srgbClr></a:solidFill><a:ln>"
            ),
            (
                .polyline([.init(0, 0), .init(0, 8), .init(0, 9)], .init(), arrow: .none),
                "<a:path w=\"1\" h=\"85725\" fill=\"none\"><a:moveTo><a:pt x=\"0\" y=\"0\"/></a:moveTo>"
            ),
            (
                .polygon([.init(5, 5), .init(6, 5), .init(6, 6)], .init(fill: .bad)),
                "<a:lnTo><a:pt x=\"9525\" y=\"9525\"/></a:lnTo><a:close/>"
            ),
            (.text(.init("a<b", at: .init(5, 5), isBold: true)), "<w:b/><w:bCs/>"),
            (
                .text(.init("a", at: .init(5, 5), isUpright: true)),
                "<w:noWrap/><w:textDirection w:val=\"btLr\"/></w:tcPr>"
            ),
        ])
    func shapes(shape: Picture.Shape, markup: String) throws {
        #expect(try body(shape).contains(markup))
    }

    @Test("numbers that are none, empty lines and endless groups do no harm")
    func nonsense() throws {
        var group = Picture.Shape.line(0, 0, 1, 1)
        for _ in 0..<500 { group = .group([group], role: "", title: "") }
        let body = try body(
            .rectangle(.nan, .infinity, -1, 1e300), .polyline([], .init(), arrow: .both), .polygon([], .init()),
            .path([.close], .init()), .path([.line(.init(1, 1)), .line(.init(2, 2))], .init()), group, width: .nan,
            height: -5)
        #expect(body.contains("<a:moveTo><a:pt x=\"0\" y=\"0\"/></a:moveTo><a:lnTo>"))
        #expect(SchemaOrder.mistakes(in: body) == [])
    }

    @Test("a picture stays with its caption, and with nothing else")
    func captions() throws {
        let picture = OutgoingBlock.picture(OutgoingPicture(Picture(width: 9, height: 9, title: "a")))
        let caption = OutgoingBlock.caption(OutgoingCaption(.figure, "Peta"))
        let body = try WrittenParts(OutgoingDocument(picture, caption, picture, .text("x"))).body
        let kept = body.split(separator: "<w:p>").dropFirst().map { $0.contains("<w:keepNext/>") }
        #expect(kept == [true, false, false, false])
    }

    @Test("where text belongs below its caption, a high picture leaves it room, and the caption stays with it")
    func textBelow() throws {
        let picture = Picture(width: 300, height: 3_000, title: "a")
        func body(_ room: Double) throws -> String {
            let caption = OutgoingBlock.caption(OutgoingCaption(.figure, "Peta", staysWithNext: room > 0))
            return try WrittenParts(
                OutgoingDocument(.picture(OutgoingPicture(picture, roomBelow: room)), caption, .text("x"))
            ).body
        }
        let heights = try [0, 20].map { room in
            let number = try #require(try body(room).split(separator: " cy=\"").dropFirst().first)
            return try #require(Int(number.prefix(while: \.isNumber)))
        }
        // 36,000 to the millimetre.
        #expect(abs(heights[0] - heights[1] - 20 * 36_000) < 1_000)
        let kept = try body(20).split(separator: "<w:p>").dropFirst().map { $0.contains("<w:keepNext/>") }
        #expect(kept == [true, true, false])
    }

    @Test("ids of pictures and shapes are given once")
    func ids() throws {
        let picture = Picture(width: 9, height: 9, title: "a", shapes: [.line(0, 0, 1, 1), .line(0, 0, 2, 2)])
        let block = OutgoingBlock.picture(OutgoingPicture(picture))
        let body = try WrittenParts(OutgoingDocument(block, block)).body
        let ids = body.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        // Of each picture itself, the ground under it, and its two lines.
        #expect(ids.count == 8)
        #expect(Set(ids).count == 8)
    }

    @Test("shapes in cells are read back with their lines")
    func reading() throws {
        let picture = Picture(
            width: 120, height: 20, title: "Alur",
            shapes: [
                .rectangle(0, 0, 40, 20, stroke: .init()), .line(40, 10, 80, 10, arrow: .end),
                .rectangle(80, 0, 40, 20, stroke: .init()),
            ])
        let table = OutgoingTable(
            columns: [.init()], headerRows: 0,
            rows: [.init([OutgoingTable.Cell(blocks: [.picture(OutgoingPicture(picture))])])])
        let grid = try #require(OfficeDocument(docx: DocumentWriter.bytes(OutgoingDocument(.table(table)))).grids.first)
        #expect(grid.shapes.count == 2)
        #expect(grid.connectors.count == 1)
    }

    @Test("a floating picture takes no room in its cell")
    func floating() throws {
        let body = try body(placement: .floating(across: 10, down: 20))
        #expect(body.contains("<wp:positionH relativeFrom=\"column\"><wp:posOffset>95250</wp:posOffset>"))
        #expect(body.contains("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/><wp:docPr"))
    }
}
