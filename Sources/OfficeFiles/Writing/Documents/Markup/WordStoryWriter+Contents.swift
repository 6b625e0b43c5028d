import Findings

extension WordStoryWriter {
    /// The table of contents (ECMA-376 part 1, 17.16.5.68): a field that Word brings up to date, filled with the headings
    /// as they are, each of which leads to its place. Which page that is only Word can tell; the entries stand without
    /// until it has.
    mutating func write(_ contents: OutgoingContents) {
        let headings = shared.outline.headings.filter { $0.level <= contents.levels }
        xml.open("w:sdt")
        xml.open("w:sdtPr")
        shared.controlCount += 1
        xml.value("w:id", (shared.host?.firstID ?? 1_000) + shared.controlCount)
        xml.open("w:docPartObj")
        xml.value("w:docPartGallery", "Table of Contents")
        xml.empty("w:docPartUnique")
        xml.close("w:docPartObj")
        xml.close("w:sdtPr")
        xml.open("w:sdtContent")
        writeHeading(of: contents)
        for (position, heading) in headings.enumerated() {
            openParagraph(ParagraphFormat(style: style(.contents(heading.level))))
            if position == 0 { openField(" TOC \\o \"1-\(contents.levels)\" \\h \\z \\u ") }
            writeEntry(heading)
            if position == headings.count - 1 { closeField() }
            xml.close("w:p")
        }
        xml.close("w:sdtContent")
        xml.close("w:sdt")
    }

    private mutating func writeHeading(of contents: OutgoingContents) {
        let usual = shared.language == .indonesian ? "Daftar isi" : "Contents"
        openParagraph(ParagraphFormat(style: style(.contentsHeading)))
        writeRun(contents.title ?? usual)
        xml.close("w:p")
    }

    private mutating func writeEntry(_ heading: WordOutline.Heading) {
        xml.open("w:hyperlink", ["w:anchor": heading.bookmark, "w:history": "1"])
        let label = heading.label.isEmpty ? "" : "\(heading.label)  "
        writeRun(label + heading.text)
        xml.close("w:hyperlink")
    }
}

extension OutgoingCaption.Kind {
    func word(_ language: Language) -> String {
        switch (self, language) {
        case (.table, .indonesian): "Tabel"
        case (.table, .english): "Table"
        case (.figure, .indonesian): "Gambar"
        case (.figure, .english): "Figure"
        }
    }
}
