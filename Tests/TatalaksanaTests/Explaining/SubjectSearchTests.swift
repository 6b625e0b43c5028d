import Foundation
import Tatalaksana
import Testing

@Suite("What a name given to explain means")
struct SubjectSearchTests {
    private func explained(_ name: String, as kind: SubjectKind? = nil) throws -> SubjectExplanation {
        try SmallDossier.shared.get().explanation(of: name, as: kind)
    }

    @Test(
        "ids of every kind are found, whatever their case and blanks",
        arguments: [
            ("tl.probis.sop", "indicator"), ("TL.PROBIS", "node"), ("065/1/2024", "sop"), ("065 / 1 / 2024", "sop"),
            ("loka", "unit"), ("Dinas Loka", "unit"), ("b-1", "evidence"), ("pan-01.01.cfm.02", "map"),
            ("agency/tl.probis.sop/PAN-01.01.CFM.02", "gap"), ("Pemeriksaan  berkas", "sop"),
        ])
    func kinds(_ name: String, _ kind: String) throws {
        let found =
            switch try explained(name) {
            case .indicator: "indicator"
            case .node: "node"
            case .map: "map"
            case .sop: "sop"
            case .unit: "unit"
            case .evidence: "evidence"
            case .gap: "gap"
            }
        #expect(found == kind)
    }

    @Test("a title that a map and an SOP share is asked for with --kind")
    func collision() throws {
        let error = #expect(throws: ExplanationError.self) { try explained("Penerbitan Izin") }
        #expect(error?.candidates.map(\.kind) == [.map, .sop])
        #expect(error?.message.indonesian.contains("--kind map|sop") == true)
        guard case .sop(let sop) = try explained("Penerbitan Izin", as: .sop) else {
            Issue.record("no SOP")
            return
        }
        #expect(sop.sop.id == "065/1/2024")
    }

    @Test("a unit that is called as a part of the rubric is told from it by --kind")
    func unitOrArea() throws {
        let agency = "agency: {id: k, name: K}\nasOf: 2026-06-30\nunits:\n  - {id: tl, name: Tata Laksana}\n"
        let folder = try Tool.dossier(["agency.yaml": agency])
        let run = try Tool.run("explain", folder.path, "tl")
        #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("--kind indicator|unit"))
        for kind in ["indicator", "unit"] {
            #expect(try Tool.run("explain", folder.path, "tl", "--kind", kind).status == 0)
        }
        #expect(try Tool.run("explain", folder.path, "tl", "--kind", "kota").status == 64)
    }

    @Test(
        "an unknown name is answered with the nearest of indicators, maps and SOPs",
        arguments: [
            ("tl.probis.spo", "tl.probis.sop"), ("PAN-01.01.CFM.04", "PAN-01.01.CFM.01"), ("065/7/2024", "065/1/2024"),
        ])
    func nearest(_ name: String, _ meant: String) throws {
        let error = #expect(throws: ExplanationError.self) { try explained(name) }
        #expect(error?.code == .unknownID && error?.nearest.contains(meant) == true)
        let ofKind = #expect(throws: ExplanationError.self) { try explained(name, as: .unit) }
        #expect(ofKind?.nearest.contains(meant) == false)
    }

    @Test("a unit in short: its figures are those of its scope")
    func unit() throws {
        guard case .unit(let unit) = try explained("loka") else {
            Issue.record("no unit")
            return
        }
        #expect(unit.below.map(\.id) == ["seksi"] && unit.maps.count == 3)
        #expect(unit.indicators.count == 5 && unit.gaps.allSatisfy { $0.scope == .unit("loka") })
        let applied = unit.indicators.first { $0.measure?.kind == .unitsApplyingSOPs }?.measure
        #expect(applied?.covered == 0 && applied?.total == 1)
    }

    @Test("evidence is told with the SOPs it proves and the row it stands in")
    func evidence() throws {
        let evidence = try SmallDossier.shared.get().evidence("B-1")
        #expect(evidence.proves.map(\.id) == ["065/1/2024"])
        #expect(evidence.evidence.evidence.location.description == "evidence.csv:2")
        let old = try SmallDossier.shared.get().evidence("B-2")
        #expect(old.proves.isEmpty && old.evidence.standing != .holds)
    }

    @Test("a gap is told with the gaps of the same thing")
    func gap() throws {
        guard case .gap(let gap) = try explained("agency/tl.probis.sop/PAN-01.01.CFM.02") else {
            Issue.record("no gap")
            return
        }
        #expect(gap.alike.count >= 2 && gap.alike.allSatisfy { $0.subject == gap.gap.subject })
    }
}
