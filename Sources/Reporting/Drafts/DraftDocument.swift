internal import Findings
internal import OfficeFiles
internal import Tracing

/// A draft as a Word document: the identity block on a page of its own, the flow table across the pages behind it, and a
/// page of notes to be thrown away.
struct DraftDocument {
    private let draft: DraftSOP
    private let words: DraftWords
    private let isPart: Bool
    private let table: DraftTable
    private let identity: DraftIdentity

    init(_ draft: DraftSOP, language: Language, isPart: Bool) {
        self.draft = draft
        self.isPart = isPart
        words = DraftWords(language: language)
        table = DraftTable(draft, words)
        identity = DraftIdentity(draft, words)
    }

    var document: OutgoingDocument {
        let look = DocumentLook(
            size: 10, tableSize: DraftPaper.textSize, smallSize: 8,
            margins: .init(top: 15, bottom: 15, left: 15, right: 15))
        let name = draft.title.isEmpty ? words(Catalogue.Draft.draftOf) : "SOP \(draft.title)"
        let header = PageBand(left: OutgoingText(name), right: .bold(words(Catalogue.Draft.draft)))
        let footer = PageBand(right: OutgoingText(words(Catalogue.Draft.page) + " ") + .pageNumber + " / " + .pageCount)
        return OutgoingDocument(
            title: name, language: words.language, look: look,
            sections: [
                OutgoingSection(header: header, footer: footer, blocks: [.table(identityTable)]),
                OutgoingSection(orientation: .landscape, header: header, footer: footer, blocks: flowBlocks),
                OutgoingSection(header: header, footer: footer, blocks: remarkBlocks),
            ])
    }

    // MARK: - Identity

    private var identityTable: OutgoingTable {
        let head: [OutgoingBlock] = [
            line(""), line(identity.logo, .center), line(""), line(identity.agency, .center),
            line(identity.unit, .center),
        ]
        var rows = identity.fields.enumerated().map { index, field in
            let cells = [
                OutgoingTable.Cell(OutgoingText(field.label)),
                OutgoingTable.Cell(blocks: field.lines.map { line($0) }),
            ]
            guard index == 0 else { return OutgoingTable.Row(cells) }
            let left = OutgoingTable.Cell(blocks: head, rowSpan: identity.fields.count, verticalAlignment: .center)
            return OutgoingTable.Row([left] + cells)
        }
        for pair in identity.boxes {
            rows.append(
                OutgoingTable.Row(
                    [
                        OutgoingTable.Cell(blocks: box(pair.left)),
                        OutgoingTable.Cell(blocks: box(pair.right), columnSpan: 2),
                    ],
                    height: .atLeast(28)))
        }
        return OutgoingTable(
            columns: [.init(90), .init(38), .init(52)], headerRows: 0, rows: rows, lines: .form,
            summary: words(Catalogue.Draft.identity))
    }

    private func box(_ box: DraftIdentity.Box) -> [OutgoingBlock] {
        [.text(.bold(box.label + ":")), .list(OutgoingList(.numbers, box.items))]
    }

    private func line(_ text: OutgoingText, _ alignment: OutgoingAlignment? = nil) -> OutgoingBlock {
        .paragraph(OutgoingParagraph(text, alignment: alignment))
    }

    // MARK: - Flow

    private var flowBlocks: [OutgoingBlock] {
        var blocks: [OutgoingBlock] = []
        for (index, page) in table.pages.enumerated() {
            if index > 0 { blocks.append(.pageBreak) }
            blocks.append(.table(flowTable(page)))
        }
        return blocks
    }

    private func flowTable(_ page: DraftPages.Page) -> OutgoingTable {
        var router = FlowRouter(draft, page, table.paper, words)
        let figure = router.figure()
        let drawn = CellShapes(figure)
        var rows = headings
        if figure.hasTop { rows.append(connectorRow(drawn, 0, height: page.topHeight)) }
        for (offset, step) in page.steps.enumerated() {
            let place = offset + (figure.hasTop ? 1 : 0)
            rows.append(stepRow(table.rows[step], drawn, place, height: page.heights[offset]))
        }
        if figure.hasBottom { rows.append(connectorRow(drawn, figure.rows.count - 2, height: page.bottomHeight)) }
        let widths = table.paper.widths.map { Int(($0 * 100).rounded()) }
        return OutgoingTable(
            columns: widths.enumerated().map { .init($1, alignment: $0 == 0 ? .center : .left) }, headerRows: 2,
            rows: rows, lines: .form, summary: words(Catalogue.Draft.flowTable))
    }

