internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Pictures
internal import ProcessMaps

/// The cross-function maps as pictures for paper, with what no SOP covers marked in them.
extension GapDocument {
    /// A document holds no more drawings than these; the page holds all.
    private static let shownMaps = 40

    var drawings: ReportPart? {
        let maps = content.scopeMaps.filter { $0.kind == .crossFunctional }
        let drawn = maps.compactMap { map in content.drawnFile(of: map).map { (map, $0) } }
        guard !drawn.isEmpty else { return nil }
        // What is not worked out yet comes first: it has the most to show.
        let ordered = drawn.filter { !$0.0.isWorkedOut } + drawn.filter(\.0.isWorkedOut)
        let shown = ordered.prefix(Self.shownMaps)
        var blocks = [lead(Catalogue.drawingsSentence)] + shown.flatMap { self.blocks(of: $0, $1) }
        let rest = drawn.count - shown.count
        if rest > 0 { blocks.append(text("\(wording.count(rest)) \(wording(Catalogue.drawnOnPage))")) }
        return part("drawings", Catalogue.drawings, isLandscape: true, blocks)
    }

    private func blocks(of map: MapResult, _ file: MapFile) -> [ReportBlock] {
        let drawing = MapDrawing(file.map, marks: content.marks(of: map), language: wording.language, listsNotes: true)
        let state = wording(map.isWorkedOut ? Catalogue.workedOut : Catalogue.notWorkedOut)
        let caption = "\(map.name), \(state)"
        return [.heading(2, map.name), text(content.coverageSentence(of: map))]
            + drawing.pictures(on: .landscape).map { .picture($0, caption: caption) }
    }
}
