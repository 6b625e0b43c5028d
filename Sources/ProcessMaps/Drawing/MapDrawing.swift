public import Findings

/// A process map as a picture: SVG in the notation of BPMN 2.0.2, from the places the file gives (its DI), else from a
/// plain layout of our own, which the picture then says.
///
/// The picture stands for itself: no script, no style sheet, no font, nothing fetched. Its texts can be selected and
/// searched, each element has a tooltip, and `<title>` and `<desc>` say what it shows. The same map, marks and language
/// give the same bytes.
///
///     let drawing = MapDrawing(map, marks: [DrawingMark(element: .node(3), style: .missing, note: withoutSOP)])
///     let svg = drawing.svg()
public struct MapDrawing: Sendable {
    private let map: ProcessMap
    private let diagram: Int?
    private let marks: [DrawingMark]
    private let language: Language
    private let prefix: String

    /// - Parameters:
    ///   - map: The map to draw.
    ///   - diagram: The position in `map.diagrams` of the one plane to draw; `nil` for all, one below the other.
    ///   - marks: What is marked, with a key below the map.
    ///   - language: The language of tooltips, description, key and remarks.
    ///   - idPrefix: What every `id` in the picture begins with, so that several can stand on one page.
    public init(
        _ map: ProcessMap, diagram: Int? = nil, marks: [DrawingMark] = [], language: Language = .indonesian,
        idPrefix: String = "map"
    ) {
        self.map = map
        self.diagram = diagram
        self.marks = marks.filter { map.known($0.element) != nil }
        self.language = language
        prefix = Self.identifier(from: idPrefix)
    }

    /// The picture, as an SVG document without XML declaration: a file of its own, or part of an HTML page.
    public func svg() -> String {
        let scenes = scenes()
        let overlay = MarkOverlay(map, marks: marks, language: language)
        var painter = ScenePainter(map, overlay: overlay, language: language, prefix: prefix)
        var sheet = Sheet()
        for scene in scenes {
            guard let painting = painter.paint(scene) else { continue }
            sheet.add(painting, caption: scenes.count > 1 ? scene.caption : "")
        }
        let shown = scenes.reduce(into: Set<ElementIndex>()) { $0.formUnion(overlay.shown(in: $1)) }
        sheet.add(Legend(marks.filter { overlay.isShown($0, among: shown) }, language: language))
        let remarks = DrawingRemarks(map: map, scenes: scenes, isWhole: diagram == nil)
        let unseen = marks.filter { !overlay.isShown($0, among: shown) }
        for remark in remarks.texts(unseen: unseen) { sheet.add(remark: remark.in(language)) }
        return sheet.document(
            title: summary.title.in(language), description: summary.description.in(language), language, prefix)
    }

    private var summary: DrawingSummary { DrawingSummary(map: map) }

    /// The planes asked for that can be drawn; else the whole map in our own layout.
    private func scenes() -> [Scene] {
        var planes = map.diagrams
        if let diagram { planes = map.diagrams[known: diagram].map { [$0] } ?? [] }
        let drawn = planes.compactMap { InterchangeScene(map, plane: $0).scene() }
        return drawn.isEmpty ? [LayeredLayout.scene(of: map)] : drawn
    }

    /// `prefix` with what no identifier may hold left out; `map` where nothing is left to begin with.
    private static func identifier(from prefix: String) -> String {
        let kept = prefix.unicodeScalars.filter { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "-_".unicodeScalars.contains(scalar))
        }
        let text = String(String.UnicodeScalarView(kept))
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return "map" + text }
        return text
    }
}