    private var headings: [OutgoingTable.Row] {
        typealias Labels = Catalogue.Draft
        func cell(_ label: LocalizedText, columns: Int = 1, rows: Int = 1) -> OutgoingTable.Cell {
            OutgoingTable.Cell(
                OutgoingText(words(label)), columnSpan: columns, rowSpan: rows, alignment: .center,
                verticalAlignment: .center, isHeading: true)
        }
        let size = table.paper.headingSize
        let names = table.performers.map { name in
            OutgoingTable.Cell(
                OutgoingText(name, OutgoingTextStyle(isBold: true, size: size)), alignment: .center,
                verticalAlignment: .center, isHeading: true)
        }
        return [
            OutgoingTable.Row([
                cell(Labels.stepNumber, rows: 2), cell(Labels.activity, rows: 2),
                cell(Labels.performers, columns: names.count), cell(Labels.standard, columns: 3),
                cell(Labels.note, rows: 2),
            ]),
            OutgoingTable.Row(names + [cell(Labels.inputs), cell(Labels.duration), cell(Labels.output)]),
        ]
    }

    private func stepRow(
        _ row: DraftTable.Row, _ drawn: CellShapes, _ place: Int, height: Double
    ) -> OutgoingTable.Row {
        func cell(_ lines: [String]) -> OutgoingTable.Cell {
            OutgoingTable.Cell(blocks: lines.map { line(OutgoingText($0)) })
        }
        func filled(_ lines: [String], _ part: String) -> OutgoingTable.Cell {
            lines.isEmpty ? OutgoingTable.Cell(.blank(DraftTable.blank(part, row, words))) : cell(lines)
        }
        let duration = row.duration.isEmpty ? [] : [row.duration]
        let first = [cell(["\(row.number)."]), cell([row.activity])]
        let last = [
            filled(row.inputs, "inputs"), filled(duration, "duration"), filled(row.outputs, "output"), cell(row.notes),
        ]
        return OutgoingTable.Row(first + performerCells(drawn, place) + last, height: .atLeast(height))
    }

    private func connectorRow(_ drawn: CellShapes, _ place: Int, height: Double) -> OutgoingTable.Row {
        OutgoingTable.Row(
            [OutgoingTable.Cell(""), OutgoingTable.Cell("")] + performerCells(drawn, place), height: .atLeast(height))
    }

    private func performerCells(_ drawn: CellShapes, _ row: Int) -> [OutgoingTable.Cell] {
        table.performers.indices.map { column in
            let shapes = drawn.shapes(row, column)
            return OutgoingTable.Cell(blocks: shapes.isEmpty ? [] : [.flowShapes(shapes)])
        }
    }

    // MARK: - Notes

    private var remarkBlocks: [OutgoingBlock] {
        let blanks =
            identity.blanks.count
            + table.rows.reduce(0) { count, row in
                count + (row.inputs.isEmpty ? 1 : 0) + (row.duration.isEmpty ? 1 : 0) + (row.outputs.isEmpty ? 1 : 0)
            }
        let remarks = words.remarks(draft, isPart: isPart) + [words(Catalogue.Draft.toFillIn(blanks))]
        return [
            .heading(1, OutgoingText(words(Catalogue.Draft.remarks))),
            .note(OutgoingNote(.fair, [OutgoingText(words(Catalogue.Draft.removeRemarks))])),
            .list(OutgoingList(.numbers, remarks.map { OutgoingText($0) })),
        ]
    }
}

/// The shapes of a page by the cell their upper left corner lies in, counted from the corner inside its margin: so a
/// symbol moves with its row when people write more into it.
struct CellShapes {
    private var shapes: [[Int]: [OutgoingFlowShape]] = [:]

    init(_ figure: FlowFigure) {
        for shape in figure.shapes {
            let bounds = shape.bounds
            let cell = figure.cell(.init(bounds.x, bounds.y))
            let (left, top) = (figure.columns[cell.column] + DraftPaper.cellMargin, figure.rows[cell.row])
            shapes[[cell.row, cell.column], default: []].append(shape.moved(-left, -top))
        }
    }

    func shapes(_ row: Int, _ column: Int) -> [OutgoingFlowShape] { shapes[[row, column]] ?? [] }
}
