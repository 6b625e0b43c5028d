internal import Assessment

/// Where the SOPs of a map differ from it, as a list below their ties.
struct MapDifferencesList {
    let content: ReportContent
    let map: MapResult

    func write(to html: inout HTMLWriter) {
        let differences = content.differences(of: map)
        let unknown = content.unknownSteps(of: map)
        guard !differences.isEmpty || unknown != nil else { return }
        html.element("ul", .class("ties differences")) { html in
            for difference in differences {
                html.element("li", .class(difference.isContradiction ? "missing" : "")) { html in
                    html.element("span", .hidden, text: difference.isContradiction ? "✕ " : "– ")
                    html.text(content.sentence(of: difference))
                }
            }
            if let unknown {
                html.element("li") { html in
                    html.element("span", .hidden, text: "– ")
                    html.text(unknown)
                }
            }
        }
    }
}
