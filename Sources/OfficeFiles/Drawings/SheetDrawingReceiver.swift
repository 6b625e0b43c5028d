import XMLStreaming

/// Takes the events of a drawing part of a worksheet (ECMA-376 part 1, 20.5.2).
struct SheetDrawingReceiver: XMLReceiver {
    private(set) var pieces: [DrawingPiece] = []
    private(set) var pictureCount = 0
    private(set) var isCut = false
    /// Whether the part is such a drawing at all.
    private(set) var isDrawing = false

    private let columns: GridAxis
    private let rows: GridAxis
    private let limit: Int

    private var roles: [Role] = []
    private var skipped = 0
    private var alternatives = AlternateContent()
    private var collector = DrawingCollector()
    private var anchor = Anchor()
    private var characters: [UInt8] = []
    private var text = ""

    private enum Role {
        case other, anchor, corner(Bool), number(MarkupName), alternate, paragraph, letters
        case part(DrawingCollector.Part)
    }

    /// Where an anchor holds its object.
    private struct Anchor {
        var from = [0, 0, 0, 0]
        var to: [Int]?
        var position: (Double, Double)?
        var size: (Double, Double)?
        var isAtEnd = false
    }

    /// Of more than `limit` shapes and connectors the rest is not taken.
    init(on geometry: SheetGeometry, limit: Int) {
        columns = GridAxis(geometry.columns, usual: geometry.defaultColumnWidth)
        rows = GridAxis(geometry.rows, usual: geometry.defaultRowHeight)
        self.limit = limit
    }

    // MARK: - Events

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        if skipped > 0 {
            skipped += 1
            return true
        }
        guard pieces.count < limit else {
            isCut = true
            return false
        }
        if let role = role(tag) { roles.append(role) } else { skipped = 1 }
        return true
    }

    mutating func end() {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch roles.popLast() {
        case .anchor: endAnchor()
        case .number(let name): endNumber(name)
        case .alternate: alternatives.end()
        case .paragraph: text += "\n"
        case .letters: text += String(decoding: characters, as: UTF8.self)
        case .part(let part):
            if case .shape = part { collector.addText(text.trimmingBlanks) }
            collector.end(part)
        case .corner, .other, nil: break
        }
        characters.removeAll(keepingCapacity: true)
    }

    var wantsText: Bool {
        guard skipped == 0, let role = roles.last else { return false }
        switch role {
        case .number, .letters: return true
        default: return false
        }
    }

    mutating func text(_ utf8: Span<UInt8>) {
        guard characters.count + text.utf8.count < 1 << 16 else {
            isCut = true
            return
        }
        for index in utf8.indices { characters.append(utf8[index]) }
    }

    // MARK: - Elements

    /// What the element is; `nil` where it is passed over with all that is in it.
    private mutating func role(_ tag: borrowing XMLStartTag) -> Role? {
        guard let space = MarkupSpace(tag.namespace), let name = tag.markupName else { return .other }
        switch (space, name) {
        case (.sheetDrawing, .wsDr):
            isDrawing = true
            return .other
        case (.compatibility, .AlternateContent):
            alternatives.start()
            return .alternate
        case (.compatibility, .Choice), (.compatibility, .Fallback):
            return alternatives.takes(name, tag) ? .other : nil
        case (.sheetDrawing, .twoCellAnchor), (.sheetDrawing, .oneCellAnchor), (.sheetDrawing, .absoluteAnchor):
            anchor = Anchor()
            collector = DrawingCollector()
            return .anchor
        case (.sheetDrawing, .from), (.sheetDrawing, .to):
            anchor.isAtEnd = name == .to
            if name == .to { anchor.to = [0, 0, 0, 0] }
            return .corner(name == .to)
        case (.sheetDrawing, .col), (.sheetDrawing, .colOff), (.sheetDrawing, .row), (.sheetDrawing, .rowOff):
            return .number(name)
        case (.sheetDrawing, .pos):
            anchor.position = DrawingCollector.pair(tag, .x, .y)
            return .other
        case (.sheetDrawing, .ext):
            anchor.size = DrawingCollector.size(tag)
            return .other
        case (.drawing, .p): return .paragraph
        case (.drawing, .t): return .letters
        case (.drawing, .br):
            text += "\n"
            return .other
        case (.sheetDrawing, _), (.drawing, _): return part(name, tag)
        default: return .other
        }
    }

    private mutating func part(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role? {
        if collector.frame == nil { collector.frame = frame }
        let part = collector.start(name, tag)
        switch part {
        case .shape:
            text = ""
            return .part(part)
        case .group: return .part(part)
        case .other: return .other
        case .tooDeep:
            isCut = true
            return nil
        case .skipped: return nil
        }
    }

    // MARK: - Anchors

    private mutating func endNumber(_ name: MarkupName) {
        let text = String(decoding: characters, as: UTF8.self).trimmingBlanks
        let isOffset = name == .colOff || name == .rowOff
        // Cells beyond the largest sheet there is are none.
        let limit = isOffset ? 1e12 : 2e6
        let value = isOffset ? Length.emu(text, bare: 1) : Double(text)
        guard let value, value.isFinite else { return }
        let number = Int(min(max(0, value), limit))
        let index =
            switch name {
            case .col: 0
            case .colOff: 1
            case .row: 2
            default: 3
            }
        if anchor.isAtEnd { anchor.to?[index] = number } else { anchor.from[index] = number }
    }

    /// The rectangle the anchor holds, in EMU.
    private var frame: Box? {
        var start = corner(anchor.from)
        if let position = anchor.position { start = DrawingPoint(x: position.0, y: position.1) }
        if let to = anchor.to {
            let end = corner(to)
            return Box(x: start.x, y: start.y, width: max(0, end.x - start.x), height: max(0, end.y - start.y))
        }
        return anchor.size.map { Box(x: start.x, y: start.y, width: $0.0, height: $0.1) }
    }

    /// An offset never leads beyond its cell.
    private func corner(_ numbers: [Int]) -> DrawingPoint {
        let (column, row) = (numbers[0], numbers[2])
        return DrawingPoint(
            x: columns.start(of: column) + min(Double(numbers[1]), columns.size(of: column)),
            y: rows.start(of: row) + min(Double(numbers[3]), rows.size(of: row)))
    }

    private mutating func endAnchor() {
        pieces += collector.pieces.prefix(limit - pieces.count)
        pictureCount += collector.pictureCount
        collector = DrawingCollector()
    }
}
