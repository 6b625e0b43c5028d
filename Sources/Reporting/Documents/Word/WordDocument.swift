internal import Findings
internal import OfficeFiles

/// A report as a Word document: letters first, then the title, where the report comes from, the contents, the chapters.
struct WordDocument {
    let document: ReportDocument
    let wording: Wording

    init(_ document: ReportDocument) {
        self.document = document
        wording = Wording(language: document.language)
    }

    /// Of tables that may be left out of paper for their length, so many rows are kept.
    static var rowsOnPaper: Int { 200 }

    var outgoing: OutgoingDocument {
        OutgoingDocument(
            title: document.title, language: document.language, look: look, headingNumbers: document.headingNumbers,
            sections: sections)
    }

    var look: DocumentLook { DocumentLook(palette: document.palette) }

    // MARK: - Pages

    private var sections: [OutgoingSection] {
        let letters = document.parts.prefix { !$0.showsTitle }
        var sections = letters.map { part in
            OutgoingSection(
                orientation: part.orientation, header: PageBand(), footer: PageBand(),
                blocks: part.blocks.flatMap { blocks($0) })
        }
        var open = OutgoingSection(header: PageBand(), footer: footer, blocks: front)
        let chapters = document.parts.dropFirst(letters.count)
        for (position, part) in chapters.enumerated() {
            if part.orientation != open.orientation {
                sections.append(open)
                // Its own foot, as wide as its pages.
                open = OutgoingSection(orientation: part.orientation, footer: footer, blocks: [])
            } else if part.startsPage || position == 0 && hasOwnContents {
                open.blocks.append(.pageBreak)
            }
            if part.showsTitle { open.blocks.append(.heading(1, OutgoingText(part.title), anchor: part.id)) }
            open.blocks += part.blocks.flatMap { blocks($0) }
        }
        return sections + [open]
    }

    private var footer: PageBand {
        PageBand(
            left: OutgoingText(document.running),
            right: OutgoingText(
                joining: "\(wording(Catalogue.page)) ", .pageNumber, " \(wording(Catalogue.of)) ", .pageCount),
            hasRule: true)
    }

    /// The title and what stands below it on its page.
    private var front: [OutgoingBlock] {
        var blocks: [OutgoingBlock] = [.title(OutgoingText(document.title))]
        blocks += document.subtitle.map { .subtitle(OutgoingText($0)) }
        blocks += blanksBox
        if !document.provenance.isEmpty {
            blocks.append(
                .paragraph(OutgoingParagraph(.bold(wording(Catalogue.provenance)), staysWithNext: true)))
            blocks.append(table(of: document.provenance))
        }
        if hasOwnContents { blocks.append(.contents(OutgoingContents(title: wording(Catalogue.contents)))) }
        return blocks
    }

    /// Whether the contents are ours to put at the front: the report does not say where they stand, and is long.
    private var hasOwnContents: Bool {
        let says = document.parts.flatMap(\.blocks).contains { if case .contents = $0 { true } else { false } }
        return !says && document.parts.count(where: \.showsTitle) > 3
    }

    private var blanksBox: [OutgoingBlock] {
        let blanks = document.blanks
        guard !blanks.isEmpty else { return [] }
        let names = blanks.map(\.prompt).joined(separator: "; ")
        return [
            .note(
                OutgoingNote(
                    .fair,
                    [
                        .bold(wording(Catalogue.blanksTitle)),
                        OutgoingText(
                            wording(Catalogue.blanksSentence(wording.count(blanks.count))) + " " + names + "."),
                        .italic(wording(Catalogue.removeBlanksBox)),
                    ]))
        ]
    }
}

extension ReportPart {
    var orientation: OutgoingSection.Orientation { isLandscape ? .landscape : .portrait }
}

extension DocumentForm {
    /// A Word document, or an office's own with its fields filled in.
    static let word = DocumentForm(name: "docx", fileExtension: "docx") { document, options throws(ReportError) in
        if let template = options.wordTemplate { return try WordTemplateFilling(document, template).output() }
        do throws(DocumentWritingError) {
            return ReportOutput(try DocumentWriter.bytes(WordDocument(document).outgoing))
        } catch {
            throw ReportError(code: .cannotWrite, name: "docx", reason: error.message)
        }
    }
}
