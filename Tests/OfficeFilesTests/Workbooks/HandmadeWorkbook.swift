import OfficeFiles

/// A workbook written by hand, part by part, so that a test shows the XML it is about.
struct HandmadeWorkbook {
    /// Sheets by name, each with the content of its `worksheet` element.
    var sheets: [(name: String, content: String)]
    /// Attributes of each sheet in the list, by its name.
    var states: [String: String] = [:]
    var sharedStrings: String?
    /// Format codes; a cell of style 1 has the first, of style 2 the second …
    var formats: [String] = []
    /// Numbers of built-in formats, behind those of `formats`.
    var builtInFormats: [Int] = []
    var workbookProperties = ""
    var workbookEnd = ""
    /// Relationships of the first sheet.
    var links = ""
    var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var prefix = ""

    init(_ sheets: [(String, String)]) {
        self.sheets = sheets
    }

    /// One sheet with these rows.
    init(rows: String) {
        self.init([("Daftar SOP", "<sheetData>\(rows)</sheetData>")])
    }

    var bytes: [UInt8] { StoredZip(parts).bytes }

    func table(_ sheet: Int = 0, limits: WorkbookLimits = WorkbookLimits()) throws -> Table {
        try Workbook(bytes, limits: limits).table(sheet)
    }

    var parts: [(String, String)] {
        var parts = [
            (
                "_rels/.rels",
                relationships(
                    "<Relationship Id=\"r1\" Type=\"\(relationshipTypes)/officeDocument\" Target=\"xl/workbook.xml\"/>")
            ),
            ("xl/workbook.xml", workbook),
            ("xl/_rels/workbook.xml.rels", relationships(workbookRelationships)),
        ]
        for (index, sheet) in sheets.enumerated() {
            parts.append(("xl/worksheets/sheet\(index + 1).xml", element("worksheet", sheet.content)))
        }
        if !links.isEmpty { parts.append(("xl/worksheets/_rels/sheet1.xml.rels", relationships(links))) }
        if let sharedStrings { parts.append(("xl/sharedStrings.xml", element("sst", sharedStrings))) }
        if !formats.isEmpty || !builtInFormats.isEmpty {
            parts.append(("xl/styles.xml", element("styleSheet", styles)))
        }
        return parts
    }

    private var workbook: String {
        let list = sheets.enumerated().map { index, sheet in
            "<\(prefix)sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(states[sheet.name] ?? "") r:id=\"s\(index + 1)\"/>"
        }
        return element(
            "workbook", workbookProperties + "<\(prefix)sheets>\(list.joined())</\(prefix)sheets>" + workbookEnd)
    }

    private var workbookRelationships: String {
        let sheets = (1...max(1, sheets.count)).map {
            "<Relationship Id=\"s\($0)\" Type=\"\(relationshipTypes)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        }
        return sheets.joined()
            + "<Relationship Id=\"t\" Type=\"\(relationshipTypes)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            + "<Relationship Id=\"y\" Type=\"\(relationshipTypes)/styles\" Target=\"styles.xml\"/>"
    }

    private var styles: String {
        let codes = formats.enumerated().map { index, code in
            "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\"/>"
        }
        let ids = [0] + formats.indices.map { 164 + $0 } + builtInFormats
        return "<numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>\(ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined())</cellXfs>"
    }

    private func element(_ name: String, _ content: String) -> String {
        let declaration = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <\(prefix)\(name) \(declaration)="\(main)" xmlns:r="\(relationshipTypes)">\(content)</\(prefix)\(name)>
            """
    }

    private func relationships(_ content: String) -> String {
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(content)</Relationships>"
    }
}
