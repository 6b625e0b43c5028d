internal import Findings

/// A part of the gap report as a document, written into the page as it is.
struct DocumentPartSection: HTMLSection {
    let part: ReportPart
    let document: ReportDocument
    let templates: ReportTemplates
    /// How many pictures there may be before it, so that none has the id of another.
    let pictures: Int

    var anchor: String { part.id }
    /// It is in the language of the report already.
    var title: LocalizedText { LocalizedText(id: part.title, en: part.title) }

    var isLandscape: Bool { part.isLandscape }

    func write(to html: inout HTMLWriter) {
        var page = HTMLDocument(document, templates)
        page.pictures = pictures
        for block in part.blocks { page.write(block, to: &html) }
    }
}
