import XMLStreaming

/// Puts together the shapes of one drawing (ECMA-376 part 1, 20.1 and 20.5) from the elements inside it, groups resolved.
/// What text a shape holds its owner hands over: documents and worksheets write it in their own ways.
struct DrawingCollector {
    private(set) var pieces: [DrawingPiece] = []
    /// Pictures, charts and other objects nothing is read from.
    private(set) var pictureCount = 0
    /// The room the drawing takes as a whole, as it shows; `nil` where the shapes say so themselves.
    var frame: Box?
    /// What the drawing is numbered, where its only shape is not.
    var defaultID: Int?
    var defaultName = ""

    private var groups: [Group] = []
    private var piece: DrawingPiece?
    private var outline = LineOutline()
    private var detour = ConnectorDetour()
    /// Inside the outline of the open shape, or behind it: fill and outline are told by the same word.
    private var isPastFill = false

    private struct Group {
        /// Its place, in the coordinates around it.
        var outer = Box()
        /// The coordinates inside it.
        var inner: Box?
        var transform: GroupTransform?
    }

    /// Deeper groups are passed over: nobody draws them.
    private static let deepestGroup = 32

    /// What an element of a drawing is to its reader.
    enum Part {
        case shape, group
        /// Something that is read through.
        case other
        /// Something that is passed over with all that is in it.
        case skipped
        /// A group inside so many others that it is passed over.
        case tooDeep
    }

    var isInGroup: Bool { !groups.isEmpty }

    // MARK: - Elements

