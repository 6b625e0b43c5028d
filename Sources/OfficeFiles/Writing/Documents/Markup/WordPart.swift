import Findings

/// The parts around the text of a document (ECMA-376 part 2), each the same for the same document.
enum WordPart {
    static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageSpace = "http://schemas.openxmlformats.org/package/2006"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    /// The namespaces a part with text declares. Prefixes in `mc:Ignorable` older programs pass over.
    static let spaces: KeyValuePairs<String, String> = [
        "xmlns:w": wordSpace,
        "xmlns:r": officeRelationships,
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "xmlns:wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "mc:Ignorable": "w14",
    ]

    /// `bands` are the page headers and footers, `header1.xml` and on; `images` the endings of pictures of points.
    static func contentTypes(bands: [String], images: [String], hasFootnotes: Bool) -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open("Types", ["xmlns": "\(packageSpace)/content-types"])
        xml.empty(
            "Default",
            ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
        xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
        for format in images { xml.empty("Default", ["Extension": format, "ContentType": "image/\(format)"]) }
        var parts = [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering")]
        parts += [("settings", "settings"), ("fontTable", "fontTable")]
        if hasFootnotes { parts.append(("footnotes", "footnotes")) }
        parts += bands.map { ($0, $0.hasPrefix("header") ? "header" : "footer") }
        for (part, type) in parts {
            xml.empty("Override", ["PartName": "/word/\(part).xml", "ContentType": "\(wordType)\(type)+xml"])
        }
        xml.empty(
            "Override",
            [
                "PartName": "/docProps/core.xml",
                "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
            ])
        xml.close("Types")
        return xml.text
    }

    static func packageRelationships() -> String {
        var links = PartLinks()
        _ = links.add("officeDocument", "word/document.xml")
        _ = links.add(type: "\(packageSpace)/relationships/metadata/core-properties", "docProps/core.xml")
        return links.markup()
    }

    /// Title and language; no author, no day (ECMA-376 part 2, 11).
    static func properties(title: String, language: String) -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open(
            "cp:coreProperties",
            [
                "xmlns:cp": "\(packageSpace)/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ])
        for (name, content) in [("dc:title", title), ("dc:creator", ""), ("dc:language", language)] {
            xml.open(name)
            xml.letters(content)
            xml.close(name)
        }
        xml.close("cp:coreProperties")
        return xml.text
    }

    static func settings(_ document: OutgoingDocument, hasFootnotes: Bool) -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open("w:settings", ["xmlns:w": wordSpace])
        xml.empty("w:zoom", ["w:percent": "100"])
        xml.value("w:defaultTabStop", 567)
        xml.value("w:characterSpacingControl", "doNotCompress")
        if document.updatesFieldsOnOpening { xml.empty("w:updateFields") }
        if hasFootnotes {
            xml.open("w:footnotePr")
            xml.empty("w:footnote", ["w:id": "-1"])
            xml.empty("w:footnote", ["w:id": "0"])
            xml.close("w:footnotePr")
        }
        xml.open("w:compat")
        // Word 2013 and later; without it Word opens the document in a mode of 2007.
        xml.empty(
            "w:compatSetting",
            ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
        xml.close("w:compat")
        xml.value("w:themeFontLang", document.language.tag)
        xml.value("w:decimalSymbol", document.language == .indonesian ? "," : ".")
        xml.value("w:listSeparator", document.language == .indonesian ? ";" : ",")
        xml.close("w:settings")
        return xml.text
    }

    /// The fonts, with what stands in for those a machine has not.
    static func fonts(_ look: DocumentLook) -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open("w:fonts", ["xmlns:w": wordSpace])
        var seen: Set<String> = []
        for font in [look.font, look.headingFont, look.codeFont] where seen.insert(font).inserted {
            xml.open("w:font", ["w:name": font])
            let others = ["Arial": "Liberation Sans", "Calibri": "Carlito", "Courier New": "Liberation Mono"]
            if let other = others[font] { xml.value("w:altName", other) }
            xml.value("w:charset", "00")
            xml.value("w:family", font == look.codeFont ? "modern" : "swiss")
            xml.value("w:pitch", font == look.codeFont ? "fixed" : "variable")
            xml.close("w:font")
        }
        xml.close("w:fonts")
        return xml.text
    }
}

/// What a part leads to, as it is written (ECMA-376 part 2, 6.5). One target is led to once.
struct PartLinks {
    private var links: [(type: String, target: String, isExternal: Bool)] = []
    private var known: [String: String] = [:]

    var isEmpty: Bool { links.isEmpty }

    /// The id of the link to a target of this kind.
    mutating func add(_ kind: String, _ target: String, isExternal: Bool = false) -> String {
        add(type: "\(WordPart.officeRelationships)/\(kind)", target, isExternal: isExternal)
    }

    mutating func add(type: String, _ target: String, isExternal: Bool = false) -> String {
        let key = "\(type) \(target)"
        if let id = known[key] { return id }
        links.append((type, target, isExternal))
        let id = "rId\(links.count)"
        known[key] = id
        return id
    }

    func markup() -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
        for (position, link) in links.enumerated() {
            let id = "rId\(position + 1)"
            if link.isExternal {
                xml.empty(
                    "Relationship", ["Id": id, "Type": link.type, "Target": link.target, "TargetMode": "External"])
            } else {
                xml.empty("Relationship", ["Id": id, "Type": link.type, "Target": link.target])
            }
        }
        xml.close("Relationships")
        return xml.text
    }
}

extension Language {
    /// The language and country, as Word names it.
    var tag: String {
        switch self {
        case .indonesian: "id-ID"
        case .english: "en-US"
        }
    }
}
