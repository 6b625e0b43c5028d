/// A pool or lane (BPMN 2.0.2, 9.3 and 10.8): a band with its title in a strip at the left (turned) or at the top.
struct FrameShape {
    var name: String
    var box: Box
    var isPool: Bool
    var isHorizontal: Bool
    /// How deep the strip of the title is; 0 where the title has the whole band (a black-box pool).
    var titleBand: Double
    /// A pool whose work the map does not show.
    var isBlackBox: Bool
    /// A pool that stands for several participants.
    var isMultiple = false

    func draw(into surface: inout some DrawingSurface) {
        surface.rectangle(box, fill: isPool ? .paper : nil, stroke: isPool ? .normal : .thin)
        if isMultiple {
            ActivityMarker.parallel.draw(centre: Point(x: box.midX, y: box.maxY - 10), into: &surface)
        }
        guard !isBlackBox else { return drawAcross(into: &surface) }
        guard titleBand > 0 else { return drawAbove(into: &surface) }
        // An unnamed lane has no strip: what stands at its edge stands free.
        guard isPool || !name.isEmpty else { return }
        let strip =
            isHorizontal
            ? Box(x: box.x, y: box.y, width: min(titleBand, box.width), height: box.height)
            : Box(x: box.x, y: box.y, width: box.width, height: min(titleBand, box.height))
        surface.rectangle(strip, fill: isPool ? .band : .paper, stroke: isPool ? .normal : .thin)
        drawTitle(in: strip, turned: isHorizontal, into: &surface)
    }

    private func drawAcross(into surface: inout some DrawingSurface) {
        // A narrow upright pool has no room for words across it.
        drawTitle(in: box, turned: box.width < 70 && box.height > box.width * 2, into: &surface)
    }

    /// The lanes of some tools leave their pool no strip: its title then stands on its upper border.
    private func drawAbove(into surface: inout some DrawingSurface) {
        let block = TextBlock(fitting: name, width: box.width - 8, height: 16, sizes: [12, 11, 10, 9])
        let style = TextStyle(anchor: .start, isBold: true)
        surface.text(block, at: Point(x: box.x + 4, y: box.y - block.height - 2), style: style)
    }

    private func drawTitle(in strip: Box, turned: Bool, into surface: inout some DrawingSurface) {
        let (along, across) = turned ? (strip.height, strip.width) : (strip.width, strip.height)
        let block = TextBlock(fitting: name, width: along - 8, height: across - 2, sizes: [12, 11, 10, 9])
        surface.text(block, centred: strip.centre, style: TextStyle(isBold: isPool, isTurned: turned))
    }
}
