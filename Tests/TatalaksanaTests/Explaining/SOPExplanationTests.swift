import Tatalaksana
import Testing

@Suite("An SOP explained, down to its cells")
struct SOPExplanationTests {
    private func sop(_ name: String, unit: String? = nil) throws -> SOPExplanation {
        try SmallDossier.sop(name, unit: unit)
    }

    @Test("each condition of being in force is ticked or not, with its cell")
    func conditions() throws {
        let inForce = try sop("065/1/2024")
        #expect(inForce.conditions.allSatisfy { $0.holds })
        #expect(inForce.conditions.map(\.location?.cell) == ["F2", "I2", "G2", "G2", "H2", "J2"])
        let later = try sop("065/2/2024")
        #expect(later.sop.standing == .notYetEffective)
        #expect(later.conditions.filter { !$0.holds }.map(\.kind) == [.effective])
        let unratified = try sop("065/3/2024").conditions.first { $0.kind == .ratified }
        #expect(unratified?.holds == false && unratified?.value == nil && unratified?.location?.cell == "I4")
    }

    @Test("all conditions hold of an SOP in force and of no other")
    func agree() throws {
        let explainer = try SmallDossier.shared.get()
        for sop in explainer.result.sops {
            let explained = try explainer.sop(sop.id)
            #expect(explained.conditions.allSatisfy(\.holds) == (sop.standing == .inForce), "\(sop.id)")
        }
    }

    @Test("the SOPs of the example city stand as their conditions say")
    func example() throws {
        let explainer = Explainer(try SmallDossier.exampleCity.get())
        for sop in explainer.result.sops {
            let explained = try explainer.sop(sop.id)
            #expect(explained.conditions.allSatisfy(\.holds) == (sop.standing == .inForce), "\(sop.id)")
            #expect(explained.ties.allSatisfy { !$0.places.isEmpty })
        }
    }

    @Test("evidence that names a number several units use is shown, and said to prove nothing")
    func sharedNumber() throws {
        let evidence = SmallDossier.evidence + "\nB-9,065/6/2024,penerapan,2026-05-01,,Laporan\n"
        let explainer = try SmallDossier.explainer(["evidence.csv": evidence])
        let shared = explainer.result.sops.filter { $0.number == "065/6/2024" }
        #expect(shared.count == 2)
        for sop in shared {
            let item = try #require(try explainer.sop(sop.id).evidence.first?.evidence)
            #expect(item.evidence.id == "B-9" && item.isMeasured == false && item.refusal == .unknownSubject)
        }
    }

    @Test("a column the register does not have has no cell")
    func noColumn() throws {
        let register = "Nomor SOP,Judul SOP,Unit\n065/1/2024,Penerbitan Izin,loka\n"
        let sop = try SmallDossier.explainer(["sops.csv": register]).sop("065/1/2024")
        #expect(sop.conditions.first?.holds == false && sop.conditions.first?.location == nil)
        #expect(sop.record?.place(of: .title)?.cell == "B2" && sop.record?.place(of: .status) == nil)
    }

    @Test("what only the document says has its place in the document")
    func document() throws {
        let text = """
            # SOP Pelayanan Tamu

            | Nomor SOP | 065/9/2025 |
            |---|---|
            | Tanggal Efektif | 2 Januari 2025 |
            | Disahkan Oleh | Kepala Dinas |

            | No | Kegiatan | Petugas | Kelengkapan | Waktu | Output |
            |---|---|---|---|---|---|
            | 1 | Menerima tamu | √ | Buku tamu | 5 menit | Catatan |
            | 2 | Mengantar tamu | √ | Catatan | 5 menit | Tamu diantar |
            """
        let explainer = try SmallDossier.explainer(["sops/loka/tamu.md": text])
        let sop = try explainer.sop("sops/loka/tamu.md")
        #expect(sop.sop.number == "065/9/2025" && sop.record?.steps.count == 2)
        #expect(sop.record?.place(of: .number)?.description == "sops/loka/tamu.md:3")
        #expect(sop.conditions.first { $0.kind == .dated }?.location?.line == 5)
        #expect(sop.record?.steps.map(\.location.line) == [10, 11])
    }

    @Test("YAML registers have the line of each value")
    func yaml() throws {
        let register = """
            - number: 065/1/2024
              title: Penerbitan Izin
              unit: loka
              status: berlaku
              ratifiedBy: Kepala Dinas
              effective: 2024-01-02
            """
        let changes = ["sops.csv": "", "sops.yaml": register]
        let sop = try SmallDossier.explainer(changes).sop("065/1/2024")
        #expect(sop.record?.place(of: .effective)?.description == "sops.yaml:6 #effective")
    }

    @Test("the maps it is tied to are those it counts through, where it is in force")
    func counts() throws {
        #expect(Set(try sop("065/1/2024").counts.flatMap(\.items)) == ["PAN-01.01.CFM.01"])
        let superseded = try sop("065/5/2019")
        #expect(superseded.ties.map(\.basis).contains(.register) && superseded.counts.isEmpty)
    }

    @Test("it is proven or not in its unit, the units above it and those it is shared with")
    func proofs() throws {
        let shared = try sop("065/1/2024")
        #expect(shared.proofs.map(\.unit) == ["loka", "lain"] && shared.proofs.allSatisfy(\.isProven))
        let unproven = try sop("065/4/2024")
        #expect(unproven.proofs.map(\.isProven) == [false] && unproven.proofs.first?.proven == 1)
        #expect(try sop("065/2/2024").proofs.isEmpty)
        #expect(try sop("065/1/2024", unit: "lain").proofs.map(\.unit) == ["lain"])
    }

    @Test("evidence is told with the day it held until")
    func evidence() throws {
        let evidence = try #require(try sop("065/4/2024").evidence.first?.evidence)
        #expect(evidence.standing == .expired(try #require(CalendarDate(iso: "2024-12-31"))))
        #expect(evidence.isMeasured == false)
    }

    @Test("what its unit still lacks of it is told with the day it is due")
    func lacks() throws {
        let lacks = try sop("065/4/2024").lacks
        #expect(lacks.contains { $0.unit == "loka" && $0.lack.stage == .application })
        #expect(try sop("065/5/2019").lacks.isEmpty)
    }

    @Test("gaps that name it are told, and no others")
    func gaps() throws {
        let gaps = try sop("065/4/2024").gaps
        #expect(!gaps.isEmpty)
        #expect(gaps.allSatisfy { $0.actions.contains { $0.target == "065/4/2024" } })
        #expect(try sop("065/1/2024").gaps.isEmpty)
    }

    @Test("SOPs with the same number are told of each other, and asked for by their ids")
    func duplicates() throws {
        #expect(try sop("065/6/2024#7").sameNumber.map(\.id) == ["065/6/2024#8"])
        let error = #expect(throws: ExplanationError.self) { try sop("065/6/2024") }
        #expect(error?.code == .ambiguous && error?.nearest == ["065/6/2024#7", "065/6/2024#8"])
    }
}
