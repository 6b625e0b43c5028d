import Dossier
import Findings
import Testing

@testable import Tracing

@Suite("Names of other units in copied texts")
struct ForeignNameTests {
    @Test(
        "a title that names another unit is reported with its place, in every form the name has",
        arguments: [
            ("Pelayanan Klaim pada Dinas Kesehatan", "dinkes", "dinas kesehatan"),
            ("Pelayanan Klaim Dinkes", "dinkes", "dinkes"),
            ("PELAYANAN KLAIM KANTOR CATATAN SIPIL KOTA CONTOH", "disdukcapil", "kantor catatan sipil"),
            ("Pelayanan Klaim Kecamatan Contoh Timur", "kec-timur", "kecamatan contoh timur"),
        ])
    func title(_ title: String, _ named: String, _ written: String) {
        let found = SmallCity().sop("1", "dinsos", title).overlap
        #expect(found.foreignNames.map(\.named) == [named])
        #expect(found.foreignNames.map(\.written) == [written])
        #expect(found.findings.map(\.rule) == ["trace/foreign-unit-name"])
        #expect(found.findings.map(\.location.line) == [2])
    }

    @Test(
        "its own name, a partner, an office everybody goes to and another agency are no copies",
        arguments: [
            "Pelayanan Dinas Sosial", "Pelayanan Dinas Kesejahteraan Rakyat", "Pelayanan Dinsos",
            "Penyampaian Laporan kepada Dinas Kesehatan", "Koordinasi dengan Dinas Kesehatan",
            "Kerja Bakti Dinas Sosial dan Dinas Kesehatan", "Pelayanan Dinas Kesehatan Provinsi",
            "Pelayanan Dinas Kesehatan Kota Lain", "Pelayanan Kota Contoh",
        ])
    func clean(_ title: String) {
        #expect(SmallCity().sop("1", "dinsos", title).overlap.foreignNames.isEmpty)
    }

    @Test("steps, outputs and the ratifier are read; each unit is told once with its places counted")
    func steps() throws {
        let city = SmallCity().sop(
            "1", "dinsos", "Pelayanan Bantuan",
            steps: ["Menerima berkas di loket Disdukcapil", "Kepala Disdukcapil menandatangani", "Mengarsipkan"])
        let found = city.overlap.foreignNames
        #expect(found.map(\.named) == ["disdukcapil"])
        #expect(found.map(\.places) == [2])
        #expect(found.first?.location == SourceLocation(path: "1.docx", line: 1))
        let output = SmallCity().sop("1", "dinsos", "Pelayanan Bantuan", steps: ["Mencetak kartu"]) {
            $0.steps[0].standard.output = ["Kartu Dinas Kesehatan"]
        }
        #expect(output.overlap.foreignNames.map(\.part) == [.output])
        let ratifier = SmallCity().sop("1", "dinsos", "Pelayanan Bantuan") { $0.ratifiedBy = "Kepala Dinas Kesehatan" }
        #expect(ratifier.overlap.foreignNames.map(\.part) == [.ratifier])
    }

    @Test("a unit that has work in the SOP or in its map is a partner")
    func performers() {
        let steps = ["Menerima berkas di loket Dinas Kesehatan", "Mengarsipkan"]
        let city = SmallCity().sop("1", "dinsos", "Pelayanan Bantuan", steps: steps) {
            $0.steps[1].performers = ["Petugas Dinkes"]
        }
        #expect(city.overlap.foreignNames.isEmpty)
    }

    @Test("units above and below are no strangers, and a shared SOP names whom it likes")
    func kin() {
        var city = SmallCity()
        city.units.append(Unit(id: "uptd-1", name: "UPTD Panti Asuhan", parent: "dinsos"))
        #expect(city.sop("1", "uptd-1", "Pelayanan Dinas Sosial").overlap.foreignNames.isEmpty)
        #expect(city.sop("1", "dinsos", "Pelayanan UPTD Panti Asuhan").overlap.foreignNames.isEmpty)
        let shared = city.sop("1", "dinsos", "Pelayanan Dinas Kesehatan") { $0.scope = .everyUnit }
        #expect(shared.overlap.foreignNames.isEmpty)
    }
}
