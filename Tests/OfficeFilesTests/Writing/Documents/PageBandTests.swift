import OfficeFiles
import Pictures
import Testing

@Suite("Letterheads, feet of pages, and grounds of pictures")
struct PageBandTests {
    @Test("a letterhead has a double line below it and no other")
    func letterhead() throws {
        let table = OutgoingTable(columns: [.init()], headerRows: 0, rows: [.init(["KOTA CONTOH"])], lines: .below)
        let body = try WrittenParts(OutgoingDocument(.table(table))).body
        #expect(body.contains("<w:tblBorders><w:bottom w:val=\"thinThickSmallGap\""))
        #expect(!body.contains("<w:insideH"))
    }

    @Test("the foot of a page has one stop where nothing stands in its middle, so that long texts keep to one line")
    func stops() throws {
        func foot(_ band: PageBand) throws -> String {
            let section = OutgoingSection(footer: band, blocks: [.text("a")])
            return try WrittenParts(OutgoingDocument(title: "", sections: [section])).part("word/footer1.xml")
        }
        let sides = try foot(PageBand(left: "kiri", right: "kanan"))
        #expect(sides.components(of: "<w:tab/>") == 1 && !sides.contains("w:val=\"center\""))
        let all = try foot(PageBand(left: "kiri", center: "tengah", right: "kanan"))
        #expect(all.components(of: "<w:tab/>") == 2 && all.contains("w:val=\"center\""))
    }

    @Test("a picture that begins with a line begins with an unseen ground, as LibreOffice would turn it else")
    func ground() throws {
        func names(_ shapes: Picture.Shape...) throws -> Int {
            let picture = Picture(width: 100, height: 50, title: "x", shapes: shapes)
            let parts = try WrittenParts(OutgoingDocument(.picture(OutgoingPicture(picture))))
            return try parts.body.components(of: "<wps:wsp>")
        }
        let (line, box) = (Picture.Shape.line(5, 0, 5, 50), Picture.Shape.rectangle(0, 0, 10, 10))
        #expect(try names(line, box) == 3 && names(box, line) == 2)
        #expect(try names(.group([line], role: "", title: "")) == 2 && names(.group([box], role: "", title: "")) == 1)
    }
}

extension String {
    fileprivate func components(of piece: String) -> Int {
        split(separator: piece, omittingEmptySubsequences: false).count - 1
    }
}
