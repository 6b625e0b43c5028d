import OfficeFiles

/// A Word document written by hand, part by part, so that a test shows the XML it is about.
struct HandmadeDocument {
    /// The content of the body.
    var body: String
    /// The content of the styles and of the lists.
    var styles = ""
    var numbering = ""
    /// Page headers and footers by relationship id: `h1` and `f1`.
    var headers: [(id: String, content: String)] = []
    var footers: [(id: String, content: String)] = []
    var settings = ""
    var isStrict = false
    /// What stands before the root of the body.
    var prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"

    init(_ body: String) {
        self.body = body
    }

    func read(limits: DocumentLimits = DocumentLimits()) throws -> OfficeDocument {
        try OfficeDocument(docx: bytes, limits: limits)
    }

    var bytes: [UInt8] { StoredZip(parts).bytes }

    var parts: [(String, String)] {
        var parts = [
            ("_rels/.rels", relationships([("r1", "officeDocument", "word/document.xml")])),
            ("word/document.xml", prologue + element("document", "<w:body>\(body)</w:body>")),
            ("word/_rels/document.xml.rels", relationships(links)),
        ]
        if !styles.isEmpty { parts.append(("word/styles.xml", element("styles", styles))) }
        if !numbering.isEmpty { parts.append(("word/numbering.xml", element("numbering", numbering))) }
        if !settings.isEmpty { parts.append(("word/settings.xml", element("settings", settings))) }
        for header in headers { parts.append(("word/\(header.id).xml", element("hdr", header.content))) }
        for footer in footers { parts.append(("word/\(footer.id).xml", element("ftr", footer.content))) }
        return parts
    }

    private var links: [(String, String, String)] {
        [("s", "styles", "styles.xml"), ("n", "numbering", "numbering.xml"), ("t", "settings", "settings.xml")]
            + headers.map { ($0.id, "header", "\($0.id).xml") } + footers.map { ($0.id, "footer", "\($0.id).xml") }
    }

    private func relationships(_ links: [(id: String, kind: String, target: String)]) -> String {
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let entries = links.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(types)/\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + entries.joined() + "</Relationships>"
    }

    private func element(_ name: String, _ content: String) -> String {
        let office = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
        let word = isStrict ? "wordprocessingml/main" : "wordprocessingml/2006/main"
        let drawing = isStrict ? "drawingml/main" : "drawingml/2006/main"
        let place = isStrict ? "drawingml/wordprocessingDrawing" : "drawingml/2006/wordprocessingDrawing"
        return """
            <w:\(name) xmlns:w="\(office)/\(word)" xmlns:a="\(office)/\(drawing)" xmlns:wp="\(office)/\(place)"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
             xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
             xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
             xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
             xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\(content)</w:\(name)>
            """
    }

    // MARK: - Pieces

    static func paragraph(_ text: String, properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    static func cell(_ content: String, properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content.hasPrefix("<") ? content : paragraph(content))</w:tc>"
    }

    static func row(_ cells: String..., properties: String = "") -> String {
        "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
    }

    /// Columns of these widths in twips.
    static func table(_ rows: String..., widths: [Int] = []) -> String {
        "<w:tbl><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>\(rows.joined())</w:tbl>"
    }
}

extension OfficeDocument {
    var paragraphs: [Paragraph] {
        blocks.compactMap { block in
            guard case .paragraph(let paragraph) = block else { return nil }
            return paragraph
        }
    }
}

extension Grid {
    /// Every cell as `B2 text`, a span as `B2:C3 text`.
    var lines: [String] {
        cells.map { cell in
            let end = CellPosition(row: cell.rows.upperBound, column: cell.columns.upperBound)
            let place = end == cell.position ? end.name : "\(cell.position.name):\(end.name)"
            return "\(place) \(cell.text)"
        }
    }
}
