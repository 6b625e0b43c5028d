/// The paper of a drawing: planes one below the other, then the key, then remarks.
struct Sheet<Surface: DrawingSurface> {
    private(set) var body = Surface()
    private var width = 0.0
    /// Where the next part begins.
    private var bottom = margin

    static var margin: Double { 16 }
    private static var gap: Double { 20 }
    /// Room for a line of words, however small the map.
    private static var leastWidth: Double { 360 }

    init() {}

    /// For words alone, no wider than this.
    init(width: Double) {
        self.width = max(Self.leastWidth, width - 2 * Self.margin)
    }

    var isEmpty: Bool { bottom == Self.margin }

    /// How large the paper is, in whole units.
    var size: Box {
        let (across, down) = (max(width, 1) + 2 * Self.margin, bottom + Self.margin)
        return Box(x: 0, y: 0, width: across.rounded(.up), height: down.rounded(.up))
    }

    /// Puts what `painting` paints within `extent` below what is there.
    mutating func place(_ extent: Box, caption: String, painting: (inout Surface) -> Void) {
        if bottom > Self.margin { bottom += Self.gap }
        if !caption.isEmpty {
            let block = TextBlock(caption, width: max(extent.width, Self.leastWidth), size: 14)
            body.text(block, at: Point(x: Self.margin, y: bottom), style: TextStyle(anchor: .start, isBold: true))
            width = max(width, block.width)
            bottom += block.height + 8
        }
        body.moved(by: Self.margin - extent.x, bottom - extent.y, content: painting)
        width = max(width, extent.width)
        bottom += extent.height
    }

    mutating func add(_ legend: Legend) {
        let corner = Point(x: Self.margin, y: bottom + Self.gap)
        let height = legend.draw(at: corner, width: textWidth, into: &body)
        guard height > 0 else { return }
        width = textWidth
        bottom += Self.gap + height
    }

    mutating func add(remark: String) {
        width = textWidth
        let block = TextBlock(remark, width: width, size: 11)
        bottom += 8
        body.text(block, at: Point(x: Self.margin, y: bottom), style: TextStyle(anchor: .start))
        bottom += block.height
    }

    private var textWidth: Double { max(width, Self.leastWidth) }
}
