/// A drawn thing, a chart or a map: a few kinds of shapes on a ground, in units of 1/96 inch from the upper left corner.
/// It is drawn as SVG for HTML and as DrawingML for Word, the same in both.
public struct Picture: Sendable, Hashable {
    public var width: Double
    public var height: Double
    /// What the picture is called, for those who hear it.
    public var title: String
    /// What it shows, for those who hear it; everything a reader should take from it.
    public var description: String
    /// In the order they are painted: the last lies on top.
    public var shapes: [Shape]

    public init(width: Double, height: Double, title: String, description: String = "", shapes: [Shape] = []) {
        self.width = width
        self.height = height
        self.title = title
        self.description = description
        self.shapes = shapes
    }

    public indirect enum Shape: Sendable, Hashable {
        /// Corners are rounded by `radius`.
        case rectangle(Frame, radius: Double, Paint)
        case ellipse(Frame, Paint)
        /// A line through points, with an arrow head at either end.
        case polyline([Point], Stroke, arrow: Arrow)
        case polygon([Point], Paint)
        case path([Step], Paint)
        case text(Text)
        /// Shapes that belong together; `role` is their class in SVG, `title` what a pointer shows there.
        case group([Shape], role: String, title: String)
    }

    public struct Point: Sendable, Hashable {
        public var x: Double
        public var y: Double

        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    public struct Frame: Sendable, Hashable {
        public var x: Double
        public var y: Double
        public var width: Double
        public var height: Double

        public init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    /// A step of a path.
    public enum Step: Sendable, Hashable {
        case move(Point)
        case line(Point)
        /// A cubic curve by its two control points.
        case curve(Point, Point, to: Point)
        case close
    }

    /// How a shape is filled, and its outline; `nil` for none.
    public struct Paint: Sendable, Hashable {
        public var fill: ColourToken?
        public var stroke: Stroke?
        /// Of the fill: 1 hides what lies below, 0 shows all of it.
        public var opacity: Double

        public init(fill: ColourToken? = nil, stroke: Stroke? = nil, opacity: Double = 1) {
            self.fill = fill
            self.stroke = stroke
            self.opacity = opacity
        }
    }

    public struct Stroke: Sendable, Hashable {
        public var colour: ColourToken
        public var width: Double
        public var dash: Dash
        /// 1 hides what lies below, 0 shows all of it.
        public var opacity: Double

        public init(
            _ colour: ColourToken = .ink, width: Double = 1, dash: Dash = .solid, opacity: Double = 1
        ) {
            self.colour = colour
            self.width = width
            self.dash = dash
            self.opacity = opacity
        }

        public enum Dash: Sendable, Hashable { case solid, dashed, dotted, dashDotted }
    }

    public enum Arrow: Sendable, Hashable { case none, end, start, both }

    /// One line of text.
    public struct Text: Sendable, Hashable {
        public var string: String
        /// On the line the letters stand on, at their beginning, middle or end as `anchor` says.
        public var point: Point
        public var anchor: Anchor
        /// Of the letters, in the units of the picture.
        public var size: Double
        public var isBold: Bool
        public var isItalic: Bool
        public var colour: ColourToken
        /// It runs from below upwards, as names of lanes do.
        public var isUpright: Bool

        public init(
            _ string: String, at point: Point, anchor: Anchor = .start, size: Double = 12, isBold: Bool = false,
            isItalic: Bool = false, colour: ColourToken = .ink, isUpright: Bool = false
        ) {
            self.string = string
            self.point = point
            self.anchor = anchor
            self.size = size
            self.isBold = isBold
            self.isItalic = isItalic
            self.colour = colour
            self.isUpright = isUpright
        }

        public enum Anchor: Sendable, Hashable { case start, middle, end }
    }
}

// Shorter ways to say what is said often.
extension Picture.Shape {
    public static func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, fill: ColourToken? = nil,
        stroke: Picture.Stroke? = nil
    ) -> Self {
        .rectangle(
            .init(x: x, y: y, width: width, height: height), radius: radius, .init(fill: fill, stroke: stroke))
    }

    public static func circle(
        _ x: Double, _ y: Double, radius: Double, fill: ColourToken? = nil, stroke: Picture.Stroke? = nil
    ) -> Self {
        let frame = Picture.Frame(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
        return .ellipse(frame, .init(fill: fill, stroke: stroke))
    }

    public static func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Picture.Stroke = .init(),
        arrow: Picture.Arrow = .none
    ) -> Self {
        .polyline([.init(x1, y1), .init(x2, y2)], stroke, arrow: arrow)
    }
}
