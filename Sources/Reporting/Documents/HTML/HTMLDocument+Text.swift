internal import OfficeFiles
internal import Pictures

extension HTMLDocument {
    mutating func write(_ text: OutgoingText, to html: inout HTMLWriter) {
        for piece in text.pieces { write(piece, to: &html) }
    }

    private mutating func write(_ piece: OutgoingPiece, to html: inout HTMLWriter) {
        switch piece {
        case .text(let text, let style): write(text, style, to: &html)
        case .link(let text, let target): write(text, leadingTo: target, to: &html)
        case .lineBreak: html.empty("br")
        case .tab: html.text("\u{2003}")
        case .blank(let blank): write(blank, to: &html)
        case .footnote(let note): writeMark(of: note, to: &html)
        // A page on the screen has no number.
        case .pageNumber, .pageCount: break
        }
    }

    private func write(_ text: String, _ style: OutgoingTextStyle, to html: inout HTMLWriter) {
        var kinds: [String] = []
        if style.isUnderlined { kinds.append("underlined") }
        if let colour = style.colour { kinds.append("ink-\(colour.name)") }
        if let ground = style.ground { kinds.append("on-\(ground.name)") }
        func inner(_ html: inout HTMLWriter) {
            if style.isCode { html.element("code") { lines(text, &$0) } } else { lines(text, &html) }
        }
        func slanted(_ html: inout HTMLWriter) {
            if style.isItalic { html.element("em") { inner(&$0) } } else { inner(&html) }
        }
        func heavy(_ html: inout HTMLWriter) {
            if style.isBold { html.element("strong") { slanted(&$0) } } else { slanted(&html) }
        }
        func raised(_ html: inout HTMLWriter) {
            if style.isSuperscript { html.element("sup") { heavy(&$0) } } else { heavy(&html) }
        }
        guard !kinds.isEmpty else { return raised(&html) }
        html.element("span", .class(kinds.joined(separator: " "))) { raised(&$0) }
    }

    private func lines(_ text: String, _ html: inout HTMLWriter) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { html.empty("br") }
            html.text(String(line))
        }
    }

    private func write(_ text: String, leadingTo target: OutgoingPiece.Target, to html: inout HTMLWriter) {
        switch target {
        case .anchor(let anchor):
            guard let id = targets[anchor] else { return html.text(text) }
            html.element("a", .href(id), text: text)
        case .address(let address):
            let isKnown = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
            guard isKnown, !address.unicodeScalars.contains(where: { $0.value < 33 }) else { return html.text(text) }
            html.element("a", HTMLAttribute("href", address), HTMLAttribute("rel", "noreferrer"), text: text)
        }
    }

    // MARK: - Footnotes

    private mutating func writeMark(of note: OutgoingText, to html: inout HTMLWriter) {
        footnoteCount += 1
        footnotes.append(note)
        let number = String(footnoteCount)
        html.element("sup") {
            $0.element(
                "a", .href("note-\(number)"), .id("noted-\(number)"),
                HTMLAttribute("aria-label", "\(wording(Catalogue.footnote)) \(number)"), text: number)
        }
    }

    /// The notes of a part, at its end.
    mutating func writeFootnotes(to html: inout HTMLWriter) {
        guard !footnotes.isEmpty else { return }
        let notes = footnotes
        footnotes = []
        let first = footnoteCount - notes.count + 1
        html.block("ol", .class("footnotes"), HTMLAttribute("start", String(first))) { html in
            for (offset, note) in notes.enumerated() {
                let number = String(first + offset)
                html.block("li", .id("note-\(number)")) { html in
                    // A footnote in a footnote is left to Word.
                    for piece in note.pieces where !piece.isFootnote { write(piece, to: &html) }
                    html.text(" ")
                    html.element(
                        "a", .href("noted-\(number)"),
                        HTMLAttribute("aria-label", "\(wording(Catalogue.footnote)) \(number)"), text: "↩")
                }
            }
        }
    }

    // MARK: - Blanks

    /// What is asked for in brackets; the page's script makes it a field to type into.
    mutating func write(_ blank: OutgoingBlank, to html: inout HTMLWriter) {
        let isFirst = seenBlanks.insert(blank.name).inserted
        html.element(
            "span", .class("blank"), HTMLAttribute("id", Self.id(of: blank), isOmitted: !isFirst),
            HTMLAttribute("data-blank", blank.name), HTMLAttribute("data-prompt", blank.prompt)
        ) { html in
            html.text("[\(blank.prompt)\(options(of: blank))]")
        }
    }

    private func options(of blank: OutgoingBlank) -> String {
        guard case .choice(let options) = blank.kind, !options.isEmpty else { return "" }
        return " – \(wording(Catalogue.blankOptions)): \(options.joined(separator: " / "))"
    }

    /// What nobody has told yet, with links to the places.
    func writeBlanksBox(to html: inout HTMLWriter) {
        let blanks = document.blanks
        guard !blanks.isEmpty else { return }
        html.block("section", .class("box fair blanks"), HTMLAttribute("aria-labelledby", "blanks-h")) { html in
            html.block("h2", .id("blanks-h"), text: wording(Catalogue.blanksTitle))
            html.block("p", text: wording(Catalogue.blanksSentence(wording.count(blanks.count))))
            html.block("ul") { html in
                for blank in blanks {
                    html.block("li", HTMLAttribute("data-blank-of", blank.name)) {
                        $0.element("a", .href(Self.id(of: blank)), text: blank.prompt)
                    }
                }
            }
        }
    }

    private static func id(of blank: OutgoingBlank) -> String {
        "blank-" + String(blank.name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
    }
}

extension OutgoingPiece {
    fileprivate var isFootnote: Bool { if case .footnote = self { true } else { false } }
}
