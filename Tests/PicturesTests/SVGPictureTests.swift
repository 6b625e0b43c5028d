import Pictures
import Testing

@Suite("Pictures as SVG")
struct SVGPictureTests {
    private func markup(_ shapes: Picture.Shape..., palette: Palette = Palette()) -> String {
        SVGPicture.markup(
            Picture(width: 100, height: 50, title: "Peta <1>", description: "Isi & arti", shapes: shapes), id: "p1",
            palette: palette)
    }

    @Test("a picture says to those who hear it what it shows")
    func words() {
        let markup = markup()
        #expect(markup.contains("role=\"img\" aria-labelledby=\"p1-title p1-desc\""))
        #expect(markup.contains("<title id=\"p1-title\">Peta &lt;1&gt;</title>"))
        #expect(markup.contains("<desc id=\"p1-desc\">Isi &amp; arti</desc>"))
    }

    @Test("ids hold nothing that could end an attribute")
    func ids() {
        let markup = SVGPicture.markup(Picture(width: 1, height: 1, title: "x"), id: "a\"><b c")
        #expect(markup.contains("aria-labelledby=\"abc-title\""))
    }

    @Test(
        "each kind of shape is its element",
        arguments: [
            (
                Picture.Shape.rectangle(1, 2, 3, 4, radius: 2, fill: .good),
                "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"2\""
            ),
            (.circle(10, 10, radius: 2.5), "<ellipse cx=\"10\" cy=\"10\" rx=\"2.5\" ry=\"2.5\" fill=\"none\"/>"),
            (.line(0, 0, 9, 0.125), "<polyline points=\"0,0 9,0.13\""),
            (
                .polygon([.init(0, 0), .init(1, 0), .init(1, 1)], .init(fill: .bad)),
                "<polygon points=\"0,0 1,0 1,1\" fill=\"#9B1C1C\" class=\"fill-bad\"/>"
            ),
            (
                .path([.move(.init(0, 0)), .curve(.init(1, 1), .init(2, 2), to: .init(3, 3)), .close], .init()),
                "<path d=\"M0,0 C1,1 2,2 3,3 Z\""
            ),
            (
                .text(.init("a<b", at: .init(1, 2), anchor: .middle, isUpright: true)),
                "text-anchor=\"middle\" font-size=\"12\" transform=\"rotate(-90 1 2)\""
            ),
            (.group([.line(0, 0, 1, 1)], role: "lane", title: "Jalur"), "<g class=\"lane\">\n<title>Jalur</title>"),
        ])
    func shapes(shape: Picture.Shape, element: String) {
        #expect(markup(shape).contains(element))
    }

    @Test(
        "broken lines and colours that are seen through",
        arguments: [
            (Picture.Stroke(.ink, width: 2, dash: .dashed), "stroke-dasharray=\"8 6\""),
            (.init(.ink, width: 2, dash: .dotted), "stroke-dasharray=\"2 4\""),
            (.init(.ink, width: 2, dash: .dashDotted), "stroke-dasharray=\"12 6 2 6\""),
            (.init(.ink, opacity: 0.35), "stroke-width=\"1\" stroke-opacity=\"0.35\" class"),
            (.init(.ink), "stroke-width=\"1\" class"),
        ])
    func strokes(stroke: Picture.Stroke, attributes: String) {
        #expect(markup(.line(0, 0, 1, 1, stroke)).contains(attributes))
    }

    @Test("a fill may be seen through")
    func opacity() {
        let box = Picture.Frame(x: 0, y: 0, width: 1, height: 1)
        #expect(
            markup(.rectangle(box, radius: 0, .init(fill: .paper, opacity: 0.8)))
                .contains("fill=\"#FFFFFF\" fill-opacity=\"0.8\""))
        #expect(!markup(.rectangle(box, radius: 0, .init(fill: .paper))).contains("opacity"))
    }

    @Test("a line ends where its arrow head begins")
    func arrows() {
        let markup = markup(.line(0, 10, 50, 10, .init(.ink, width: 1), arrow: .end))
        // A head of a line 1 wide is 8 long.
        #expect(markup.contains("<polyline points=\"0,10 42,10\""))
        #expect(markup.contains("<polygon points=\"50,10 42,13.36 42,6.64\""))
    }

    @Test("a line without direction has no head, and numbers that are none are 0")
    func nowhere() {
        let markup = markup(.line(5, 5, 5, 5, arrow: .both), .rectangle(.nan, .infinity, 1e300, -4))
        #expect(markup.contains("<polyline points=\"5,5 5,5\""))
        #expect(markup.contains("<rect x=\"0\" y=\"0\" width=\"1000000000000\" height=\"0\""))
    }

    @Test("an agency's colour takes the place of the token's, and the class stays")
    func palette() {
        let markup = markup(.rectangle(0, 0, 1, 1, fill: .accent), palette: Palette(["accent": 0x0A0B0C]))
        #expect(markup.contains("fill=\"#0A0B0C\" class=\"fill-accent\""))
    }

    @Test("control characters and those that turn the text around are replaced")
    func text() {
        #expect(markup(.text(.init("a\u{0}\u{202E}b", at: .init(0, 0)))).contains(">a\u{FFFD}\u{FFFD}b</text>"))
    }
}
