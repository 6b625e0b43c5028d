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
    private let map: ProcessMap
    private let diagram: Int?
    private let marks: [DrawingMark]
    private let language: Language
    private let prefix: String
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

    /// The picture in parts that fit pages: strips of a map that is wider than `width`, in the order they are read. Pools
    /// and lanes go on in each with their titles, and a flow that is cut ends in a numbered circle and goes on from the
    /// same one in another part. A map that needs no cut is `picture()` alone; none is cut into more than some forty.
    ///
    /// - Parameter width: of each, in units of pictures; a strip is a little wider where nothing else can be done. A page
    ///   that shows them at three quarters still has letters of nearly 7 points: 1,270 for the width of landscape A4.
    /// - Returns: one at least.
    public func pictures(upTo width: Double) -> [Picture] {
        let scenes = isTooLarge ? [] : scenes()
        let room = 2 * (Sheet<PictureRecorder>.margin + ScenePainter.border)
        let strips = scenes.flatMap { SceneStrips.scenes(of: $0, width: width - room) }
        guard strips.count > scenes.count else { return [picture()] }
        return strips.enumerated().map { index, strip in
            let words = DrawingPart(number: index + 1, count: strips.count)
            var strip = strip
            strip.caption = words.caption(scenes.count > 1 ? strip.caption : "").in(language)
            var sheet: Sheet<PictureRecorder> = sheet(of: [strip], captioned: true)
            if strip.hasConnectors { sheet.add(remark: DrawingPart.connectors.in(language)) }
            if index == strips.count - 1 { remark(on: scenes, to: &sheet) }
            return picture(sheet, title: words.title(summary.title).in(language))
        }
    }

    private func picture(_ sheet: Sheet<PictureRecorder>, title: String) -> Picture {
        Picture(
            width: sheet.size.width, height: sheet.size.height, title: title,
            description: summary.description.in(language), shapes: sheet.shapes)
    }

    /// The whole map with its remarks.
    private func sheet<Surface: DrawingSurface>() -> Sheet<Surface> {
        let scenes = isTooLarge ? [] : scenes()
        var sheet: Sheet<Surface> = sheet(of: scenes, captioned: scenes.count > 1)
        remark(on: scenes, to: &sheet)
        return sheet
    }

    /// Scenes with their marks, and the key to these.
    private func sheet<Surface: DrawingSurface>(of scenes: [Scene], captioned: Bool) -> Sheet<Surface> {
        var overlay = MarkOverlay(map, marks: marks, language: language)
        let shown = overlay.shown(in: scenes)
        let legend = Legend(
            marks.filter { overlay.isShown($0, among: shown) }, language: language, naming: listsNotes ? map : nil)
        overlay.numbers = legend.numbers
        var painter = ScenePainter(map, overlay: overlay, language: language, prefix: prefix)
        var sheet = Sheet<Surface>()
        for scene in scenes { painter.paint(scene, caption: captioned ? scene.caption : "", on: &sheet) }
        if isTooLarge { sheet.add(remark: Self.tooLarge.in(language)) }
        sheet.add(legend)
        return sheet
    }

    private func remark(on scenes: [Scene], to sheet: inout Sheet<some DrawingSurface>) {
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
