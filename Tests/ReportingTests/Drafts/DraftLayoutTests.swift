import Findings
import Foundation
import OfficeFiles
import ProcessMaps
import Testing
import Tracing

@testable import Reporting

/// The flow as it is drawn on pages.
@Suite("The drawn flow of a draft")
struct DraftLayoutTests {
    static let drafts: [DraftSOP] = {
        let folder = DraftReadBackTests.root.appendingPathComponent("Examples/kota-contoh/maps")
        return DraftReadBackTests.maps(below: folder).flatMap { path in
            (try? SOPDrafter(MapReader().read(contentsOf: path).map, path: "x.bpmn").drafts()) ?? []
        }
    }()

    /// Steps one after the other, each by the next of so many performers, with a way back from the last to the first.
    static func chain(_ steps: Int, performers: Int) -> DraftSOP {
        let rows = (0..<steps).map { index -> DraftStep in
            let isLast = index == steps - 1
            let next: [DraftStep.Way] =
                isLast
                ? [DraftStep.Way(step: 0, label: "Tidak"), DraftStep.Way(step: nil, label: "Ya")]
                : [DraftStep.Way(step: index + 1, label: "")]
            return DraftStep(
                element: "t\(index)", activity: "Kegiatan nomor \(index)", isDecision: isLast,
                isStart: index == 0, performer: index % performers, inputs: [], outputs: [], duration: nil, notes: [],
                next: next)
        }
        return DraftSOP(
            source: .init(path: "x.bpmn", map: "", mapCode: nil, processes: ["p"], activity: nil), title: "Contoh",
            code: nil, agency: nil, unit: nil, performers: (0..<performers).map { "Pelaksana \($0)" }, steps: rows,
            remarks: [])
    }

    static let words = DraftWords(language: .indonesian)

    @Test("no line runs through a symbol")
    func freeLines() {
        #expect(Self.drafts.count > 30)
        for draft in Self.drafts + [Self.chain(40, performers: 7), Self.chain(9, performers: 1)] {
            let table = DraftTable(draft, Self.words)
            for page in table.pages {
                var router = FlowRouter(draft, page, table.paper, Self.words)
                let figure = router.figure()
                #expect(Self.crossings(figure).isEmpty, "\(draft.title): \(Self.crossings(figure))")
            }
        }
    }

    @Test("every row stands on one page, pages are no higher than the paper, and the way on is marked on both sides")
    func pages() {
        for draft in Self.drafts + [Self.chain(60, performers: 6)] {
            let table = DraftTable(draft, Self.words)
            #expect(table.pages.flatMap { Array($0.steps) } == Array(draft.steps.indices))
            for page in table.pages {
                #expect(page.height + table.paper.headingHeight <= DraftPaper.height, "\(draft.title)")
                for connector in page.top + page.bottom where !connector.isArrival {
                    let arrivals = table.pages.filter { other in
                        (other.top + other.bottom).contains { $0.isArrival && $0.letter == connector.letter }
                    }
                    #expect(arrivals.count == 1 && arrivals.first?.steps.contains(connector.target) == true)
                }
                // Beside a line these letters say yes and no.
                for connector in page.top + page.bottom { #expect(!"NTY".contains(connector.letter)) }
            }
        }
        #expect(DraftTable(Self.chain(60, performers: 6), Self.words).pages.count > 5)
    }

    @Test("a draft of many pages reads back with its way from the last page to the first")
    func manyPages() throws {
        #expect(try DraftReadBackTests.differences(Self.chain(45, performers: 6)).isEmpty)
    }

    @Test("shapes stand in the cell their corner lies in, close to its corner")
    func cells() {
        let draft = Self.chain(6, performers: 3)
        let table = DraftTable(draft, Self.words)
        var router = FlowRouter(draft, table.pages[0], table.paper, Self.words)
        let figure = router.figure()
        let shapes = CellShapes(figure)
        let placed = (0..<6).flatMap { row in (0..<3).flatMap { shapes.shapes(row, $0) } }
        #expect(placed.count == figure.shapes.count)
        for shape in placed {
            #expect((-DraftPaper.cellMargin...table.paper.performer).contains(shape.bounds.x))
            #expect(shape.bounds.y >= -0.01)
        }
    }

    // MARK: - Geometry

    /// Lines that run through the inside of a symbol.
    static func crossings(_ figure: FlowFigure) -> [String] {
        var found: [String] = []
        let symbols = figure.shapes.compactMap { shape -> OutgoingFlowShape.Frame? in
            if case .symbol(_, let frame) = shape.kind { frame } else { nil }
        }
        for shape in figure.shapes {
            guard case .arrow(let points) = shape.kind else { continue }
            for (one, other) in zip(points, points.dropFirst()) {
                for frame in symbols where cuts(one, other, frame) {
                    found.append("(\(one.x), \(one.y)) – (\(other.x), \(other.y)) through (\(frame.x), \(frame.y))")
                }
            }
        }
        return found
    }

    private static func cuts(
        _ one: OutgoingFlowShape.Point, _ other: OutgoingFlowShape.Point, _ frame: OutgoingFlowShape.Frame
    ) -> Bool {
        let slack = 0.2
        return max(one.x, other.x) > frame.x + slack && min(one.x, other.x) < frame.x + frame.width - slack
            && max(one.y, other.y) > frame.y + slack && min(one.y, other.y) < frame.y + frame.height - slack
    }
}
