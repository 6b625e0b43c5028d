import Foundation
import Pictures
import Testing

@testable import Reporting
@testable import Rubric

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("All charts")
struct ChartRulesTests {
    @Test("stay inside the picture, whatever they show", arguments: ChartSamples.Kind.allCases)
    func inside(kind: ChartSamples.Kind) {
        for (name, picture) in ChartSamples.all(kind) {
            let probe = PictureProbe(picture)
            #expect(picture.width == 680, "\(name)")
            #expect(picture.height >= 40 && picture.height < 4_000, "\(name): \(picture.height)")
            #expect(probe.outside.prefix(3).isEmpty, "\(name) \(kind): \(probe.outside.prefix(3))")
        }
    }

    @Test("lay no text over another, whatever they show", arguments: ChartSamples.Kind.allCases)
    func overlaps(kind: ChartSamples.Kind) {
        for (name, picture) in ChartSamples.all(kind) {
            let overlaps = PictureProbe(picture).overlaps
            #expect(overlaps.prefix(5).isEmpty, "\(name) \(kind): \(overlaps.prefix(5))")
        }
    }

    @Test("have letters of nine units and more, a name and a description", arguments: ChartSamples.Kind.allCases)
    func letters(kind: ChartSamples.Kind) {
        for (name, picture) in ChartSamples.all(kind) {
            #expect(PictureProbe(picture).smallestLetters >= 9, "\(name)")
            #expect(picture.title == ChartSamples.frame.finding)
            #expect(picture.description == ChartSamples.frame.description)
        }
    }

    @Test("are the same for the same figures, and well-formed as SVG", arguments: ChartSamples.Kind.allCases)
    func markup(kind: ChartSamples.Kind) {
        for ((name, picture), (_, again)) in zip(ChartSamples.all(kind), ChartSamples.all(kind)) {
            #expect(picture == again, "\(name)")
            let markup = SVGPicture.markup(picture, id: "c1", isDocument: true)
            let parser = XMLParser(data: Data(markup.utf8))
            #expect(parser.parse(), "\(name) \(kind): \(String(describing: parser.parserError))")
        }
    }

    @Test("of nothing say so")
    func nothing() {
        for (name, picture) in ChartSamples.all(.empty) {
            #expect(PictureProbe(picture).strings == ["Belum ada yang dapat digambar"], "\(name)")
        }
    }

    @Test("of one thing show it")
    func single() {
        for (name, picture) in ChartSamples.all(.single) {
            #expect(PictureProbe(picture).strings.contains { $0.contains("Kesehatan") }, "\(name)")
        }
    }

    @Test("say how many rows they leave to the table")
    func left() {
        #expect(PictureProbe(ChartSamples.dumbbell(.thousand).picture).strings.contains("dan 940 lainnya di tabel"))
        #expect(PictureProbe(ChartSamples.bullet(.thousand).picture).strings.contains("dan 940 lainnya di tabel"))
        #expect(PictureProbe(ChartSamples.heatmap(.thousand).picture).strings.contains("dan 940 lainnya di tabel"))
        #expect(PictureProbe(ChartSamples.slope(.thousand).picture).strings.contains("dan 960 lainnya di tabel"))
        // One row has no value, and no place on a curve.
        #expect(PictureProbe(ChartSamples.sortedDots(.thousand).picture).strings.contains("dan 1 lainnya di tabel"))
    }

    @Test("keep names that do not fit in the text a pointer shows")
    func longNames() {
        let name = ChartSamples.Kind.longNames.name(0)
        for (chart, picture) in ChartSamples.all(.longNames) {
            let probe = PictureProbe(picture)
            #expect(probe.strings.contains { $0.contains("…") } || chart == "scatter", "\(chart)")
            #expect(probe.titles.contains { $0.contains(name) }, "\(chart)")
        }
    }

    @Test("tell good from bad by a sign, not by colour alone")
    func signs() {
        let forms = ChartTone.allCases.map { tone in
            tone.sign(0, 0).map { shape in
                switch shape {
                case .ellipse(let frame, let paint):
                    "ellipse \(frame.width) \(paint.fill == .paper) \(paint.stroke?.dash == .dotted)"
                case .path: "path"
                default: "line"
                }
            }
        }
        #expect(Set(forms).count == ChartTone.allCases.count)
    }
}
