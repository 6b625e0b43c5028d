import Pictures

extension WordStoryWriter {
    /// A table (ECMA-376 part 1, 17.4) of fixed widths, so that every program lays it out the same.
    mutating func write(_ table: OutgoingTable) throws(DocumentWritingError) {
        guard depth < Self.deepest else { throw .tooDeep }
        guard !table.rows.isEmpty, !table.columns.isEmpty else { return }
        let grid = try TableGrid(table)
        let widths = TableGrid.widths(table.columns, of: width)
        xml.open("w:tbl")
        writeProperties(of: table)
        xml.open("w:tblGrid")
        for width in widths { xml.empty("w:gridCol", ["w:w": String(width)]) }
        xml.close("w:tblGrid")
        for (position, slots) in grid.rows.enumerated() {
            xml.open("w:tr")
            let isHeader = position < table.headerRows
            writeProperties(of: table.rows[position], isHeader: isHeader)
            let outer = staysWithNext
            staysWithNext = isHeader
            for slot in slots { try write(slot, of: table, widths, isHeader: isHeader) }
            staysWithNext = outer
            xml.close("w:tr")
        }
        xml.close("w:tbl")
    }

    /// In the order of `CT_TblPr`.
    private mutating func writeProperties(of table: OutgoingTable) {
        xml.open("w:tblPr")
        xml.empty("w:tblW", ["w:w": String(width), "w:type": "dxa"])
        xml.empty("w:tblInd", ["w:w": "0", "w:type": "dxa"])
        writeLines(table.lines)
        xml.value("w:tblLayout", type: "fixed")
        xml.open("w:tblCellMar")
        for (side, margin) in [("top", "0"), ("left", "85"), ("bottom", "0"), ("right", "85")] {
            xml.empty("w:\(side)", ["w:w": margin, "w:type": "dxa"])
        }
        xml.close("w:tblCellMar")
        xml.empty(
            "w:tblLook",
            [
                "w:val": "0020", "w:firstRow": table.headerRows > 0 ? "1" : "0", "w:lastRow": "0",
                "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1",
            ])
        if let summary = table.summary { xml.value("w:tblDescription", summary) }
        xml.close("w:tblPr")
    }

    private mutating func writeLines(_ lines: OutgoingTable.Lines) {
        guard lines != .none else { return }
        xml.open("w:tblBorders")
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            let isUpright = ["left", "right", "insideV"].contains(side)
            if lines == .rows, isUpright { continue }
            if lines == .below {
                guard side == "bottom" else { continue }
                let colour = shared.look.palette.hex(.ink)
                xml.empty(
                    "w:bottom", ["w:val": "thinThickSmallGap", "w:sz": "18", "w:space": "0", "w:color": colour])
                continue
            }
            let colour = shared.look.palette.hex(lines == .form ? .ink : .line)
            xml.empty("w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": colour])
        }
        xml.close("w:tblBorders")
    }

    private mutating func writeProperties(of row: OutgoingTable.Row, isHeader: Bool) {
        guard !row.maySplit || row.height != nil || isHeader else { return }
        xml.open("w:trPr")
        if !row.maySplit || isHeader { xml.empty("w:cantSplit") }
        switch row.height {
        case .atLeast(let height): writeHeight(height, "atLeast")
        case .exactly(let height): writeHeight(height, "exact")
        case nil: break
        }
        if isHeader { xml.empty("w:tblHeader") }
        xml.close("w:trPr")
    }

    private mutating func writeHeight(_ millimetres: Double, _ rule: String) {
        let height = max(1, WordLength.twips(millimetres: millimetres))
        xml.empty("w:trHeight", ["w:val": String(height), "w:hRule": rule])
    }

    // MARK: - Cells

    private mutating func write(
        _ slot: TableGrid.Slot, of table: OutgoingTable, _ widths: [Int], isHeader: Bool
    ) throws(DocumentWritingError) {
        let room = widths[slot.column..<(slot.column + slot.span)].reduce(0, +)
        xml.open("w:tc")
        writeProperties(of: slot, width: room, isHeader: isHeader)
        let isFilled = try writeBlocks(
            of: slot, width: room - 2 * 85, alignment: slot.cell?.alignment ?? table.columns[slot.column].alignment,
            isHeading: isHeader || slot.cell?.isHeading == true)
        if !isFilled {
            xml.open("w:p")
            ParagraphFormat(style: style(.tableText)).write(into: &xml)
            xml.close("w:p")
        }
        xml.close("w:tc")
    }

    /// In the order of `CT_TcPr`.
    private mutating func writeProperties(of slot: TableGrid.Slot, width: Int, isHeader: Bool) {
        xml.open("w:tcPr")
        xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if slot.span > 1 { xml.value("w:gridSpan", slot.span) }
        switch slot.vertical {
        case .alone: break
        case .begins: xml.value("w:vMerge", "restart")
        case .goesOn: xml.empty("w:vMerge")
        }
        if let ground = slot.cell?.ground ?? (isHeader ? .accentBack : nil) {
            let fill = shared.look.palette.hex(ground)
            xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill])
        }
        switch slot.cell?.verticalAlignment {
        case .center: xml.value("w:vAlign", "center")
        case .bottom: xml.value("w:vAlign", "bottom")
        default: if isHeader { xml.value("w:vAlign", "center") }
        }
        xml.close("w:tcPr")
    }

    /// Writes what is in a cell, in the width that is left there.
    ///
    /// - Returns: whether it ends with a paragraph, as a cell has to.
    private mutating func writeBlocks(
        of slot: TableGrid.Slot, width room: Int, alignment inner: OutgoingAlignment, isHeading: Bool
    ) throws(DocumentWritingError) -> Bool {
        guard let blocks = slot.cell?.blocks, !blocks.isEmpty else { return false }
        let outer = (width, alignment, bodyStyle, depth)
        (width, alignment, depth) = (max(100, room), inner == .left ? nil : inner, depth + 1)
        bodyStyle = isHeading ? .tableHeading : .tableText
        try write(blocks)
        (width, alignment, bodyStyle, depth) = outer
        return xml.text.hasSuffix("</w:p>")
    }
}

extension WordMarkup {
    fileprivate mutating func value(_ name: String, type: String) { empty(name, ["w:type": type]) }
}
