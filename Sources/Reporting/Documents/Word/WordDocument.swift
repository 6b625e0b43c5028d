internal import Findings
internal import OfficeFiles

/// A report as a Word document: letters first, then the title, where the report comes from, the contents, the chapters.
struct WordDocument {
    let document: ReportDocument
    let wording: Wording
    /// Whether the blocks that are being made stand on landscape pages.
    private(set) var isLandscape = false

    /// - Parameter document: as paper has it.
    init(_ document: ReportDocument) {
        self.document = document
        wording = Wording(language: document.language)
    }

    /// The blocks of a part, fitted to its pages.
    func blocks(of part: ReportPart) -> [OutgoingBlock] {
        var page = self
        page.isLandscape = part.isLandscape
        return part.blocks.indices.flatMap { position -> [OutgoingBlock] in
            let next = part.blocks.dropFirst(position + 1).first
            if case .paragraph(let text, let style, let alignment) = part.blocks[position], case .signatures = next {
                // Nobody signs a page that says nothing.
                return [
                    .paragraph(OutgoingParagraph(text, style: style, alignment: alignment, staysWithNext: true))
                ]
            }
            if case .picture(let picture, let caption) = part.blocks[position], case .paragraph(_, .small, _) = next {
                return page.blocks(of: picture, caption, isToldBelow: true)
            }
            return page.blocks(part.blocks[position], of: part)
        }
    }

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
                blocks: blocks(of: part))
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
            open.blocks += chapter(part)
        }
        return sections + [open]
    }

    /// A part with its title, where it shows one.
    func chapter(_ part: ReportPart) -> [OutgoingBlock] {
        let title = OutgoingHeading(1, OutgoingText(part.title), isNumbered: part.isNumbered, anchor: part.id)
        return (part.showsTitle ? [.heading(title)] : []) + blocks(of: part)
    }

    /// A block of a part, whose headings are counted only where the part's are.
    private func blocks(_ block: ReportBlock, of part: ReportPart) -> [OutgoingBlock] {
        guard !part.isNumbered, case .heading(let level, let title, let anchor) = block else { return blocks(block) }
        return [.heading(OutgoingHeading(level, OutgoingText(title), isNumbered: false, anchor: anchor))]
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
        var blocks: [OutgoingBlock] = (document.logo?.image).map { [.image($0)] } ?? []
        blocks.append(.title(OutgoingText(document.title)))
        blocks += document.subtitle.map { .subtitle(OutgoingText($0)) }
        blocks += blanksBox
        if !document.provenance.isEmpty {
            blocks.append(
                .paragraph(OutgoingParagraph(.bold(wording(Catalogue.provenance)), staysWithNext: true)))
            blocks.append(table(of: document.provenance))
        }
        if hasOwnContents {
            blocks.append(
                .contents(OutgoingContents(title: wording(Catalogue.contents), levels: headingCount > 24 ? 1 : 2)))
        }
        return blocks
    }

    /// Whether the contents are ours to put at the front: the report does not say where they stand, and is long.
    private var hasOwnContents: Bool {
        let says = document.parts.flatMap(\.blocks).contains { if case .contents = $0 { true } else { false } }
        return !says && document.parts.count(where: \.showsTitle) > 3
    }

    /// Headings the contents would list: with more than a page of them the chapters alone are.
    private var headingCount: Int {
        document.parts.reduce(0) { sum, part in
            sum + 1 + part.blocks.count { if case .heading(2, _, _) = $0 { true } else { false } }
        }
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
            return ReportOutput(try DocumentWriter.bytes(WordDocument(document.onPaper).outgoing))
        } catch {
            throw ReportError(code: .cannotWrite, name: "docx", reason: error.message)
        }
    }
}
