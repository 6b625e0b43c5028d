/// Puts the parts of a document together: text first, as it says what the others must hold.
struct DocumentAssembly {
    private let document: OutgoingDocument
    private var body: WordStoryWriter
    private var bands: [(name: String, text: String)] = []

    init(_ document: OutgoingDocument) {
        self.document = document
        body = WordStoryWriter(WordStoryWriter.Shared(document), width: 0)
    }

    /// The entries of the archive, in their order.
    mutating func entries() throws(DocumentWritingError) -> [ZipWriter.Entry] {
        let text = try writeBody()
        let notes = try writeFootnotes()
        let language = document.language.tag
        let styles = WordStyleSheet(
            look: document.look, language: language, headingNumbers: document.headingNumbers)
        var links = body.links
        for part in ["styles", "numbering", "settings", "fontTable"] { _ = links.add(part, "\(part).xml") }
        if notes != nil { _ = links.add("footnotes", "footnotes.xml") }
        var entries = [
            (
                "[Content_Types].xml",
                WordPart.contentTypes(
                    bands: bands.map(\.name), images: body.shared.media.formats, hasFootnotes: notes != nil)
            ),
            ("_rels/.rels", WordPart.packageRelationships()),
            ("docProps/core.xml", WordPart.properties(title: document.title, language: language)),
            ("word/document.xml", text),
            ("word/_rels/document.xml.rels", links.markup()),
            ("word/styles.xml", styles.markup()),
            ("word/numbering.xml", body.shared.lists.markup()),
            ("word/settings.xml", WordPart.settings(document, hasFootnotes: notes != nil)),
            ("word/fontTable.xml", WordPart.fonts(document.look)),
        ]
        entries += bands.map { ("word/\($0.name).xml", $0.text) }
        if let notes {
            entries.append(("word/footnotes.xml", notes.text))
            if !notes.links.isEmpty { entries.append(("word/_rels/footnotes.xml.rels", notes.links.markup())) }
        }
        return entries.map { ZipWriter.Entry(name: $0.0, bytes: Array($0.1.utf8)) }
            + body.shared.media.parts.map { ZipWriter.Entry(name: $0.name, bytes: $0.bytes) }
    }

    // MARK: - The body

    private mutating func writeBody() throws(DocumentWritingError) -> String {
        let sections = document.sections.isEmpty ? [OutgoingSection(blocks: [])] : document.sections
        body.xml.raw(WordMarkup.declaration)
        body.xml.open("w:document", WordPart.spaces)
        body.xml.open("w:body")
        for (position, section) in sections.enumerated() {
            let form = PageForm(section.orientation, document.look.margins)
            (body.width, body.height) = (form.textWidth, form.pictureHeight)
            let properties = section.markup(form, bands: try references(of: section))
            let isLast = position == sections.count - 1
            try body.write(section.blocks, section: isLast ? nil : properties)
            guard isLast else { continue }
            if section.blocks.isEmpty { body.writeSpacer() }
            body.xml.raw(properties)
        }
        body.xml.close("w:body")
        body.xml.close("w:document")
        return body.xml.text
    }

    /// Writes the page header and footer of a section.
    private mutating func references(
        of section: OutgoingSection
    ) throws(DocumentWritingError) -> [(element: String, id: String)] {
        var references: [(String, String)] = []
        for (band, kind) in [(section.header, "header"), (section.footer, "footer")] {
            guard let band else { continue }
            let name = "\(kind)\(bands.count + 1)"
            var writer = WordStoryWriter(body.shared, width: body.width)
            writer.xml.raw(WordMarkup.declaration)
            let element = kind == "header" ? "w:hdr" : "w:ftr"
            writer.xml.open(element, WordPart.spaces)
            try writer.write(band.plain, isHeader: kind == "header")
            writer.xml.close(element)
            body.shared = writer.shared
            bands.append((name, writer.xml.text))
            references.append(("w:\(kind)Reference", body.links.add(kind, "\(name).xml")))
        }
        return references
    }

    // MARK: - Footnotes

    /// The part of footnotes with the two lines Word draws above them (ECMA-376 part 1, 17.11).
    private mutating func writeFootnotes() throws(DocumentWritingError) -> (text: String, links: PartLinks)? {
        guard !body.shared.footnotes.isEmpty else { return nil }
        var writer = WordStoryWriter(body.shared, width: body.width)
        writer.xml.raw(WordMarkup.declaration)
        writer.xml.open("w:footnotes", WordPart.spaces)
        for (id, mark) in [("-1", "separator"), ("0", "continuationSeparator")] {
            writer.xml.open("w:footnote", ["w:type": mark, "w:id": id])
            writer.xml.open("w:p")
            ParagraphFormat(spacing: .init(line: 240)).write(into: &writer.xml)
            writer.xml.open("w:r")
            writer.xml.empty("w:\(mark)")
            writer.xml.close("w:r")
            writer.xml.close("w:p")
            writer.xml.close("w:footnote")
        }
        for (position, note) in body.shared.footnotes.enumerated() {
            writer.xml.open("w:footnote", ["w:id": String(position + 1)])
            writer.xml.open("w:p")
            ParagraphFormat(style: writer.style(.footnoteText)).write(into: &writer.xml)
            writer.xml.open("w:r")
            RunFormat(style: writer.style(.footnoteReference)).write(into: &writer.xml)
            writer.xml.empty("w:footnoteRef")
            writer.xml.close("w:r")
            try writer.write(" " + note)
            writer.xml.close("w:p")
            writer.xml.close("w:footnote")
        }
        writer.xml.close("w:footnotes")
        return (writer.xml.text, writer.links)
    }
}

extension PageBand {
    /// Links would need a part of their own in every band: there they are text.
    fileprivate var plain: PageBand {
        func text(_ text: OutgoingText) -> OutgoingText {
            OutgoingText(
                text.pieces.map { piece in
                    guard case .link(let text, _) = piece else { return piece }
                    return .text(text, OutgoingTextStyle())
                })
        }
        return PageBand(left: text(left), center: text(center), right: text(right), hasRule: hasRule)
    }
}
