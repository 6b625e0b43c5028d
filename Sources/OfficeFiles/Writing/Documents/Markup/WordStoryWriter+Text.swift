import Pictures

extension WordStoryWriter {
    mutating func write(_ text: OutgoingText) throws(DocumentWritingError) {
        for piece in text.pieces {
            switch piece {
            case .text(let text, let style): writeRun(text, format(style))
            case .link(let text, let target): write(link: text, to: target)
            case .lineBreak: writeMark("w:br")
            case .tab: writeMark("w:tab")
            case .blank(let blank): write(blank)
            case .pageNumber: writeField(" PAGE ", result: "1")
            case .pageCount: writeField(" NUMPAGES ", result: "1")
            case .footnote(let text): try write(footnote: text)
            }
        }
    }

    private func format(_ style: OutgoingTextStyle) -> RunFormat {
        var format = RunFormat(isBold: style.isBold, isItalic: style.isItalic)
        if style.isCode { format.style = self.style(.code) }
        format.colour = style.colour.map(shared.look.palette.hex)
        format.ground = style.ground.map(shared.look.palette.hex)
        format.halfPoints = style.size.map(WordLength.halfPoints)
        format.isUnderlined = style.isUnderlined
        format.isSuperscript = style.isSuperscript
        return format
    }

    // MARK: - Runs

    mutating func writeRun(_ text: String, _ format: RunFormat = RunFormat()) {
        guard !text.isEmpty else { return }
        xml.open("w:r")
        format.write(into: &xml)
        writeLetters(text)
        xml.close("w:r")
    }

    private mutating func writeMark(_ name: String) {
        xml.open("w:r")
        xml.empty(name)
        xml.close("w:r")
    }

    /// Letters, with new lines and tabs as Word has them.
    private mutating func writeLetters(_ text: String) {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return writeLine(text) }
        // A carriage return and a line feed are one character to Swift.
        for (position, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if position > 0 { xml.empty("w:br") }
            for (position, part) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                if position > 0 { xml.empty("w:tab") }
                writeLine(String(part))
            }
        }
    }

    private mutating func writeLine(_ text: String) {
        guard !text.isEmpty else { return }
        xml.open("w:t", ["xml:space": "preserve"])
        xml.letters(text)
        xml.close("w:t")
    }

    // MARK: - Fields and links

    /// A field with what it shows until Word works it out (ECMA-376 part 1, 17.16).
    mutating func writeField(_ instruction: String, result: String, _ format: RunFormat = RunFormat()) {
        openField(instruction)
        writeRun(result, format)
        closeField()
    }

    mutating func openField(_ instruction: String) {
        writeFieldMark("begin")
        xml.open("w:r")
        xml.open("w:instrText", ["xml:space": "preserve"])
        xml.letters(instruction)
        xml.close("w:instrText")
        xml.close("w:r")
        writeFieldMark("separate")
    }

    mutating func closeField() { writeFieldMark("end") }

    private mutating func writeFieldMark(_ kind: String) {
        xml.open("w:r")
        xml.empty("w:fldChar", ["w:fldCharType": kind])
        xml.close("w:r")
    }

    private mutating func write(link text: String, to target: OutgoingPiece.Target) {
        let look = RunFormat(style: style(.hyperlink))
        switch target {
        case .address(let address) where !WritableText.isAddress(address): writeRun(text)
        case .address(let address):
            guard shared.host == nil else {
                // A quotation mark would end the address of the field.
                let plain = address.replacing("\"", with: "%22").replacing("\\", with: "%5C")
                return writeField(" HYPERLINK \"\(plain)\" ", result: text, look)
            }
            xml.open("w:hyperlink", ["r:id": links.add("hyperlink", address, isExternal: true), "w:history": "1"])
            writeRun(text, look)
            xml.close("w:hyperlink")
        case .anchor(let anchor):
            guard let bookmark = shared.outline.bookmarks[anchor] else { return writeRun(text) }
            xml.open("w:hyperlink", ["w:anchor": bookmark, "w:history": "1"])
            writeRun(text, look)
            xml.close("w:hyperlink")
        }
    }

    // MARK: - Footnotes

    private mutating func write(footnote text: OutgoingText) throws(DocumentWritingError) {
        guard shared.host == nil else {
            // Another document keeps its own notes.
            writeRun(" (")
            try write(OutgoingText(text.pieces.filter { !$0.isFootnote }))
            return writeRun(")")
        }
        shared.footnotes.append(OutgoingText(text.pieces.filter { !$0.isFootnote }))
        xml.open("w:r")
        RunFormat(style: style(.footnoteReference)).write(into: &xml)
        xml.empty("w:footnoteReference", ["w:id": String(shared.footnotes.count)])
        xml.close("w:r")
    }
}

extension OutgoingPiece {
    var isFootnote: Bool {
        if case .footnote = self { return true }
        return false
    }
}
