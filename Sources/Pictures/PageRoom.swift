/// The room a page has for a picture, in units of pictures: 1/96 inch.
public struct PageRoom: Sendable, Hashable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// A4 (ISO 216) with margins of 25 and 20 mm, as documents have them, less a caption of two lines.
    public static let portrait = PageRoom(width: 620, height: 880)
    public static let landscape = PageRoom(width: 950, height: 560)

    /// What a picture is shown at where it must not be larger than it is: 1 where it has the room.
    public func scale(of picture: Picture) -> Double {
        guard picture.width > 0, picture.height > 0 else { return 1 }
        return max(0, min(1, width / picture.width, height / picture.height))
    }

    /// From this scale on, the letters of a map, 12 units high, can be read in print: they have 6 points.
    public static let readable = 2.0 / 3
}
