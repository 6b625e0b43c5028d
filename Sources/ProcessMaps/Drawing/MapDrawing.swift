public import Findings
public import Pictures

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
    let map: ProcessMap
    private let diagram: Int?
    let marks: [DrawingMark]
    let language: Language
    let prefix: String
    private let listsNotes: Bool

    /// - Parameters:
    ///   - map: The map to draw.
    ///   - diagram: The position in `map.diagrams` of the one plane to draw; `nil` for all, one below the other.
    ///   - marks: What is marked, with a key below the map.
    ///   - language: The language of tooltips, description, key and remarks.
    ///   - listsNotes: Whether the key below the map also gives the note of each mark, so that a print shows it; several
    ///     are numbered, in the key and beside their signs.
    ///   - idPrefix: What every `id` in the picture begins with, so that several can stand on one page.
    public init(
        _ map: ProcessMap, diagram: Int? = nil, marks: [DrawingMark] = [], language: Language = .indonesian,
        listsNotes: Bool = false, idPrefix: String = "map"
    ) {
        self.map = map
        self.diagram = diagram
        self.marks = marks.filter { map.known($0.element) != nil }
        self.language = language
        self.listsNotes = listsNotes
        prefix = Self.identifier(from: idPrefix)
    }

    /// How many flow nodes, flows, data and notes a drawing shows at the most: beyond, no screen or sheet of paper has
    /// room, and the picture would take as much memory as all the rest of the work.
    public static let mostElements = 200_000

    /// Whether the map holds more than `mostElements`. Its picture is then a sheet that says so.
    public var isTooLarge: Bool {
        let tables = [
            map.nodes.count, map.sequenceFlows.count, map.messageFlows.count, map.data.count, map.annotations.count,
            map.associations.count,
        ]
        return max(tables.reduce(0, +), map.shapes.count + map.edges.count) > Self.mostElements
    }

    /// The picture, as an SVG document without XML declaration: a file of its own, or part of an HTML page.
    public func svg() -> String {
        let sheet: Sheet<SVGWriter> = sheet()
        return sheet.document(
            title: summary.title.in(language), description: summary.description.in(language), language, prefix)
    }

    /// The picture as shapes, for documents: the same as `svg()` but for what only a screen has (identifiers, and who
    /// does a task as its tooltip). Its colours are tokens, so that an agency's own may stand for them.
    public func picture() -> Picture { picture(sheet(), title: summary.title.in(language)) }

    /// The whole map, with the key and the remarks.
    private func sheet<Surface: DrawingSurface>() -> Sheet<Surface> {
        let scenes = scenes()
        let (overlay, legend) = marks(in: scenes)
        var painter = ScenePainter(map, overlay: overlay, language: language, prefix: prefix)
        var sheet = Sheet<Surface>()
        for scene in scenes { painter.paint(scene, caption: scenes.count > 1 ? scene.caption : "", on: &sheet) }
        add(legend, andRemarksOn: scenes, to: &sheet)
        return sheet
    }

    func picture(_ sheet: Sheet<PictureRecorder>, title: String) -> Picture {
        Picture(
            width: sheet.size.width, height: sheet.size.height, title: title,
            description: summary.description.in(language), shapes: sheet.shapes)
    }

    /// The marks of what scenes show, and the key to them.
    func marks(in scenes: [Scene]) -> (MarkOverlay, Legend) {
        var overlay = MarkOverlay(map, marks: marks, language: language)
        let shown = overlay.shown(in: scenes)
        let legend = Legend(
            marks.filter { overlay.isShown($0, among: shown) }, language: language, naming: listsNotes ? map : nil)
        overlay.numbers = legend.numbers
        return (overlay, legend)
    }

    func add(_ legend: Legend, andRemarksOn scenes: [Scene], to sheet: inout Sheet<some DrawingSurface>) {
        if isTooLarge { sheet.add(remark: Self.tooLarge.in(language)) }
        sheet.add(legend)
        guard !isTooLarge else { return }
        let overlay = MarkOverlay(map, marks: marks, language: language)
        let shown = overlay.shown(in: scenes)
        let unseen = marks.filter { !overlay.isShown($0, among: shown) }
        let remarks = DrawingRemarks(map: map, scenes: scenes, isWhole: diagram == nil)
        for remark in remarks.texts(unseen: unseen) { sheet.add(remark: remark.in(language)) }
        for mark in listsNotes ? unseen : [] {
            if let words = MarkNote(mark).words(in: language, map: map) { sheet.add(remark: words) }
        }
    }

    private static let tooLarge = LocalizedText(
        id: "Peta ini tidak digambar: unsurnya lebih dari \(mostElements). Bagilah menjadi beberapa peta.",
        en: "This map is not drawn: it holds more than \(mostElements) elements. Divide it into several maps.")

    var summary: DrawingSummary { DrawingSummary(map: map) }

    /// The planes asked for that can be drawn; else the whole map in our own layout. None of a map that is too large.
    func scenes() -> [Scene] {
        guard !isTooLarge else { return [] }
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
