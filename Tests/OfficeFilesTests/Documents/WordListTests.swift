import OfficeFiles
import Testing

@Suite("Headings and lists of Word documents")
struct WordListTests {
    private static let styles = """
        <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Anak"><w:name w:val="Sub Bab"/><w:basedOn w:val="Judul2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="Kop"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>
        <w:style w:type="paragraph" w:styleId="Nomor"><w:name w:val="List Number"/>
         <w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
        """

    @Test(
        "headings are told by style, basis and outline",
        arguments: [
            ("<w:pStyle w:val=\"Judul1\"/>", 1), ("<w:pStyle w:val=\"Anak\"/>", 2), ("<w:pStyle w:val=\"Kop\"/>", 3),
            ("<w:pStyle w:val=\"T\"/>", 1), ("<w:outlineLvl w:val=\"4\"/>", 5),
            ("<w:pStyle w:val=\"Judul1\"/><w:outlineLvl w:val=\"9\"/>", nil), ("<w:pStyle w:val=\"A\"/>", nil),
            ("<w:pStyle w:val=\"tidak ada\"/>", nil), ("", nil),
        ] as [(String, Int?)])
    func headings(properties: String, level: Int?) throws {
        var document = HandmadeDocument(HandmadeDocument.paragraph("x", properties: properties))
        document.styles = Self.styles
        #expect(try document.read().paragraphs.map(\.headingLevel) == [level])
    }

    private static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
        "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
    }

    private static let numbering =
        "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1."))\(level(1, "lowerLetter", "%1.%2)"))"
        + "\(level(2, "lowerRoman", "(%3)"))</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\">\(level(0, "bullet", "\u{F0B7}", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"))"
        + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\">\(level(0, "upperRoman", "BAB %1", "<w:pStyle w:val=\"Judul1\"/>"))"
        + "\(level(1, "decimal", "%1.%2", "<w:isLgl/>"))</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"3\">\(level(0, "decimal", "%1", "<w:suff w:val=\"nothing\"/>"))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
        + "</w:lvlOverride></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"

    private static func item(_ list: Int, _ level: Int) -> String {
        "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    }

    private func labels(_ properties: [String]) throws -> [String?] {
        var document = HandmadeDocument(
            properties.map { HandmadeDocument.paragraph("x", properties: $0) }.joined())
        document.styles = Self.styles
        document.numbering = Self.numbering
        return try document.read().paragraphs.map(\.listLabel)
    }

    @Test(
        "labels are those Word shows",
        arguments: [
            ([(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1)], ["1.", "1.a)", "1.b)", "(i)", "2.", "2.a)"]),
            ([(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)], ["1.", "2.", "1.", "2.", "3."]),
            ([(3, 0), (3, 0)], ["•", "•"]),
            ([(4, 0), (4, 1), (4, 0), (4, 1), (4, 1)], ["BAB I", "1.1", "BAB II", "2.1", "2.2"]),
            ([(1, 2), (1, 0)], ["(i)", "2."]),
            ([(0, 0), (99, 0), (5, 0)], [nil, nil, "1"]),
        ] as [([(Int, Int)], [String?])])
    func labels(items: [(Int, Int)], expected: [String?]) throws {
        #expect(try labels(items.map { Self.item($0.0, $0.1) }) == expected)
    }

    @Test("a style brings its list, and a list its level")
    func styleLists() throws {
        let styled = "<w:pStyle w:val=\"Nomor\"/>"
        #expect(
            try labels([styled, styled, "<w:pStyle w:val=\"Nomor\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"]) == [
                "1", "2", nil,
            ])
    }

    @Test("the numbers of an automatic No column stand in its cells")
    func numberColumn() throws {
        let number = HandmadeDocument.paragraph("", properties: Self.item(5, 0))
        let text = HandmadeDocument.paragraph("Menerima", properties: Self.item(1, 0))
        var document = HandmadeDocument(
            HandmadeDocument.table(
                HandmadeDocument.row(HandmadeDocument.cell(number), HandmadeDocument.cell(text)),
                HandmadeDocument.row(HandmadeDocument.cell(number), HandmadeDocument.cell(text + text))))
        document.numbering = Self.numbering
        let grid = try #require(document.read().grids.first)
        #expect(grid.lines == ["A1 1", "B1 1. Menerima", "A2 2", "B2 2. Menerima\n3. Menerima"])
    }

    @Test(
        "numbers show as their format says",
        arguments: [
            ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("lowerLetter", 28, "bb"), ("upperLetter", 3, "C"),
            ("lowerRoman", 14, "xiv"), ("upperRoman", 1_999, "MCMXCIX"), ("upperRoman", 4_000, "4000"),
            ("lowerLetter", 2_000_000_000, "2000000000"), ("chineseCounting", 5, "5"),
        ])
    func formats(format: String, number: Int, text: String) throws {
        var document = HandmadeDocument(HandmadeDocument.paragraph("x", properties: Self.item(1, 0)))
        document.numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"\(number)\"/>"
            + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        #expect(try document.read().paragraphs.map(\.listLabel) == [text])
    }
}
