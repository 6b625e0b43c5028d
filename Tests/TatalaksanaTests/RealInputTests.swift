import Foundation
import Tatalaksana
import Testing

@Suite("Real input")
struct RealInputTests {
    /// A dossier of real drafts and real drawings, made on the spot; `nil` where the material is not there.
    static func dossier() throws -> URL? {
        guard let shared = Tool.shared else {
            print("skipped: no ../shared beside the checkout")
            return nil
        }
        let folder = try Tool.dossier([
            "agency.yaml": """
            agency: {id: tarakan, name: Kota Tarakan, kind: kota, period: 2026}
            asOf: 2026-06-30
            units:
              - {id: prokopim, name: Bagian Protokol dan Komunikasi Pimpinan}
            """
        ])
        let register = shared.appendingPathComponent("data/tarakan-sop/register.csv")
        try FileManager.default.copyItem(at: register, to: folder.appendingPathComponent("sops.csv"))
        let maps = folder.appendingPathComponent("maps")
        try FileManager.default.createDirectory(at: maps, withIntermediateDirectories: true)
        for drawing in try multiLaneMaps(in: shared).prefix(10) {
            try FileManager.default.copyItem(at: drawing, to: maps.appendingPathComponent(drawing.lastPathComponent))
        }
        return folder
    }

    /// Real maps with work in two lanes or more.
    private static func multiLaneMaps(in shared: URL) throws -> [URL] {
        let open = shared.appendingPathComponent("corpus/open")
        let reader = MapReader()
        return try ["miwg/Reference", "camunda-research-en"].flatMap { name in
            let folder = open.appendingPathComponent(name)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                .filter { $0.hasSuffix(".bpmn") }.map { folder.appendingPathComponent($0) }
                .filter { reader.read(contentsOf: $0.path).map.kind == .crossFunctional }.prefix(5)
        }
    }

    @Test("eleven real drafts are found, none counts as in force, and the report says so")
    func drafts() throws {
        guard let folder = try Self.dossier() else { return }
        let result = try assess(dossierAt: folder.path)
        #expect(result.sops.count == 11)
        #expect(result.sops.allSatisfy { $0.standing == .draft })
        #expect(result.maps.count == 10)
        #expect(result.maps.allSatisfy { $0.kind == .crossFunctional })
        #expect(result.indicators.first { $0.id == "tl.probis.sop" }?.measure?.covered == 0)
        #expect(result.indicators.first { $0.id == "tl.probis.lintas-fungsi" }?.measure?.total == 10)

        let page = String(
            decoding: try GapReport(result).bytes(as: #require(ReportFormat(rawValue: "html"))), as: UTF8.self)
        #expect(page.contains("draf"))
        #expect(page.contains("Penyusunan dan Penetapan Jadwal Kegiatan Pimpinan"))
        #expect(page.components(separatedBy: "<svg").count > 10)
    }

    @Test("every map of the open corpus is assessed without a crash")
    func corpus() throws {
        guard let shared = Tool.shared else { return print("skipped: no ../shared beside the checkout") }
        let folder = try Tool.dossier(["agency.yaml": "agency: {id: x, name: X}\nasOf: 2026-06-30\n"])
        try FileManager.default.copyItem(
            at: shared.appendingPathComponent("corpus/open"), to: folder.appendingPathComponent("maps"))
        let result = try assess(dossierAt: folder.path)
        let drawings = result.provenance.inputs.filter { $0.path.hasPrefix("maps/") }
        print("assessed \(drawings.count) drawings, \(drawings.count { $0.state == .read }) read in full")
        #expect(drawings.count > 1_000)
        for format in ReportFormat.allCases { #expect(try !GapReport(result).bytes(as: format).isEmpty) }
    }
}
