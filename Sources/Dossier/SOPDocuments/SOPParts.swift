import Findings
import OfficeFiles

/// A piece of a document that concerns SOPs, in the order of the document.
enum SOPPart {
    case identity(IdentityBlock)
    case table(FlowTable)
}

/// Finds the identity blocks and flow tables of a document, whatever stands between them.
struct SOPPartReader {
    let path: String
    private(set) var parts: [SOPPart] = []
    private(set) var findings: [Finding] = []
    /// The first headings of the document, which name it where no field does.
    private(set) var titles: [(text: String, place: SourceLocation)] = []

    /// Paragraphs since the last grid.
    private var paragraphs: [Paragraph] = []
    private var lastTable: FlowTable?

    /// Tables inside cells are read to this depth.
    private static let deepest = 4

    init(path: String) {
        self.path = path
    }

    mutating func read(_ document: OfficeDocument) {
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): paragraphs.append(paragraph)
            case .grid(let grid): take(grid)
            }
        }
        closeParagraphs()
    }

    // MARK: - Paragraphs

    private mutating func closeParagraphs() {
        let reader = IdentityParagraphReader(path: path)
        let said = paragraphs.filter { !$0.text.plain.isEmpty }
        for paragraph in said where titles.count < 20 && paragraph.headingLevel == 1 {
            titles.append((paragraph.text.oneLine, SourceLocation(path: path, line: paragraph.line)))
        }
        guard !said.isEmpty else { return }
        var blocks = reader.blocks(in: said)
        // Notes below a flow table are no identity, unless they name the next SOP.
        if lastTable != nil { blocks = blocks.filter(\.namesAnSOP) }
        if !blocks.isEmpty, let unit = reader.letterhead(in: said) {
            blocks[0].takeLetterhead(unit.text, at: unit.place)
        }
        for block in blocks { add(block) }
    }

    /// The unit that the paragraphs above a grid name.
    private var letterhead: (text: String, place: SourceLocation)? {
        IdentityParagraphReader(path: path).letterhead(in: paragraphs.suffix(12).filter { !$0.text.plain.isEmpty })
    }

    /// The heading or line above a grid that names what stands in it.
    private var caption: String? {
        let near = paragraphs.suffix(12).filter { !$0.text.plain.isEmpty }
        let heading = near.last { $0.headingLevel != nil } ?? near.last { Self.readsAsCaption($0.text) }
        return heading.map { String($0.text.oneLine.prefix(200)) }
    }

    private static func readsAsCaption(_ text: String) -> Bool {
        guard text.utf8.count <= 160 else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        return words.prefix(4).contains { ["prosedur", "alur", "diagram", "flowchart", "uraian"].contains($0) }
    }

    private mutating func add(_ block: IdentityBlock) {
        parts.append(.identity(block))
        lastTable = nil
    }

    // MARK: - Grids

    private mutating func take(_ grid: Grid) {
        var waiting = [(grid: grid, depth: 0)]
        while let (grid, depth) = waiting.popLast() {
            if grid.isHidden {
                reportHidden(grid)
                continue
            }
            take(visible: grid)
            guard depth < Self.deepest else { continue }
            for inner in grid.cells.flatMap(\.grids).reversed() { waiting.append((inner, depth + 1)) }
        }
    }

    private mutating func take(visible grid: Grid) {
        let caption = caption
        let hasHeading = paragraphs.contains { $0.headingLevel != nil }
        let places = GridPlaces(grid: grid, path: path)
        var cut = GridCut(places)
        let pieces = cut.pieces()
        let holdsIdentity = pieces.contains { if case .identity = $0 { true } else { false } }
        let holdsTable = pieces.contains { if case .table = $0 { true } else { false } }
        let before = lastTable
        closeParagraphs()
        if !holdsTable, !holdsIdentity {
            if let before, lastTable != nil, !hasHeading, let more = continuation(of: before, in: places) { add(more) }
            return paragraphs.removeAll()
        }
        var head = letterhead
        paragraphs.removeAll()
        for piece in pieces {
            switch piece {
            case .identity(var block):
                if let unit = head { block.takeLetterhead(unit.text, at: unit.place) }
                head = nil
                add(block)
            case .table(var table):
                if table.caption == nil { table.caption = caption ?? Self.sheetName(grid) }
                add(table)
            }
        }
    }

    private mutating func add(_ table: FlowTable) {
        parts.append(.table(table))
        lastTable = table
    }

    /// `Tabel 2` is the name we give; a sheet has one of its own.
    private static func sheetName(_ grid: Grid) -> String? {
        let isOurs = grid.name.hasPrefix("Tabel ") && grid.name.dropFirst(6).allSatisfy(\.isNumber)
        return isOurs || grid.name.isEmpty ? nil : grid.name
    }

    /// A table without headings that goes on with the one before: as many columns, and it counts on or not at all.
    private func continuation(of table: FlowTable, in places: GridPlaces) -> FlowTable? {
        let grid = places.grid
        guard grid.columnCount == table.places.grid.columnCount, grid.rowCount > 0,
            grid.cells.first(where: { !$0.text.plain.isEmpty }) != nil
        else { return nil }
        let number = table.columns.number.map { grid.text(0, $0) } ?? ""
        guard number.plain.isEmpty || StepLabel(number) != nil else { return nil }
        var more = table
        more.places = places
        more.rows = 0...(grid.rowCount - 1)
        more.cells = grid.cells[...]
        more.shapes = grid.shapes
        more.connectors = grid.connectors
        more.caption = nil
        more.isContinuation = true
        return more
    }

    private mutating func reportHidden(_ grid: Grid) {
        var cut = GridCut(GridPlaces(grid: grid, path: path))
        guard !cut.pieces().isEmpty else { return }
        findings.append(
            Finding(
                rule: "document/hidden-sheet", severity: .note,
                message: LocalizedText(
                    id: "Lembar tersembunyi \(grid.name.quoted) berisi SOP; lembar itu tidak dibaca.",
                    en: "The hidden sheet \(grid.name.quoted) holds an SOP; it was not read."),
                action: LocalizedText(
                    id: "Tampilkan lembarnya bila masih dipakai, atau hapus.",
                    en: "Show the sheet where it is still used, or delete it."),
                location: SourceLocation(path: path, sheet: grid.name)))
    }
}
