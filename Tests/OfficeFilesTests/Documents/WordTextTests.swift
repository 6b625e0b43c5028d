import OfficeFiles
import Testing

@Suite("Text of Word documents, as people see it")
struct WordTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        /// What stands in a paragraph.
        var content: String
        var text: String
        var testDescription: String { name }

        init(_ name: String, _ content: String, _ text: String) {
            (self.name, self.content, self.text) = (name, content, text)
        }
    }

    private static func run(_ content: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr>\(content)</w:r>"
    }

    private static func text(_ text: String) -> String { run("<w:t xml:space=\"preserve\">\(text)</w:t>") }

    private static func field(_ kind: String) -> String { run("<w:fldChar w:fldCharType=\"\(kind)\"/>") }

    static let cases = [
        Case("runs are joined", text("Pelayanan ") + text("Izin"), "Pelayanan Izin"),
        Case("blanks at the ends of a run count where it says so", run("<w:t> satu </w:t>") + text(" dua"), "satu dua"),
        Case(
            "tabs and line breaks",
            run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"), "a\tb\nc\nd"),
        Case(
            "tab stops are no tabs", "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"0\"/></w:tabs></w:pPr>" + text("a"),
            "a"),
        Case(
            "hyphens that do not break, and soft ones",
            run("<w:t>065</w:t><w:noBreakHyphen/><w:t>12</w:t><w:softHyphen/><w:t>a\u{AD}b</w:t>"), "065-12ab"),
        Case(
            "a check mark of Wingdings", run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"), "✓"),
        Case("a check mark of Wingdings 2", run("<w:sym w:font=\"Wingdings 2\" w:char=\"F050\"/>"), "✓"),
        Case("a bullet of Symbol", run("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"), "•"),
        Case(
            "a letter typed in Wingdings",
            run("<w:t>ü</w:t>", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"),
            "✓"),
        Case("a private letter whose font is not told", text("\u{F0FC}"), "✓"),
        Case(
            "the result of a field, not its instruction",
            text("Hal. ") + field("begin") + run("<w:instrText>PAGE</w:instrText>") + field("separate") + text("7")
                + field("end"), "Hal. 7"),
        Case(
            "a field inside the instruction of another",
            field("begin") + run("<w:instrText>IF</w:instrText>") + field("begin") + field("separate") + text("x")
                + field("end") + field("separate") + text("ya") + field("end"), "ya"),
        Case(
            "a simple field", "<w:fldSimple w:instr=\"DATE\">\(text("17 Agustus 2021"))</w:fldSimple>",
            "17 Agustus 2021"),
        Case("a link", "<w:hyperlink r:id=\"x\">\(text("tautan"))</w:hyperlink>", "tautan"),
        Case(
            "smart tags and content controls",
            "<w:smartTag>\(text("a"))</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>\(text("b"))</w:sdtContent></w:sdt>",
            "ab"),
        Case(
            "the prompt of a content control is no content",
            text("Nomor: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(text("Klik di sini"))"
                + "</w:sdtContent></w:sdt>", "Nomor:"),
        Case(
            "tracked changes: what was put in, not what was taken out",
            text("tiga ")
                + "<w:del><w:r><w:delText>dua</w:delText><w:t>dua</w:t></w:r></w:del><w:ins>\(text("empat"))</w:ins>"
                + "<w:moveFrom>\(text("x"))</w:moveFrom><w:moveTo>\(text(" hari"))</w:moveTo>", "tiga empat hari"),
        Case("hidden text", text("a") + run("<w:t>b</w:t>", "<w:vanish/>") + text("c"), "ac"),
        Case("text that is not hidden after all", run("<w:t>b</w:t>", "<w:vanish w:val=\"0\"/>"), "b"),
        Case(
            "a hidden end of paragraph hides nothing else",
            "<w:pPr><w:rPr><w:vanish/><w:del/></w:rPr></w:pPr>" + text("a"), "a"),
        Case("formulas", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
        Case(
            "the first alternative that is known, and one only",
            run(
                "<mc:AlternateContent><mc:Choice Requires=\"xyz\"><w:t>a</w:t></mc:Choice><mc:Choice Requires=\"wps\">"
                    + "<w:t>b</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent>"), "b"),
        Case(
            "the fallback where no alternative is known",
            run(
                "<mc:AlternateContent><mc:Choice Requires=\"xyz\"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>c</w:t>"
                    + "</mc:Fallback></mc:AlternateContent>"), "c"),
        Case("readings above a word", run("<w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt></w:ruby>") + text("a"), "a"),
    ]

    @Test("what a paragraph shows", arguments: cases)
    func paragraphText(_ example: Case) throws {
        let document = try HandmadeDocument("<w:p>\(example.content)</w:p>").read()
        #expect(document.paragraphs.map(\.text) == [example.text])
    }

    @Test("strict documents read the same")
    func strict() throws {
        var document = HandmadeDocument(
            HandmadeDocument.paragraph("Judul", properties: "<w:outlineLvl w:val=\"0\"/>")
                + HandmadeDocument.table(HandmadeDocument.row(HandmadeDocument.cell("a"), HandmadeDocument.cell("b"))))
        let transitional = try document.read()
        document.isStrict = true
        #expect(try document.read() == transitional)
        #expect(transitional.blocks.count == 2)
    }

    @Test("blank paragraphs are no blocks")
    func blanks() throws {
        let document = try HandmadeDocument("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>").read()
        #expect(document.blocks.isEmpty)
    }

    @Test("a field that never ends takes no more than its paragraph")
    func openField() throws {
        let document = try HandmadeDocument(
            "<w:p>\(Self.field("begin"))\(Self.text("a"))</w:p><w:p>\(Self.text("b"))</w:p>"
        ).read()
        #expect(document.paragraphs.map(\.text) == ["b"])
    }
}
