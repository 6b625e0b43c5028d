import XMLStreaming

/// A drawing of a document that is open: a `w:drawing` (ECMA-376 part 1, 20.4) or a `w:pict` of VML (part 4, 19.1).
struct WordDrawing {
    var collector = DrawingCollector()
    /// What it is placed by: `column`, `page` …
    var relativeTo = ""
    var isInline = false
    /// Its place is that in its cell, whatever it says it is relative to.
    var isLaidOutInCell = false
    var offset: Double?
    var alignment: String?
    var down: Double?
    var isHidden = false
    /// The VML shape that is open.
    var shape: DrawingPiece?
    var isPicture = false
}

extension WordBuilder {
    // MARK: - DrawingML

    mutating func drawingRole(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role? {
        let last = drawings.count - 1
        switch name {
        case .anchor: drawings[last].isLaidOutInCell = tag.markupFlag(.layoutInCell) ?? true
        case .inline: drawings[last].isInline = true
        case .positionH:
            drawings[last].relativeTo = tag.markup(.relativeFrom) ?? ""
            isPlacedAcross = true
        case .positionV: isPlacedAcross = false
        case .posOffset: return .number(isAcross: isPlacedAcross)
        case .align: return .alignment(isAcross: isPlacedAcross)
        case .extent:
            let (width, height) = DrawingCollector.size(tag)
            drawings[last].collector.frame = Box(width: width, height: height)
        case .docPr:
            drawings[last].collector.defaultID = tag.markupInteger(.id)
            drawings[last].collector.defaultName = tag.markup(.name) ?? ""
            drawings[last].isHidden = tag.markupFlag(.hidden) ?? false
        default: return part(drawings[last].collector.start(name, tag))
        }
        return .other
    }

    private mutating func part(_ part: DrawingCollector.Part) -> Role? {
        switch part {
        case .shape:
            takeShape()
            return .part(part)
        case .group: return .part(part)
        case .other: return .other
        case .tooDeep:
            tally.cut(WordMessage.groupsTooDeep)
            return nil
        case .skipped: return nil
        }
    }

    private mutating func takeShape() {
        shapeCount += 1
        if shapeCount > limits.shapes { fill(WordMessage.shapes) }
    }

    mutating func endPart(_ part: DrawingCollector.Part) {
        if let last = drawings.indices.last { drawings[last].collector.end(part) }
    }

    mutating func endNumber(_ isAcross: Bool, _ characters: [UInt8]) {
        guard let last = drawings.indices.last else { return }
        let offset = Length.emu(String(decoding: characters, as: UTF8.self), bare: 1)
        if isAcross { drawings[last].offset = offset } else { drawings[last].down = offset }
    }

    mutating func endAlignment(_ isAcross: Bool, _ characters: [UInt8]) {
        guard isAcross, let last = drawings.indices.last else { return }
        drawings[last].alignment = String(decoding: characters, as: UTF8.self).trimmingBlanks
    }

    /// The text of the shape whose text box ended.
    mutating func addText(_ text: String) {
        guard let last = drawings.indices.last else {
            if !text.isEmpty { addLoose([text]) }
            return
        }
        if drawings[last].shape != nil {
            drawings[last].shape?.text = text
        } else {
            drawings[last].collector.addText(text)
        }
    }

    // MARK: - VML

    mutating func vmlRole(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role? {
        guard let last = drawings.indices.last else { return nil }
        switch name {
        case .shapetype: return nil
        case .group: return startVMLGroup(tag)
        case .shape, .rect, .roundrect, .oval, .line, .polyline, .curve, .arc, .image:
            guard drawings[last].shape == nil else { return nil }
            takeShape()
            startVMLShape(name, tag)
            return .vmlShape
        case .imagedata: drawings[last].isPicture = true
        case .stroke:
            drawings[last].shape?.hasArrowAtStart = Self.isArrow(tag.markup(.startarrow))
            drawings[last].shape?.hasArrowAtEnd = Self.isArrow(tag.markup(.endarrow))
        default: break
        }
        return .other
    }

    private static func isArrow(_ value: String?) -> Bool { value.map { $0 != "none" } ?? false }

    private mutating func startVMLGroup(_ tag: borrowing XMLStartTag) -> Role? {
        let last = drawings.count - 1
        let style = VMLStyle(tag.markup(.style) ?? "")
        let isInGroup = drawings[last].collector.isInGroup
        var inner = Box(width: 1_000, height: 1_000)
        if let origin = Self.pair(tag.markup(.coordorigin), bare: 1) { (inner.x, inner.y) = (origin.x, origin.y) }
        if let size = Self.pair(tag.markup(.coordsize), bare: 1) { (inner.width, inner.height) = (size.x, size.y) }
        if !isInGroup { place(style) }
        switch drawings[last].collector.startGroup(outer: style.box(inGroup: isInGroup), inner: inner) {
        case .tooDeep:
            tally.cut(WordMessage.groupsTooDeep)
            return nil
        default: return .vmlGroup
        }
    }

    private mutating func startVMLShape(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        let last = drawings.count - 1
        let isInGroup = drawings[last].collector.isInGroup
        let style = VMLStyle(tag.markup(.style) ?? "")
        if !isInGroup { place(style) }
        var shape = DrawingPiece(id: Self.number(tag.markup(.id)), box: style.box(inGroup: isInGroup))
        shape.isHidden = style.isHidden
        switch name {
        case .rect: shape.geometry = "rect"
        case .roundrect: shape.geometry = "roundRect"
        case .oval: shape.geometry = "ellipse"
        case .line:
            shape.geometry = "line"
            let bare = isInGroup ? 1 : Length.pixel
            let start = Self.pair(tag.markup(.from), bare: bare) ?? DrawingPoint(x: 0, y: 0)
            let end = Self.pair(tag.markup(.to), bare: bare) ?? DrawingPoint(x: 10 * bare, y: 10 * bare)
            shape.box.x += min(start.x, end.x)
            shape.box.y += min(start.y, end.y)
            (shape.box.width, shape.box.height) = (abs(end.x - start.x), abs(end.y - start.y))
            (shape.box.isFlippedAcross, shape.box.isFlippedDown) = (end.x < start.x, end.y < start.y)
        case .shape: shape.geometry = VMLGeometry.preset(ofType: Self.number(tag.markup(.type)) ?? 0)
        default: break
        }
        shape.isConnector = LinePreset.contains(shape.geometry) || tag.markup(.connectortype) != nil
        drawings[last].shape = shape
        drawings[last].isPicture = name == .image
    }

    mutating func endVMLShape() {
        guard let last = drawings.indices.last, let shape = drawings[last].shape else { return }
        drawings[last].shape = nil
        if drawings[last].isPicture {
            tally.addPictures(1, in: tables.first?.name ?? "")
        } else {
            drawings[last].collector.add(shape)
        }
    }

    /// The outermost shape says where the drawing stands.
    private mutating func place(_ style: VMLStyle) {
        let last = drawings.count - 1
        drawings[last].relativeTo = "column"
        drawings[last].isInline = !style.isAbsolute
        drawings[last].alignment = style.alignment
        if style.isAbsolute, style.alignment == nil { drawings[last].offset = 0 }
        if style.isAbsolute { drawings[last].down = 0 }
    }

    /// The digits at the end of `_x0000_s1026` or `#_x0000_t110`.
    private static func number(_ text: String?) -> Int? {
        guard let text else { return nil }
        let digits = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }

    /// `10pt,20pt`
    private static func pair(_ text: String?, bare: Double) -> DrawingPoint? {
        guard let text else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return DrawingPoint(
            x: Length.emu(parts[0], bare: bare) ?? 0, y: Length.emu(parts[1], bare: bare) ?? 0)
    }

    // MARK: - The end of a drawing

    mutating func endDrawing() {
        guard let drawing = drawings.popLast() else { return }
        tally.addPictures(drawing.collector.pictureCount, in: tables.first?.name ?? "")
        var pieces = drawing.collector.pieces
        guard !pieces.isEmpty else { return }
        if drawing.isHidden { for index in pieces.indices { pieces[index].isHidden = true } }
        guard let table = tables.indices.last, tables[table].cell != nil,
            stories.last(where: { $0.kind != .box })?.kind == .cell
        else {
            let seen = pieces.filter { !$0.isHidden }
            tally.hiddenShapes += pieces.count - seen.count
            tally.looseShapes += seen.count
            addLoose(seen.map(\.text).filter { !$0.isEmpty }, count: 0)
            return
        }
        tables[table].drawings.append(
            CellDrawing(
                pieces: pieces, position: tables[table].position, span: tables[table].span,
                width: drawing.collector.frame?.width ?? pieces.map { $0.box.x + $0.box.width }.max() ?? 0,
                height: drawing.collector.frame?.height ?? pieces.map { $0.box.y + $0.box.height }.max() ?? 0,
                across: Self.across(drawing), down: drawing.isInline ? nil : drawing.down))
    }

    private mutating func addLoose(_ texts: [String], count: Int = 1) {
        tally.looseShapes += count
        tally.looseTexts += texts.prefix(max(0, 1_000 - tally.looseTexts.count))
    }

    private static func across(_ drawing: WordDrawing) -> CellDrawing.Across {
        if drawing.isInline { return .center }
        // Places on the page are places in the cell where the drawing is laid out in it; else they tell nothing here.
        let isKnown = drawing.isLaidOutInCell || ["column", "character"].contains(drawing.relativeTo)
        if let offset = drawing.offset, isKnown { return .offset(offset) }
        switch drawing.alignment {
        case "left" where isKnown, "inside" where isKnown: return .left
        case "right" where isKnown, "outside" where isKnown: return .right
        default: return .center
        }
    }
}
