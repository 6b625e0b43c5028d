internal import Assessment
internal import Findings
internal import ProcessMaps

/// Each cross-function map as a picture, with what no SOP covers marked in it and listed below it.
struct DrawingsSection: HTMLSection {
    let content: ReportContent
    let anchor = "drawings"
    let title = Catalogue.drawings

    func write(to html: inout HTMLWriter) {
        let maps = content.scopeMaps.filter { $0.kind == .crossFunctional }
        guard !maps.isEmpty else { return html.lead(wording(Catalogue.noMaps)) }
        html.lead(wording(Catalogue.drawingsSentence))
        let drawn = maps.compactMap { map in content.drawnFile(of: map).map { (map, $0) } }
        for (index, (map, file)) in drawn.enumerated() {
            write(map, file, index: index, isOpen: drawn.count <= Self.openDrawings, to: &html)
        }
        writeUndrawn(maps.filter { content.drawnFile(of: $0) == nil }, to: &html)
    }

    private func writeUndrawn(_ maps: [MapResult], to html: inout HTMLWriter) {
        guard !maps.isEmpty else { return }
        html.block("h3", text: "\(wording(Catalogue.undrawn)) (\(wording.count(maps.count)))")
        html.lead(wording(Catalogue.undrawnSentence))
        html.block("ul") { html in
            for map in maps {
                html.block("li") { html in
                    html.text("\(map.name) ")
                    html.element("code", text: map.id)
                    html.text(" · \(wording(map.isWorkedOut ? Catalogue.workedOut : Catalogue.notWorkedOut))")
                }
            }
        }
    }

    /// With more maps than this each picture folds away.
    private static let openDrawings = 40

    private var wording: Wording { content.wording }

    private func write(_ map: MapResult, _ file: MapFile, index: Int, isOpen: Bool, to html: inout HTMLWriter) {
        if isOpen {
            html.block("details", .class("drawing"), .id("map-\(index + 1)"), .flag("open")) {
                writeContent(of: map, file, index: index, to: &$0)
            }
        } else {
            html.block("details", .class("drawing"), .id("map-\(index + 1)")) {
                writeContent(of: map, file, index: index, to: &$0)
            }
        }
    }

    private func writeContent(of map: MapResult, _ file: MapFile, index: Int, to html: inout HTMLWriter) {
        html.block("summary") { html in
            html.element("strong", text: map.name)
            if map.name != map.id { html.element("span", .class("id"), text: map.id) }
            html.text(" · \(map.unit.map(content.unitName) ?? wording(Catalogue.withoutUnit))")
            html.text(" · \(wording(map.isWorkedOut ? Catalogue.workedOut : Catalogue.notWorkedOut))")
        }
        html.block("p", .class("small"), text: content.coverageSentence(of: map))
        let drawing = MapDrawing(
            file.map, marks: content.marks(of: map), language: wording.language, idPrefix: "map\(index + 1)")
        html.block(
            "div", .class("picture"), HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "group"),
            HTMLAttribute("aria-label", "\(wording(Catalogue.drawingOf)) \(map.name)")
        ) { $0.drawing(drawing.svg()) }
        writeList(of: map, to: &html)
        MapDifferencesList(content: content, map: map).write(to: &html)
    }

    private func writeList(of map: MapResult, to html: inout HTMLWriter) {
        let tasks = content.uncoveredTasks(of: map)
        let handoffs = content.uncoveredHandoffs(of: map)
        if tasks.isEmpty, handoffs.isEmpty { return html.lead(wording(Catalogue.allCovered)) }
        html.block("div", .class("columns")) { html in
            if !tasks.isEmpty {
                html.block("div") { html in
                    html.block(
                        "h3", .class("minor"),
                        text: "\(wording(Catalogue.uncoveredTasks)) (\(wording.count(tasks.count)))")
                    html.block("ul") { html in
                        for task in tasks { html.block("li", text: task) }
                    }
                }
            }
            if !handoffs.isEmpty {
                html.block("div") { html in
                    html.block(
                        "h3", .class("minor"),
                        text: "\(wording(Catalogue.uncoveredHandoffs)) (\(wording.count(handoffs.count)))")
                    html.block("ul") { html in
                        for handoff in handoffs { html.block("li", text: handoff) }
                    }
                }
            }
        }
    }
}
