import Pictures

extension WordStoryWriter {
    /// A content control that shows what is asked for (ECMA-376 part 1, 17.5.2). Its answer is text, a day or a choice.
    mutating func write(_ blank: OutgoingBlank) {
        shared.controlCount += 1
        xml.open("w:sdt")
        xml.open("w:sdtPr")
        // Word takes 64 letters for either.
        xml.value("w:alias", String(blank.prompt.prefix(64)))
        xml.value("w:tag", String(blank.name.prefix(64)))
        xml.value("w:id", (shared.host?.firstID ?? 1_000) + shared.controlCount)
        xml.empty("w:showingPlcHdr")
        write(blank.kind, prompt: blank.prompt)
        xml.close("w:sdtPr")
        xml.open("w:sdtContent")
        let prompt = blank.prompt.isEmpty ? "…" : blank.prompt
        // Not every program takes the look of a prompt from its style.
        var look = RunFormat(style: style(.placeholder))
        (look.colour, look.ground) = (shared.look.palette.hex(.fair), shared.look.palette.hex(.fairBack))
        writeRun("[\(prompt)]", look)
        xml.close("w:sdtContent")
        xml.close("w:sdt")
    }

    private mutating func write(_ kind: OutgoingBlank.Kind, prompt: String) {
        switch kind {
        // Without a kind the answer is text of any look, and the prompt keeps its own in every program.
        case .text: break
        case .paragraphs: xml.empty("w:text", ["w:multiLine": "1"])
        case .date:
            xml.open("w:date")
            xml.value("w:dateFormat", "d MMMM yyyy")
            xml.value("w:lid", shared.language.tag)
            xml.value("w:storeMappedDataAs", "dateTime")
            xml.value("w:calendar", "gregorian")
            xml.close("w:date")
        case .choice(let choices):
            xml.open("w:dropDownList")
            var seen: Set<String> = []
            for choice in choices where !choice.isEmpty && seen.insert(choice).inserted {
                xml.empty("w:listItem", ["w:displayText": choice, "w:value": choice])
            }
            xml.close("w:dropDownList")
        }
    }
}
