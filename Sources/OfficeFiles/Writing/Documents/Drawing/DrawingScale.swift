import Pictures

/// From units of a picture, 1/96 inch, to those of DrawingML (ECMA-376 part 1, 20.1.2.1): 914,400 to the inch, whole.
struct DrawingScale {
    /// What the picture is enlarged by.
    let factor: Double

    private static let perUnit = 9_525.0
    private static let perTwip = 635.0
    /// No page is wider than this.
    private static let limit = 27_273_042_316.0

    /// For a picture of this width and height in room of `width` and `height` twips.
    init(_ picture: OutgoingPicture, width: Int, height: Int) {
        let (natural, tall) = (picture.picture.width, picture.picture.height)
        guard natural.isFinite, tall.isFinite, natural > 0, tall > 0 else {
            factor = 1
            return
        }
        let room = Double(width) * Self.perTwip / Self.perUnit
        let kept = picture.roomBelow.isFinite ? max(0, WordLength.twips(millimetres: picture.roomBelow)) : 0
        let most = min(room / natural, Double(max(height - kept, height / 2)) * Self.perTwip / Self.perUnit / tall)
        switch picture.size {
        case .natural: factor = min(1, most)
        case .full: factor = most
        case .percent(let share): factor = min(most, room * Double(min(max(share, 1), 100)) / 100 / natural)
        }
    }

    func length(_ value: Double) -> Int {
        let scaled = value * factor * Self.perUnit
        return scaled.isFinite ? Int(min(max(scaled, -Self.limit), Self.limit).rounded()) : 0
    }

    /// Half points of letters this high; Word takes none smaller than one point.
    func halfPoints(_ size: Double) -> Int { max(2, WordLength.halfPoints(size * factor * 0.75)) }

    /// A frame in whole units; its right and lower edges lie where those of its neighbours do.
    func frame(_ frame: Picture.Frame) -> (x: Int, y: Int, width: Int, height: Int) {
        let (x, y) = (length(frame.x), length(frame.y))
        let right = length(frame.x + max(0, frame.width)) - x
        return (x, y, right, length(frame.y + max(0, frame.height)) - y)
    }
}
