internal import Pictures

/// What is taken on a sheet, so that a label finds a place where it lies over nothing.
struct LabelField {
    private let bounds: Picture.Frame
    private var taken: [Picture.Frame] = []

    init(bounds: Picture.Frame) {
        self.bounds = bounds
    }

    mutating func take(_ frame: Picture.Frame) { taken.append(frame) }

    /// The first place beside a point, right, left, above, below or across, where a label of this width and height has
    /// room; it is taken. `nil` where there is none.
    mutating func place(width: Double, height: Double, beside point: Picture.Point, distance: Double) -> Picture.Frame?
    {
        let (near, far) = (distance, distance * 0.8)
        let corners = [
            (point.x + near, point.y - height / 2), (point.x - near - width, point.y - height / 2),
            (point.x - width / 2, point.y - near - height), (point.x - width / 2, point.y + near),
            (point.x + far, point.y - far - height), (point.x + far, point.y + far),
            (point.x - far - width, point.y - far - height), (point.x - far - width, point.y + far),
        ]
        for (x, y) in corners {
            let frame = Picture.Frame(x: x, y: y, width: width, height: height)
            guard isInside(frame), !taken.contains(where: { Self.overlap($0, frame) }) else { continue }
            taken.append(frame)
            return frame
        }
        return nil
    }

    private func isInside(_ frame: Picture.Frame) -> Bool {
        frame.x >= bounds.x && frame.y >= bounds.y && frame.x + frame.width <= bounds.x + bounds.width
            && frame.y + frame.height <= bounds.y + bounds.height
    }

    private static func overlap(_ one: Picture.Frame, _ other: Picture.Frame) -> Bool {
        one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height
            && other.y < one.y + one.height
    }
}
