import Foundation
import Tatalaksana

/// A dossier of two units and three maps, small enough to know every cell of it.
enum SmallDossier {
    static let agency = """
        agency: {id: kota, name: Kota}
        asOf: 2026-06-30
        units:
          - {id: loka, name: Dinas Loka, responsible: Sekretaris}
          - {id: seksi, name: Seksi Izin, parent: loka}
          - {id: lain, name: Dinas Lain}
        """

    /// Row 2 names the drawing and an SOP.
    static let maps = """
        Kode CFM,Judul CFM,Kode SOP,Unit,Berkas
        PAN-01.01.CFM.01,Penerbitan Izin,065/1/2024,loka,maps/izin.bpmn
        PAN-01.01.CFM.02,Pencabutan Izin,,seksi,
        PAN-01.01.CFM.03,Perpanjangan Izin,,loka,maps/panjang.bpmn
        """

    static let sops = """
        Nomor SOP,Judul SOP,Unit,Berlaku Untuk,Kode Proses,Status,Tanggal Efektif,Tanggal Dicabut,Disahkan Oleh,Digantikan Oleh
        065/1/2024,Penerbitan Izin,loka,lain,PAN-01.01.CFM.01,berlaku,2024-01-02,,Kepala Dinas,
        065/2/2024,Pencabutan Izin,seksi,,PAN-01.01.CFM.02,berlaku,2026-12-01,,Kepala Dinas,
        065/3/2024,Arsip,loka,,,berlaku,2024-01-02,,,
        065/4/2024,Pemeriksaan Berkas,loka,,,berlaku,2024-01-02,,Kepala Dinas,
        065/5/2019,Izin Lama,loka,,PAN-01.01.CFM.01,berlaku,2019-01-02,,Kepala Dinas,065/1/2024
        065/6/2024,Kembar,loka,,,draf,,,,
        065/6/2024,Kembar Dua,lain,,,dicabut,2020-01-02,2021-01-02,Kepala Dinas,
        """

    static let evidence = """
        Kode Bukti,Untuk,Jenis,Tanggal,Berlaku Sampai,Uraian
        B-1,065/1/2024,penerapan,2026-05-01,,Laporan triwulan
        B-2,065/4/2024,penerapan,2024-05-01,2024-12-31,Laporan lama
        B-3,PAN-01.01.CFM.01,evaluasi,2026-04-01,,efisiensi dinilai
        """

    /// Two lanes, three tasks, a timer; the task of the second lane names an SOP where `declares` says which.
    static func map(_ title: String, declares sop: String? = nil) -> String {
        let note = sop.map { "<bpmn:documentation>SOP: \($0)</bpmn:documentation>" } ?? ""
        return """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:uji">
              <bpmn:process id="P" name="\(title)">
                <bpmn:laneSet id="L">
                  <bpmn:lane id="Lane_Loket" name="Loket"><bpmn:flowNodeRef>Terima</bpmn:flowNodeRef><bpmn:flowNodeRef>Serah</bpmn:flowNodeRef></bpmn:lane>
                  <bpmn:lane id="Lane_Kepala" name="Kepala"><bpmn:flowNodeRef>Periksa</bpmn:flowNodeRef></bpmn:lane>
                </bpmn:laneSet>
                <bpmn:task id="Terima" name="Menerima berkas"/>
                <bpmn:task id="Periksa" name="Memeriksa berkas">\(note)</bpmn:task>
                <bpmn:task id="Serah" name="Menyerahkan izin"/>
                <bpmn:boundaryEvent id="Batas" name="2 hari" attachedToRef="Periksa"><bpmn:timerEventDefinition/></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="F1" sourceRef="Terima" targetRef="Periksa"/>
                <bpmn:sequenceFlow id="F2" sourceRef="Periksa" targetRef="Serah"/>
              </bpmn:process>
            </bpmn:definitions>
            """
    }

    static let files = [
        "agency.yaml": agency, "maps.csv": maps, "sops.csv": sops, "evidence.csv": evidence,
        "maps/izin.bpmn": map("Penerbitan Izin"), "maps/panjang.bpmn": map("Perpanjangan", declares: "065/4/2024"),
        "links.yaml": "- {map: PAN-01.01.CFM.02, sop: 065/3/2024, by: Ortala, on: 2026-05-04, reason: sama}\n",
    ]

    static func explainer(_ changes: [String: String] = [:]) throws -> Explainer {
        let folder = try Tool.dossier(files.merging(changes) { $1 })
        defer { try? FileManager.default.removeItem(at: folder) }
        return Explainer(try assess(dossierAt: folder.path))
    }

    /// The one all tests share that only read.
    static let shared = Result { try explainer() }

    /// The whole example city, read once.
    static let exampleCity = Result { try assess(dossierAt: Tool.example) }

    static func map(_ name: String, unit: String? = nil) throws -> MapExplanation {
        try shared.get().map(name, in: unit.map { .unit($0) } ?? .agency)
    }

    static func sop(_ name: String, unit: String? = nil) throws -> SOPExplanation {
        try shared.get().sop(name, in: unit.map { .unit($0) } ?? .agency)
    }
}

/// What a test asked for is something else.
struct OtherSubject: Error {}

extension Explainer {
    func map(_ name: String, in scope: AnswerScope = .agency) throws -> MapExplanation {
        guard case .map(let map) = try explanation(of: name, in: scope) else { throw OtherSubject() }
        return map
    }

    func sop(_ name: String, in scope: AnswerScope = .agency) throws -> SOPExplanation {
        guard case .sop(let sop) = try explanation(of: name, in: scope, as: .sop) else { throw OtherSubject() }
        return sop
    }

    func evidence(_ name: String) throws -> EvidenceExplanation {
        guard case .evidence(let evidence) = try explanation(of: name) else { throw OtherSubject() }
        return evidence
    }
}
