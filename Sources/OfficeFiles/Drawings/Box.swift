#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A point of a drawing, in EMU.
struct DrawingPoint: Sendable, Hashable {
    var x: Double
    var y: Double
}

/// A rectangle of a drawing, in EMU, and how what stands in it is turned (ECMA-376 part 1, 20.1.7.6).
struct Box: Sendable, Hashable {
    var x = 0.0
    var y = 0.0
    var width = 0.0
    var height = 0.0
    /// Clockwise, in degrees.
    var rotation = 0.0
    var isFlippedAcross = false
    var isFlippedDown = false

    var center: DrawingPoint { DrawingPoint(x: x + width / 2, y: y + height / 2) }

    /// Whether it lies on its side, so that it shows as high as it is wide.
    var isOnItsSide: Bool {
        let quarter = rotation.truncatingRemainder(dividingBy: 180)
        let turned = quarter < 0 ? quarter + 180 : quarter
        return turned >= 45 && turned < 135
    }

    /// What people see it take up, to quarter turns.
    var visible: Box {
        guard isOnItsSide else { return self }
        var box = self
        (box.width, box.height) = (height, width)
        (box.x, box.y) = (center.x - height / 2, center.y - width / 2)
        return box
    }

    /// Where a point stands, given in parts of width and height before flips and turns.
    func point(_ across: Double, _ down: Double) -> DrawingPoint {
        let x = (across - 0.5) * width * (isFlippedAcross ? -1 : 1)
        let y = (down - 0.5) * height * (isFlippedDown ? -1 : 1)
        let angle = rotation * .pi / 180
        return DrawingPoint(
            x: center.x + x * cos(angle) - y * sin(angle), y: center.y + x * sin(angle) + y * cos(angle))
    }
}

/// How the coordinates inside a group become those around it (ECMA-376 part 1, 20.1.7.5).
struct GroupTransform: Sendable, Hashable {
    var scaleX = 1.0
    var scaleY = 1.0
    var shiftX = 0.0
    var shiftY = 0.0

    static let none = GroupTransform()

    /// From the rectangle `inner` of the group's own coordinates to the place `outer` of the group.
    init(from inner: Box, to outer: Box) {
        scaleX = inner.width > 0 ? outer.width / inner.width : 1
        scaleY = inner.height > 0 ? outer.height / inner.height : 1
        shiftX = outer.x - inner.x * scaleX
        shiftY = outer.y - inner.y * scaleY
        if outer.isFlippedAcross {
            shiftX = 2 * outer.center.x - shiftX
            scaleX = -scaleX
        }
        if outer.isFlippedDown {
            shiftY = 2 * outer.center.y - shiftY
            scaleY = -scaleY
        }
    }

    private init() {}

    func callAsFunction(_ box: Box) -> Box {
        var moved = box
        (moved.width, moved.height) = (abs(scaleX) * box.width, abs(scaleY) * box.height)
        moved.x = scaleX * box.center.x + shiftX - moved.width / 2
        moved.y = scaleY * box.center.y + shiftY - moved.height / 2
        if scaleX < 0 { moved.isFlippedAcross.toggle() }
        if scaleY < 0 { moved.isFlippedDown.toggle() }
        if (scaleX < 0) != (scaleY < 0) { moved.rotation = -box.rotation }
        return moved
    }
}
