import Findings
import OfficeFiles

/// The one worked example of a new folder: a map, the SOP that works it out, and the evidence that it is applied. All
/// that a row, a map or a form says comes from here, so that they agree.
struct ExampleCase {
    private let template: DossierTemplate

    init(_ template: DossierTemplate) { self.template = template }

    // MARK: - The agency

    private var isRegional: Bool { !["kementerian", "lembaga"].contains(template.kind.lowercased()) }

    /// The first owns the example.
    var units: [Unit] {
        isRegional
            ? [
                Unit(
                    id: "dinas-contoh", name: "Dinas Contoh", peerGroup: "dinas", formerNames: ["Kantor Contoh"],
                    responsible: "Kasubag Umum dan Kepegawaian"),
                Unit(
                    id: "kecamatan-contoh", name: "Kecamatan Contoh", peerGroup: "kecamatan",
                    responsible: "Sekretaris Kecamatan"),
            ]
            : [
                Unit(
                    id: "biro-contoh", name: "Biro Contoh", peerGroup: "biro", formerNames: ["Bagian Contoh"],
                    responsible: "Kepala Bagian Tata Usaha"),
                Unit(
                    id: "direktorat-contoh", name: "Direktorat Contoh", peerGroup: "direktorat",
                    responsible: "Kasubbag Tata Usaha"),
            ]
    }

    var agency: String { template.name }
    var owner: Unit { units[0] }
    var head: String { "Kepala \(owner.name)" }

    // MARK: - The SOP

    let code = "CTH-01.01.CFM.01"
    let title = "CONTOH Penanganan Surat Masuk"
    var number: String { "065/01/SOP/CONTOH/\(created.year)" }
    var created: CalendarDate { template.asOf.latest.adding(months: -5) }
    var effective: CalendarDate { template.asOf.latest.adding(months: -4) }
    let sopFile = "sops/contoh-penanganan-surat-masuk.xlsx"
    var mapFileName: String { "\(code)-contoh-penanganan-surat-masuk.bpmn" }

    var legalBasis: [String] {
        ["UU Nomor 43 Tahun 2009", "PermenPANRB Nomor 35 Tahun 2012"]
            + (isRegional ? ["Permendagri Nomor 52 Tahun 2011"] : [])
    }

    var performers: [String] { [clerk, head, "Pelaksana yang Ditunjuk"] }
    private var clerk: String { "Pengadministrasi Umum" }

    /// One row of the flow table.
    struct Step {
        var activity: String
        var performer: String
        var inputs: String
        var duration: String
        var output: String
        var note = ""
    }

    var steps: [Step] {
        [
            Step(
                activity: "Menerima surat masuk", performer: clerk, inputs: "Surat", duration: "5 menit",
                output: "Tanda terima surat", note: "Mulai"),
            Step(
                activity: "Memeriksa alamat dan lampiran surat", performer: clerk, inputs: "Surat dan lampiran",
                duration: "10 menit", output: "Hasil pemeriksaan",
                note: "Keputusan: lengkap → langkah 4; tidak lengkap → langkah 3"),
            Step(
                activity: "Meminta kelengkapan kepada pengirim", performer: clerk, inputs: "Hasil pemeriksaan",
                duration: "15 menit", output: "Pemberitahuan kepada pengirim", note: "Kembali ke langkah 1"),
            Step(
                activity: "Mencatat surat pada buku agenda", performer: clerk, inputs: "Surat dan lembar disposisi",
                duration: "10 menit", output: "Surat tercatat"),
            Step(
                activity: "Memberikan disposisi", performer: head, inputs: "Surat dan lembar disposisi",
                duration: "1 hari kerja", output: "Disposisi"),
            Step(
                activity: "Menindaklanjuti disposisi", performer: performers[2], inputs: "Surat dan disposisi",
                duration: "2 hari kerja", output: "Laporan tindak lanjut"),
            Step(
                activity: "Mengarsipkan surat dan hasil tindak lanjut", performer: clerk,
                inputs: "Surat dan laporan tindak lanjut", duration: "10 menit", output: "Arsip surat", note: "Selesai"),
        ]
    }

    // MARK: - The rows of the registers

    var unitRows: [[UnitColumn: OutgoingCell.Content]] {
        units.map { unit in
            [
                .id: .text(unit.id), .name: .text(unit.name), .peerGroup: .text(unit.peerGroup ?? ""),
                .formerNames: .text(unit.formerNames.joined(separator: "; ")),
                .responsible: .text(unit.responsible ?? ""),
            ]
        }
    }

    var sops: [[SOPColumn: OutgoingCell.Content]] {
        [
            [
                .number: .text(number), .title: .text(title), .unit: .text(owner.id), .appliesTo: .text("semua"),
                .processCodes: .text(code), .status: .text("berlaku"), .created: .date(created),
                .effective: .date(effective), .ratifiedBy: .text(head),
                .instrument: .text("Keputusan \(head) Nomor 1 Tahun \(effective.year)"),
                .instrumentDate: .date(effective), .legalBasis: .text(legalBasis.joined(separator: "; ")),
                .type: .text("administratif"), .publicService: .text("tidak"), .file: .text(sopFile),
            ]
        ]
    }

    var maps: [[MatrixColumn: OutgoingCell.Content]] {
        [
            [
                .processCode: .text("CTH-01"), .processTitle: .text("CONTOH Dukungan Administrasi"),
                .subProcessCode: .text("CTH-01.01"), .subProcessTitle: .text("CONTOH Pengelolaan Naskah Dinas"),
                .crossFunctionalCode: .text(code), .crossFunctionalTitle: .text(title), .sopCode: .text(number),
                .sopTitle: .text(title), .unit: .text(owner.id), .file: .text("maps/\(mapFileName)"),
            ]
        ]
    }

    var evidence: [[EvidenceColumn: OutgoingCell.Content]] {
        [
            [
                .id: .text("B-01"), .subject: .text(number), .kind: .text(EvidenceKind.application.rawValue),
                .date: .date(template.asOf.latest.adding(months: -1)),
                .description: .text("CONTOH Buku agenda surat masuk dan lembar disposisi"),
                .link: .text("https://bukti.instansi.example/contoh"),
            ]
        ]
    }
}
