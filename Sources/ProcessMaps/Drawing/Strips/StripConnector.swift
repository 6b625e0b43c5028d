/// The sign at the end of a line that goes on in another strip: a circle with the number both ends bear.
struct StripConnector {
    var number: Int
    var centre: Point

    static let radius = 8.0

    func draw(into surface: inout some DrawingSurface) {
        surface.circle(centre, radius: Self.radius, fill: .paper, stroke: .thin)
        let block = TextBlock("\(number)", width: 60, size: number < 100 ? 9 : 7)
        surface.text(block, centred: centre, style: TextStyle(isBold: true))
    }
}