    mutating func start(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Part {
        switch name {
        case .sp, .wsp, .cxnSp:
            // A shape never lies in a shape but through its text, which is another drawing.
            guard piece == nil else { return .skipped }
            piece = DrawingPiece(isConnector: name == .cxnSp)
            outline = LineOutline()
            detour = ConnectorDetour()
            isPastFill = false
            return .shape
        case .grpSp, .wgp, .wpc:
            guard groups.count < Self.deepestGroup else { return .tooDeep }
            groups.append(Group())
            return .group
        case .pic, .graphicFrame, .contentPart, .chart, .relIds:
            pictureCount += 1
            return .skipped
        default:
            describe(name, tag)
            return .other
        }
    }

    mutating func end(_ part: Part) {
        switch part {
        case .shape: endShape()
        case .group: _ = groups.popLast()
        case .other, .skipped, .tooDeep: break
        }
    }

    mutating func addText(_ text: String) { piece?.text = text }

    /// A shape that a reader put together by itself, in the coordinates of the innermost group.
    mutating func add(_ piece: DrawingPiece) {
        var piece = piece
        piece.box = transform(of: groups.count - 1)(piece.box)
        pieces.append(piece)
    }

    /// A group whose coordinates are known from the beginning.
    mutating func startGroup(outer: Box, inner: Box) -> Part {
        guard groups.count < Self.deepestGroup else { return .tooDeep }
        groups.append(Group(outer: outer, inner: inner))
        return .group
    }

    // MARK: - What a shape is like

    private mutating func describe(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        switch name {
        case .cNvPr where piece != nil && piece?.id == nil:
            piece?.id = tag.markupInteger(.id)
            piece?.name = tag.markup(.name) ?? ""
            piece?.isHidden = tag.markupFlag(.hidden) ?? false
        case .cNvCnPr, .cNvCxnSpPr: piece?.isConnector = true
        case .stCxn: piece?.startShape = tag.markupInteger(.id)
        case .endCxn: piece?.endShape = tag.markupInteger(.id)
        case .prstGeom: piece?.geometry = tag.markup(.prst) ?? ""
        case .gd where LinePreset.contains(piece?.geometry ?? ""): detour.start(tag)
        case .ln: isPastFill = true
        case .noFill:
            if isPastFill { piece?.hasNoLine = true } else { piece?.hasNoFill = true }
        case .headEnd: piece?.hasArrowAtStart = Self.isArrow(tag)
        case .tailEnd: piece?.hasArrowAtEnd = Self.isArrow(tag)
        case .xfrm:
            change {
                $0.rotation = Double(tag.markupInteger(.rot) ?? 0) / 60_000
                $0.isFlippedAcross = tag.markupFlag(.flipH) ?? false
                $0.isFlippedDown = tag.markupFlag(.flipV) ?? false
            }
        case .off: change { ($0.x, $0.y) = Self.pair(tag, .x, .y) }
        // Extensions of the format bear the same name, without a size.
        case .ext where tag.markup(.cx) != nil: change { ($0.width, $0.height) = Self.size(tag) }
        case .chOff: changeInner { ($0.x, $0.y) = Self.pair(tag, .x, .y) }
        case .chExt: changeInner { ($0.width, $0.height) = Self.size(tag) }
        default: if piece != nil { outline.start(name, tag) }
        }
    }

    private static func isArrow(_ tag: borrowing XMLStartTag) -> Bool {
        tag.markup(.type).map { $0 != "none" } ?? false
    }

    static func pair(_ tag: borrowing XMLStartTag, _ first: MarkupName, _ second: MarkupName) -> (Double, Double) {
        (length(tag, first), length(tag, second))
    }

    /// `cx` and `cy`, never less than nothing.
    static func size(_ tag: borrowing XMLStartTag) -> (Double, Double) {
        (max(0, length(tag, .cx)), max(0, length(tag, .cy)))
    }

    private static func length(_ tag: borrowing XMLStartTag, _ name: MarkupName) -> Double {
        tag.markup(name).flatMap { Length.emu($0, bare: 1) } ?? 0
    }

    /// The box of the shape that is open, else of the innermost group.
    private mutating func change(_ change: (inout Box) -> Void) {
        if piece != nil {
            if var box = piece?.box {
                change(&box)
                piece?.box = box
            }
        } else if let last = groups.indices.last {
            change(&groups[last].outer)
        }
    }

    private mutating func changeInner(_ change: (inout Box) -> Void) {
        guard piece == nil, let last = groups.indices.last else { return }
        var inner = groups[last].inner ?? Box()
        change(&inner)
        groups[last].inner = inner
    }

    // MARK: - Ends

    private mutating func endShape() {
        guard var piece else { return }
        self.piece = nil
        if LinePreset.contains(piece.geometry) {
            piece.isConnector = true
            if piece.geometry == "lineInv" { piece.box.isFlippedDown.toggle() }
        } else if piece.geometry.isEmpty, piece.text.isEmpty, let line = outline.line {
            piece.isConnector = true
            (piece.startPart, piece.endPart) = line
        }
        if groups.isEmpty {
            piece.id = piece.id ?? defaultID
            if piece.name.isEmpty { piece.name = defaultName }
            if let frame { place(&piece, in: frame) }
        } else {
            piece.box = transform(of: groups.count - 1)(piece.box)
        }
        pieces.append(piece)
    }

    /// Of a connector that makes a detour the frame may take in all of the way; its ends are parts of it then.
    private func place(_ piece: inout DrawingPiece, in frame: Box) {
        let box = piece.box
        piece.box = Self.fit(box, frame)
        guard piece.isConnector, !detour.isNone, detour.fills(piece.box, of: box) else { return }
        (piece.startPart, piece.endPart) = (detour.start, detour.end)
    }

    /// The box before its turn, where its place on the page is that of `frame`.
    private static func fit(_ box: Box, _ frame: Box) -> Box {
        var turned = frame
        turned.rotation = box.rotation
        turned = turned.visible
        (turned.isFlippedAcross, turned.isFlippedDown) = (box.isFlippedAcross, box.isFlippedDown)
        return turned
    }

    /// From the coordinates inside a group to those of the drawing.
    private mutating func transform(of group: Int) -> GroupTransform {
        guard group >= 0 else { return .none }
        if let known = groups[group].transform { return known }
        var outer = groups[group].outer
        if group == 0, let frame {
            (outer.x, outer.y, outer.width, outer.height) = (frame.x, frame.y, frame.width, frame.height)
        } else {
            outer = transform(of: group - 1)(outer)
        }
        // A canvas has no coordinates of its own.
        var inner = groups[group].inner ?? Box(width: outer.width, height: outer.height)
        if inner.width <= 0 { inner.width = outer.width }
        if inner.height <= 0 { inner.height = outer.height }
        let transform = GroupTransform(from: inner, to: outer)
        groups[group].transform = transform
        return transform
    }
}
