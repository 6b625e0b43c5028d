internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Pictures
internal import ProcessMaps

/// The cross-function maps as pictures for paper, with what no SOP covers marked in them.
extension GapDocument {
    /// A document holds no more drawings than these; the page holds all.
    private static let shownMaps = 40
    /// Of an agency's maps those with the most to show: the others are in the report of their unit.
    private static let shownOfAgency = 12

    var drawings: ReportPart? {
        let all = drawnMaps
        guard !all.isEmpty else { return nil }
        let shown = drawnOnPaper
        var blocks = [lead(Catalogue.drawingsSentence)]
        if isWide { blocks.append(text(whereWhole(uncovered))) }
        if all.count > shown.count {
            let count = wording.counts(shown.count, of: all.count)
            blocks.append(text("\(wording(Catalogue.drawnOfMaps(count))) \(wording(Catalogue.ownReport))"))
        }
        var made = part(
            "drawings", Catalogue.drawings, isLandscape: true, blocks + shown.flatMap { self.blocks(of: $0, $1) })
        made.isPictures = true
        return made
    }

    /// What is not worked out yet comes first: it has the most to show.
    private var drawnMaps: [(MapResult, MapFile)] {
        let maps = content.scopeMaps.filter { $0.kind == .crossFunctional }
        let drawn = maps.compactMap { map in content.drawnFile(of: map).map { (map, $0) } }
        return drawn.filter { !$0.0.isWorkedOut } + drawn.filter(\.0.isWorkedOut)
    }

    /// The maps that paper has.
    var drawnOnPaper: [(MapResult, MapFile)] {
        Array(drawnMaps.prefix(isWide ? Self.shownOfAgency : Self.shownMaps))
    }

    /// One map on a page where its letters can be read there, and below it in words what is marked in it.
    private func blocks(of map: MapResult, _ file: MapFile) -> [ReportBlock] {
        let drawing = MapDrawing(file.map, marks: content.marks(of: map), language: wording.language)
        let state = wording(map.isWorkedOut ? Catalogue.workedOut : Catalogue.notWorkedOut)
        let caption = "\(map.name), \(state): \(content.coverageSentence(of: map))"
        let (tasks, handoffs) = (content.uncoveredTasks(of: map), content.uncoveredHandoffs(of: map))
        // In the report of an agency tasks alone are named: their hand-offs follow from them, and would fill pages.
        let listed = [(Catalogue.uncoveredTasks, tasks)] + (isWide ? [] : [(Catalogue.uncoveredHandoffs, handoffs)])
        return [.heading(2, map.name)] + pictures(drawing).map { .picture($0, caption: caption) }
            + listed.filter { !$0.1.isEmpty }.map { title, names in
                .paragraph(
                    OutgoingText(
                        joining: .bold("\(wording(title)) (\(wording.count(names.count))): "),
                        OutgoingText(wording.list(names, limit: isWide ? Self.shownNames : names.count) + ".")), .small)
            }
    }

    /// So many tasks are named below a map in the report of an agency.
    private static let shownNames = 8

    /// The whole map where that leaves its letters large enough, else its strips.
    ///
    /// The report of an agency has each map on one page, as an overview: what is marked stands in words below it, and the
    /// report of the unit, which has few maps, shows them larger.
    private func pictures(_ drawing: MapDrawing) -> [Picture] {
        let whole = drawing.picture()
        let room = PageRoom(width: 940, height: 410)
        let smallest = isWide ? 0 : Self.smallestScale
        return room.scale(of: whole) >= smallest ? [whole] : drawing.pictures(on: room)
    }

    /// Letters of 4 points: small, but what is marked stands in words below the picture too.
    private static let smallestScale = 0.45
}
