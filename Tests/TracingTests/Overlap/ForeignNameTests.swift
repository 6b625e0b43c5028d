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

    @Test(
        "the head of a unit and its short form name it, above the signature and in the letterhead",
        arguments: [
            ("Camat Contoh Timur", "kec-timur"), ("CAMAT CONTOH TIMUR", "kec-timur"),
            ("Plt. Camat Contoh Timur", "kec-timur"), ("Kec. Contoh Timur", "kec-timur"),
            ("Kepala Dinas Kesehatan", "dinkes"), ("Kadis Kesehatan", "dinkes"), ("Lurah Melati", "melati"),
        ])
    func heads(_ written: String, _ named: String) throws {
        var city = SmallCity()
        city.units.append(Unit(id: "melati", name: "Kelurahan Melati", parent: "kec-timur"))
        let found = city.sop("1", "kec-utara", "Pengantar KTP") { $0.ratifiedBy = written }.overlap
        #expect(found.foreignNames.map(\.named) == [named])
        #expect(found.foreignNames.map(\.part) == [.ratifier])
        let message = try #require(found.findings.first?.message)
        #expect(message.indonesian.contains("pengesahnya") && message.english.contains("its ratifier"))
        let headed = city.sop("1", "kec-utara", "Pengantar KTP").document("PEMERINTAH KOTA CONTOH\n\(written)").overlap
        #expect(headed.foreignNames.map(\.named) == [named])
        #expect(headed.foreignNames.map(\.part) == [.letterhead])
    }

    @Test("to have work in an SOP excuses being named in its steps, not in its letterhead, as ratifier or in its title")
    func performerInOffice() {
        func city(_ title: String, _ change: (inout SOP) -> Void = { _ in }) -> SmallCity {
            SmallCity().sop("1", "kec-timur", title, steps: ["Menerima berkas di Kec. Contoh Utara"]) {
                $0.steps[0].performers = ["Camat Contoh Utara"]
                change(&$0)
            }
        }
        #expect(city("Pengantar KTP").overlap.foreignNames.isEmpty)
        #expect(city("Pengantar KTP Kecamatan Contoh Utara").overlap.foreignNames.map(\.part) == [.title])
        #expect(
            city("Pengantar KTP") { $0.ratifiedBy = "Camat Contoh Utara" }.overlap.foreignNames.map(\.part) == [
                .ratifier
            ])
        #expect(
            city("Pengantar KTP").document("KECAMATAN CONTOH UTARA").overlap.foreignNames.map(\.part) == [.letterhead])
        let signed = city("Pengantar KTP").document("KECAMATAN CONTOH TIMUR", ratifier: "Camat Contoh Utara")
        #expect(signed.overlap.foreignNames.map(\.location.line) == [2])
        // An adapted letterhead does not adapt the steps.
        let adapted = SmallCity().sop("1", "kec-timur", "Pengantar KTP", steps: ["Mencatat di Kec. Contoh Utara"])
            .document("KECAMATAN CONTOH TIMUR")
        #expect(adapted.overlap.foreignNames.map(\.part) == [.step])
    }

    @Test(
        "heads above ratify what is below: of the agency, of the parent, and of what may be it",
        arguments: [
            ("dinsos", "Wali Kota Contoh"), ("dinsos", "Bupati Contoh"), ("dinsos", "Sekretaris Daerah Kota Contoh"),
            ("dinsos", "a.n. Wali Kota Contoh, Kepala Setda"), ("dinsos", "Kepala Dinas Sosial"),
            ("mawar", "Camat Contoh Utara"),
            ("melati", "Camat Contoh Timur"), ("pkm", "Kepala Dinas Kesehatan"), ("kec-timur", "Lurah Melati"),
        ])
    func ratifiersAbove(_ owner: String, _ ratifier: String) {
        var city = SmallCity()
        city.units += [
            Unit(id: "setda", name: "Sekretariat Daerah"),
            Unit(id: "melati", name: "Kelurahan Melati", parent: "kec-timur"),
            Unit(id: "mawar", name: "Kelurahan Mawar"), Unit(id: "pkm", name: "Puskesmas Melati"),
        ]
        let found = city.sop("1", owner, "Pengantar KTP") { $0.ratifiedBy = ratifier }
            .document("PEMERINTAH KOTA CONTOH\n\(ratifier)").overlap
        #expect(found.foreignNames.isEmpty, "\(found.foreignNames)")
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
