internal import Findings
internal import OfficeFiles

/// An office's own Word document with a report put into its fields:
///
/// - `{{title}}`, `{{subtitle}}`, `{{running}}`, and what the kind of report names (`{{agency.name}}`)
/// - `{{part:ID}}` a whole chapter, `{{report}}` all of them, `{{provenance}}` where the report comes from
/// - `{{table:ID}}` one table as we draw it; `{{#rows:ID}}` … `{{/rows:ID}}` its rows in a table of the office's own,
///   with `{{name-of-the-column}}` in the cells
/// - the name of a blank, which stays a blank to fill in
///
/// A field that is none of these stays as it is, and is told.
struct WordTemplateFilling {
    private let document: ReportDocument
    /// The same as paper has it: what chapters are made of.
    private let paper: ReportDocument
    private let template: [UInt8]
    private let word: WordDocument

    init(_ document: ReportDocument, _ template: [UInt8]) {
        self.document = document
        self.template = template
        paper = document.onPaper
        word = WordDocument(paper)
    }

    func output() throws(ReportError) -> ReportOutput {
        do {
            let template = try WordTemplate(template)
            let values = values(for: Set(template.fields.map(\.name)))
            let filled = try template.fill(values, look: word.look, language: document.language)
            return ReportOutput(filled.bytes, remarks: filled.problems.map(\.message) + known(filled.problems))
        } catch let error as OfficeFileError {
            throw ReportError(code: .badWordTemplate, name: "", reason: error.message)
        } catch let error as DocumentWritingError {
            throw ReportError(code: .badWordTemplate, name: "", reason: error.message)
        } catch {
            throw ReportError(code: .badWordTemplate, name: "")
        }
    }

    // MARK: - Values

    /// What the template asks for. All short ones are there, so that a slip finds what was meant.
    private func values(for asked: Set<String>) -> [String: TemplateValue] {
        var values: [String: TemplateValue] = [:]
        for blank in document.blanks { values[blank.name] = .blank(blank) }
        for (name, text) in document.fields { values[name] = .text(text) }
        values["title"] = .text(document.title)
        values["subtitle"] = .text(document.subtitle.joined(separator: "\n"))
        values["running"] = .text(document.running)
        values["provenance"] = .blocks(document.provenance.isEmpty ? [] : [word.table(of: document.provenance)])
        if asked.contains("report") { values["report"] = .blocks(paper.parts.flatMap(word.chapter)) }
        for part in document.parts {
            let name = "part:\(part.id)"
            // What paper leaves out is there for those who ask for it by name.
            let shown = paper.parts.first { $0.id == part.id } ?? part
            values[name] = .blocks(asked.contains(name) ? word.chapter(shown) : [])
        }
        for table in document.tables {
            let (drawn, rows) = ("table:\(table.id)", "rows:\(table.id)")
            values[drawn] = .blocks(asked.contains(drawn) ? blocks(of: table) : [])
            values[rows] = .items(asked.contains(rows) ? items(of: table) : [])
        }
        return values
    }

    private func blocks(of table: ReportTable) -> [OutgoingBlock] {
        let shown = ReportBlock.table(table).onPaper(word.wording)
        return (shown.isEmpty ? [.table(table)] : shown).flatMap { word.blocks($0) }
    }

    private func items(of table: ReportTable) -> [[String: TemplateValue]] {
        table.rows.map { row in
            var item: [String: TemplateValue] = [:]
            for (column, cell) in zip(table.columns, row.cells) {
                item[column.key] = .text(cell.isNone ? "" : cell.signedText(word.wording))
            }
            return item
        }
    }

    // MARK: - What is told

    /// The names there are, once, where some field was not known.
    private func known(_ problems: [TemplateProblem]) -> [LocalizedText] {
        guard problems.contains(where: { $0.code == .unknownField }) else { return [] }
        var names = ["title", "subtitle", "running", "provenance", "report"] + document.fields.keys.sorted()
        names += document.blanks.map(\.name).filter { !names.contains($0) }
        names += document.parts.map { "part:\($0.id)" }
        names += document.tables.flatMap { ["table:\($0.id)", "#rows:\($0.id)"] }
        let list = names.map { "{{\($0)}}" }.joined(separator: ", ")
        return [LocalizedText(id: "Isian yang dikenal: \(list)", en: "Fields that are known: \(list)")]
    }
}
