import Findings
public import Pictures

/// Pictures for pages of one orientation.
public struct DrawnPages: Sendable, Hashable {
    /// One at least, in the order they are read.
    public var pictures: [Picture]
    public var isLandscape: Bool
}

extension MapDrawing {
    /// The pictures for pages of paper, which lie as the map is larger on them.
    public func pages(portrait: PageRoom = .portrait, landscape: PageRoom = .landscape) -> DrawnPages {
        let whole = picture()
        let upright = DrawnPages(pictures: pictures(on: portrait, whole: whole), isLandscape: false)
        let across = DrawnPages(pictures: pictures(on: landscape, whole: whole), isLandscape: true)
        let (one, other) = (portrait.least(upright.pictures), landscape.least(across.pictures))
        // As large, nearly, the fewer pages are the better ones.
        if abs(one - other) < 0.05 { return upright.pictures.count <= across.pictures.count ? upright : across }
        return one > other ? upright : across
    }

    /// The picture in parts that can be read on pages: `picture()` alone where the page has the room; else each plane, in
    /// strips as wide as the page shows well, and last what stands below a map, the key and the remarks, if anything.
    ///
    /// Pools and lanes go on in each strip with their titles, and a flow that is cut ends in a numbered circle and goes on
    /// from the same one in another. None is cut into more than some forty. A map higher than the page is not cut across.
    ///
    /// - Returns: one at least. A strip may be a little too wide where nothing else can be done.
    public func pictures(on page: PageRoom) -> [Picture] { pictures(on: page, whole: picture()) }

    private func pictures(on page: PageRoom, whole: Picture) -> [Picture] {
        let scenes = scenes()
        guard page.scale(of: whole) < PageRoom.readable, !scenes.isEmpty else { return [whole] }
        let strips = scenes.flatMap { SceneStrips.scenes(of: $0, width: width(of: $0, on: page)) }
        let (overlay, legend) = marks(in: scenes)
        let last = key(legend, to: scenes, on: page)
        guard strips.count > 1 || last != nil else { return [whole] }
        var painter = ScenePainter(map, overlay: overlay, language: language, prefix: prefix)
        let parts = strips.enumerated().map { index, strip in
            let words = DrawingPart(number: index + 1, count: strips.count)
            var sheet = Sheet<PictureRecorder>()
            let caption = words.caption(scenes.count > 1 ? strip.caption : "")
            painter.paint(strip, caption: caption.in(language), on: &sheet)
            if strip.hasConnectors { sheet.add(remark: DrawingPart.connectors.in(language)) }
            return picture(sheet, title: words.title(summary.title).in(language))
        }
        return parts + [last].compactMap(\.self)
    }

    /// How wide strips may be, without what stands around them.
    private func width(of scene: Scene, on page: PageRoom) -> Double {
        let margins = 2 * (Sheet<PictureRecorder>.margin + ScenePainter.border)
        let height = scene.extent.map { $0.height + margins + DrawingPart.height } ?? 1
        let scale = min(PageRoom.readable, page.height / height)
        return scale > 0 ? page.width / scale - margins : page.width
    }

    private func key(_ legend: Legend, to scenes: [Scene], on page: PageRoom) -> Picture? {
        var sheet = Sheet<PictureRecorder>(width: page.width)
        add(legend, andRemarksOn: scenes, to: &sheet)
        guard !sheet.isEmpty else { return nil }
        return picture(sheet, title: DrawingPart.key(to: summary.title).in(language))
    }
}

extension PageRoom {
    /// The scale of the picture that is shown smallest.
    fileprivate func least(_ pictures: [Picture]) -> Double { pictures.map(scale).min() ?? 1 }
}
