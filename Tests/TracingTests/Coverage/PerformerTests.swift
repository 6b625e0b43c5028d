import Dossier
import Testing

@testable import Tracing

@Suite("Who is who among performers")
struct PerformerTests {
    static let units = FormerUnitNames(
        UnitTree([
            Unit(
                id: "p", name: "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                formerNames: ["Badan Pelayanan Perizinan Terpadu"])
        ]))

    private static func likeness(_ left: String, _ right: String) -> PerformerLikeness {
        PerformerLikeness(PerformerName(left, units: units), PerformerName(right, units: units))
    }

    @Test(
        "abbreviations, blanks and former unit names make no other performer",
        arguments: [
            ("Kasubbag Umum dan Kepegawaian", "Kepala Sub Bagian Umum & Kepegawaian"),
            ("Ka. Subag Umpeg", "Kasubbag Umum dan Kepegawaian"), ("Kadis", "Kepala Dinas"),
            ("KABID PELAYANAN", "Kepala Bidang Pelayanan"), ("Kasi. Trantib", "Kepala Seksi Trantib"),
            ("Sekcam", "Sekretaris Kecamatan"), ("JFU", "Pelaksana"),
            ("Kasi Kesra", "Kepala Seksi Kesejahteraan Rakyat"), ("Kabag Tapem", "Kepala Bagian Tata Pemerintahan"),
            (
                "Kepala Badan Pelayanan Perizinan Terpadu",
                "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"
            ),
        ])
    func same(_ left: String, _ right: String) {
        #expect(Self.likeness(left, right) == .same)
        #expect(Self.likeness(right, left) == .same)
    }

    @Test(
        "a name that says more, or is misspelt, is like the other",
        arguments: [
            ("Kepala Dinas", "Kepala Dinas Kesehatan"), ("Kepala Perangkat Daerah", "Kepala Badan"),
            ("Sekretaris", "Sekretaris Dinas"), ("Operator SIAK", "Oprator SIAK"),
            ("Petugas Loket", "Petugas Loket Pelayanan"), ("Petugas Loket", "Staf Loket"),
            ("Kepala Bidang", "Kepala Bidang Mutasi"), ("Kasi Trantib", "Kepala Seksi Ketenteraman"),
        ])
    func similar(_ left: String, _ right: String) {
        for likeness in [Self.likeness(left, right), Self.likeness(right, left)] {
            guard case .similar = likeness else {
                Issue.record("\(left) and \(right): \(likeness)")
                continue
            }
        }
    }

    @Test(
        "other positions are others, however alike their names",
        arguments: [
            ("Kepala Bidang Pelayanan Pendaftaran Penduduk", "Kepala Bidang Pelayanan Pencatatan Sipil"),
            ("Kepala Seksi Perizinan", "Kepala Bidang Perizinan"), ("Sekretaris", "Kepala Dinas"),
            ("Operator SIAK", "Operator Pencatatan Sipil"), ("Kepala Dinas Pendidikan", "Kepala Dinas Kesehatan"),
            ("Verifikator SPM", "Verifikator Perizinan"), ("Petugas Loket", "Kepala Loket"), ("", "Camat"), ("", ""),
            ("Sekretaris Kecamatan", "Sekretaris Dinas"),
        ])
    func different(_ left: String, _ right: String) {
        #expect(Self.likeness(left, right) == .different)
        #expect(Self.likeness(right, left) == .different)
    }

    @Test(
        "people outside are known by how their name begins",
        arguments: [
            ("Pemohon", true), ("Pelaku Usaha", true), ("Masyarakat", true), ("Wajib Pajak", true),
            ("Orang Tua Siswa", true),
            ("Calon Peserta Didik", true), ("Petugas Pelayanan Masyarakat", false),
            ("Kepala Seksi Kesejahteraan", false),
            ("Penerima Berkas", false), ("Pelaksana", false), ("Bendahara Penerimaan", false),
        ])
    func outside(_ name: String, _ expected: Bool) {
        #expect(PerformerName(name).isOutsider == expected)
    }

    @Test(
        "whom a step hands something to stands behind its lead",
        arguments: [
            ("Menyampaikan konsep kepada Kepala Bidang untuk diperiksa", ["kepala bidang"]),
            ("Mengirim data ke pusat dan kepada Kadis", ["pusat", "kepala dinas"]), ("Memeriksa berkas", []),
            ("Menyerahkan kepada", []),
        ])
    func recipients(_ text: String, _ names: [String]) {
        #expect(Recipients.all(in: text).map { $0.name.words.joined(separator: " ") } == names)
    }
}
