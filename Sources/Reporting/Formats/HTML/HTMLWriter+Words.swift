internal import Assessment
internal import Rubric

/// The small pieces that appear all over the page.
extension HTMLWriter {
    /// A state, as a sign and a word: never by colour alone.
    mutating func state(_ state: ScoreState, _ wording: Wording, isShort: Bool = false) {
        element("span", .class("state \(state.rawValue)")) { html in
            html.element("span", .hidden, text: state.sign)
            html.text(" " + wording(isShort ? Catalogue.shortState(state) : Catalogue.state(state)))
        }
    }

    /// A choice of the scale as a chip, with the state as its colour and title.
    mutating func choice(_ code: String, _ state: ScoreState, isAssumption: Bool, _ wording: Wording) {
        let mark = isAssumption ? "*" : ""
        let title = wording(Catalogue.state(state)) + (isAssumption ? ", \(wording(Catalogue.assumptionMark))" : "")
        element("span", .class("choice \(state.rawValue)"), .title(title), text: code + mark)
    }

    /// Where a fact comes from; a fact from memory is marked as such.
    mutating func source(_ source: Source, _ wording: Wording) {
        element("span", .class("source")) { html in
            html.text("\(source.text) (\(wording(source.confidence.label)))")
            if source.confidence == .memory { html.memoryMark(wording) }
        }
    }

    mutating func memoryMark(_ wording: Wording) {
        text(" ")
        element("span", .class("memory"), text: wording(Catalogue.memoryMark))
    }

    /// A sentence that explains a part.
    mutating func lead(_ sentence: String) { block("p", .class("lead"), text: sentence) }
}
