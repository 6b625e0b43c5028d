import Dossier
import Findings
import Foundation
import ProcessMaps
import Testing

@testable import Assessment
@testable import Reporting
@testable import Tracing

@Suite("SOPs beside their maps in reports")
struct CoverageOutputTests {
    private static let place = SourceLocation(path: "sops/a.docx", line: 3, sheet: "Tabel 2", cell: "B3")

    private static func step(_ number: Int, _ name: String) -> StepReference {
        StepReference(position: number - 1, procedure: nil, number: number, name: name, location: place)
    }

    private static func activity(_ node: Int, _ name: String) -> ActivityReference {
        ActivityReference(node: node, id: "n\(node)", name: name, performer: "Loket", line: 7)
    }

    /// The sample city with one of everything a comparison can say of its one drawn map.
    static var result: AssessmentResult {
        var result = SampleCity().result
        guard let map = result.maps.first(where: { $0.file != nil }) else { return result }
        let (check, sign) = (activity(0, "Memeriksa berkas"), activity(1, "Menandatangani kartu"))
        var sop = SOPComparison(sop: map.sops.first ?? "S")
        sop.isRelated = true
        sop.matches = [StepMatch(step: step(1, "Memeriksa berkas"), activity: check, likeness: 97, isChosen: true)]
        sop.performers = [
            PerformerMatch(column: "Loket", kind: .same, performer: "Loket", step: step(1, "Memeriksa berkas")),
            PerformerMatch(column: "Kadis <b>", kind: .renamed, performer: "Kepala Dinas", step: step(2, "x")),
            PerformerMatch(column: "Auditor", kind: .extra, performer: nil, step: step(3, "y")),
        ]
        sop.contradictions = [
            OrderContradiction(
                first: step(2, "Menandatangani kartu"), firstActivity: sign, second: step(3, "Memeriksa berkas"),
                secondActivity: check, path: ["Memeriksa berkas", "Menandatangani kartu"], flows: ["f1"],
                elements: [.sequenceFlow(0)])
        ]
        sop.unreceived = [
            UnreceivedHandoff(
                step: step(4, "Menyampaikan konsep"), activity: nil, receiver: "Sekretaris", flow: nil, flowID: nil,
                awaited: [sign], hasNoStep: true)
        ]
        sop.otherPerformers = [OtherPerformer(step: step(5, "Mencetak"), columns: ["Loket"], activity: sign)]
        sop.late = [
            LateStep(
                steps: [step(6, "Mengirim")], time: LocalizedText(id: "4 hari", en: "4 days"), activity: sign,
                timer: .node(0), timerID: "t", timerName: "Tenggat",
                deadline: LocalizedText(id: "3 hari", en: "3 days"),
                timerLine: 9)
        ]
        var comparison = MapComparison(map: map.id)
        comparison.sops = [sop]
        comparison.sopsWithoutSteps = ["065/9"]
        comparison.missingPerformers = [
            MissingPerformer(performer: .lane(0), name: "Verifikator", activities: [sign])
        ]
        comparison.cuts = [.order]
        result.coverage = [comparison]
        return result
    }

    private static let sentences = [
        "Verifikator", "Kadis", "Auditor", "mendahului langkah 3", "menyerahkan kepada “Sekretaris”",
        "dikerjakan “Loket”",
        "melebihi tenggat 3 hari",
    ]

    @Test("as JSON holds what the schema asks for, and nothing it does not describe")
    func schema() throws {
        let bytes = try GapReport(Self.result).bytes(as: .json)
        let document = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(try SchemaCheck().problems(in: document) == [])
        let coverage = try #require((document["coverage"] as? [[String: Any]])?.first)
        let sop = try #require((coverage["sops"] as? [[String: Any]])?.first)
        for key in ["matches", "performers", "order", "unreceivedHandoffs", "otherPerformers", "late"] {
            #expect((sop[key] as? [Any])?.isEmpty == false, "\(key)")
        }
        #expect(String(decoding: bytes, as: UTF8.self).contains(#""likeness": 0.97"#))
    }

    @Test(
        "the page and the Markdown say each difference, with names made safe",
        arguments: [ReportFormat.html, .markdown])
    func said(_ format: ReportFormat) throws {
        let text = try GapReport(Self.result).text(format)
        for sentence in Self.sentences { #expect(text.contains(sentence), "\(sentence)") }
        #expect(!text.contains("Kadis <b>"))
        #expect(text.contains("langkah SOP tidak diketahui: 065/9"))
    }

    @Test("the terminal says what contradicts, and not what is only called otherwise")
    func terminal() throws {
        let text = try GapReport(Self.result).text(.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("SOP yang bertentangan dengan petanya (5 dari 6)"))
        #expect(text.contains("“Verifikator” (Menandatangani kartu) tidak ada di SOP"))
        #expect(!text.contains("Kadis"))
    }

    @Test("the drawing marks the flow, the lane and the timer, each with its meaning in the legend")
    func marks() throws {
        let html = try GapReport(Self.result).text(.html)
        for legend in [
            Catalogue.orderLegend, Catalogue.receiverLegend, Catalogue.missingPerformerLegend, Catalogue.deadlineLegend,
        ] { #expect(html.contains(legend.indonesian)) }
    }
}
