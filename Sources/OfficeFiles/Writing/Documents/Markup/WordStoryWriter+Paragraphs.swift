import Pictures

extension WordStoryWriter {
    mutating func writeParagraph(
        _ text: OutgoingText, _ format: ParagraphFormat, bookmarks: [String] = []
    ) throws(DocumentWritingError) {
        openParagraph(format)
        let ids = bookmarks.map { open(bookmark: $0) }
        try write(text)
        for id in ids { xml.empty("w:bookmarkEnd", ["w:id": id]) }
        xml.close("w:p")
    }

    mutating func write(_ paragraph: OutgoingParagraph, section: String?) throws(DocumentWritingError) {
        var format = ParagraphFormat(style: style(paragraph.style.word(bodyStyle)), section: section)
        format.alignment = paragraph.alignment ?? alignment
        format.staysWithNext = paragraph.staysWithNext || staysWithNext
        try writeParagraph(paragraph.text, format, bookmarks: bookmarks(of: paragraph.anchor))
    }

    mutating func write(_ heading: OutgoingHeading, section: String?) throws(DocumentWritingError) {
        var format = ParagraphFormat(style: style(.heading(heading.level)), section: section)
        if !heading.isNumbered, shared.lists.headingNumbers != .none, shared.host == nil {
            (format.number, format.indent) = ((0, 0), .init())
        }
        var bookmarks = bookmarks(of: heading.anchor)
        if shared.headingCount < shared.outline.headings.count {
            bookmarks.append(shared.outline.headings[shared.headingCount].bookmark)
            shared.headingCount += 1
        }
        try writeParagraph(heading.text, format, bookmarks: bookmarks)
    }

    mutating func write(_ note: OutgoingNote, section: String?) throws(DocumentWritingError) {
        let palette = shared.look.palette
        var format = ParagraphFormat(style: style(.note))
        format.borders = [.init(side: "left", width: 24, space: 8, colour: palette.hex(note.tone.line))]
        format.ground = palette.hex(note.tone.ground)
        for (position, text) in note.paragraphs.enumerated() {
            format.staysWithNext = position < note.paragraphs.count - 1
            format.spacing = .init(before: position == 0 ? 60 : 0, after: 60)
            try writeParagraph(text, format)
        }
        // What follows keeps its distance from the ground.
        writeSpacer(section: section)
    }

    mutating func write(_ caption: OutgoingCaption, section: String?) throws(DocumentWritingError) {
        let number = (shared.captionCounts[caption.kind] ?? 0) + 1
        shared.captionCounts[caption.kind] = number
        let word = caption.kind.word(shared.language)
        var format = ParagraphFormat(style: style(.caption), section: section)
        format.staysWithNext = caption.kind == .table || caption.staysWithNext
        if caption.kind == .figure { format.spacing = .init(before: 0, after: 200) }
        openParagraph(format)
        let ids = bookmarks(of: caption.anchor).map { open(bookmark: $0) }
        writeRun("\(word) ")
        writeField(" SEQ \(word) \\* ARABIC ", result: String(number))
        for id in ids { xml.empty("w:bookmarkEnd", ["w:id": id]) }
        writeRun(". ")
        try write(caption.text)
        xml.close("w:p")
    }

    // MARK: - Lists

    mutating func write(_ list: OutgoingList, section: String?) throws(DocumentWritingError) {
        guard shared.host == nil else { return try writeWithLabels(list) }
        let number = shared.lists.add(list.kind)
        for (position, item) in list.items.enumerated() {
            var format = itemFormat(isLast: position == list.items.count - 1)
            format.number = (number, item.level)
            if position == list.items.count - 1 { format.section = section }
            try writeParagraph(item.text, format)
        }
        if list.items.isEmpty, let section { writeSpacer(section: section) }
    }

    /// In cells an item looks like the text around it.
    private func itemFormat(isLast: Bool) -> ParagraphFormat {
        guard bodyStyle == .normal else { return ParagraphFormat(style: style(bodyStyle)) }
        return ParagraphFormat(style: style(.listItem), spacing: isLast ? .init(after: 140) : nil)
    }

    /// The lists of another document are its own: there each item begins with its number as text.
    private mutating func writeWithLabels(_ list: OutgoingList) throws(DocumentWritingError) {
        let levels = list.kind.levels
        var counters = [0, 0, 0]
        for (position, item) in list.items.enumerated() {
            counters[item.level] += 1
            for level in (item.level + 1)..<4 where level < counters.count { counters[level] = 0 }
            let shape = levels[item.level]
            let label = shape.label(counters.prefix(item.level + 1).map { max(1, $0) }, levels)
            var format = itemFormat(isLast: position == list.items.count - 1)
            format.indent = .init(left: shape.left, hanging: shape.hanging)
            format.tabs = [.init(kind: "left", position: shape.left)]
            try writeParagraph(OutgoingText("\(label)\t") + item.text, format)
        }
    }

    // MARK: - Anchors

    /// The bookmark of an anchor, the first time it is set.
    private mutating func bookmarks(of anchor: String?) -> [String] {
        guard let anchor, let bookmark = shared.outline.bookmarks[anchor], shared.setAnchors.insert(anchor).inserted
        else { return [] }
        return [bookmark]
    }

    /// - Returns: its id.
    private mutating func open(bookmark: String) -> String {
        let id = String((shared.host?.firstID ?? 1) + shared.bookmarkCount)
        shared.bookmarkCount += 1
        xml.empty("w:bookmarkStart", ["w:id": id, "w:name": bookmark])
        return id
    }
}

extension OutgoingParagraph.Style {
    fileprivate func word(_ body: WordStyle) -> WordStyle {
        switch self {
        case .body: body
        case .lead: .lead
        case .small: .small
        case .compact: body == .normal ? .compact : body
        }
    }
}
