import Dossier
import Findings
import Foundation
import ProcessMaps
import Testing

@Suite("Reading a dossier")
struct DossierReaderTests {
    @Test("everything a small city hands over is read")
    func kotaKecil() throws {
        let dossier = try DossierReader.read(Fixture.dossier("kota-kecil"))
        #expect(dossier.agency == Agency(id: "kota-kecil", name: "Kota Kecil", kind: "kota", period: "2026"))
        #expect(dossier.asOf == CalendarDate(iso: "2026-06-30"))
        #expect(dossier.units.units.map(\.id) == ["disdukcapil", "bkpsdm", "kec-utara", "kel-muara"])
        #expect(dossier.units["kec-utara"]?.responsible == "Kasubag Umum dan Kepegawaian")
        #expect(dossier.maps.map(\.id) == ["KTK-01.01.CFM.01", "KTK-02.01", "maps/surat-masuk.bpmn#Proses_Surat"])
        #expect(dossier.maps.map(\.kind) == [.crossFunctional, .singleFunction, .singleFunction])
        #expect(dossier.maps.map(\.unit) == ["disdukcapil", "bkpsdm", nil])
        #expect(dossier.maps[0].registeredSOPs.map(\.code) == ["KTK-01.01.CFM.01.SOP.01", "470/02/2024"])
        #expect(dossier.sops.map(\.id) == ["470/01/2024", "470/02/2024", "800/01/2023"])
        #expect(dossier.sops.map(\.status) == [.inForce, .draft, .inForce])
        #expect(dossier.sops[2].scope == .everyUnit)
        #expect(
            dossier.evidence.map(\.subjects) == [
                [.sop("470/01/2024")], [.map("KTK-01.01.CFM.01")], [.unit("kec-utara")],
            ])
        #expect(dossier.evidence.map(\.kind) == [.application, .evaluation, .monitoring])
        #expect(dossier.answers.map(\.choice) == [.choice("B"), .notApplicable])
        #expect(dossier.answers.map(\.scope) == [.agency, .unit("kel-muara")])
        #expect(dossier.links.map(\.map) == ["maps/surat-masuk.bpmn#Proses_Surat"])
    }

    @Test("every file stands once among the inputs or in a finding about the whole file")
    func balance() throws {
        let folder = Fixture.dossier("kota-kecil")
        let dossier = try DossierReader.read(folder)
        let found = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasPrefix(".")
        }
        let passedOver: Set<RuleID> = ["dossier/unknown-file", "dossier/not-read-yet", "dossier/named-file"]
        let noted = dossier.findings.filter { passedOver.contains($0.rule) }.compactMap(\.location.path)
        #expect((dossier.inputs.map(\.path) + noted).sorted() == found.sorted())
        #expect(dossier.findings("dossier/hidden-files").count == 1)
        #expect(dossier.findings("dossier/not-read-yet").map(\.location.path) == ["logs/ktp-el.csv"])
        #expect(dossier.findings("dossier/named-file").map(\.location.path) == ["bukti/laporan.pdf"])
        // What is no document, whatever it is called, is refused by name.
        #expect(
            dossier.findings("dossier/input-refused").compactMap(\.location.path)
                == ["sops/ktp-el.docx", "sops/penyerahan.docx"])
        #expect(
            Set(dossier.findings("dossier/unknown-file").compactMap(\.location.path)) == [
                "catatan.txt", "maps/gambar.xml",
            ])
    }

    @Test("each input has its size, its hash and its state")
    func inputs() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Judul SOP\nSurat Masuk\n"])
        let input = try #require(dossier.input("sops.csv"))
        #expect(input.bytes == 22)
        #expect(input.sha256 == "45e973f0b9170dd94f3831cff35074f977af42d2ad00b05326ebfdaa417448df")
        #expect(input.state == .read)
    }

    @Test("the same folder gives the same dossier, wherever it lies")
    func determinism() throws {
        let folder = Fixture.dossier("kota-kecil")
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("salinan-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: folder, toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        let (first, second) = (try DossierReader.read(folder), try DossierReader.read(copy + "/"))
        #expect(first.findings == second.findings)
        #expect(first.inputs == second.inputs)
        #expect(first.maps == second.maps)
        #expect(first.sops == second.sops)
        #expect(first.evidence == second.evidence)
        #expect(!first.findings.contains { $0.message.indonesian.contains(folder) })
    }

    @Test("an as-of date that is given takes the place of the one in agency.yaml")
    func asOf() throws {
        let sops = ["sops.csv": "Judul SOP,Status,Tanggal Efektif,Disahkan Oleh\nSurat,berlaku,2026-03-01,Sekda\n"]
        #expect(try TemporaryDossier.read(sops).findings("sop/effective-in-future").isEmpty)
        let earlier = try TemporaryDossier.read(sops, asOf: CalendarDate(iso: "2026-01-31"))
        #expect(earlier.asOf == CalendarDate(iso: "2026-01-31"))
        #expect(earlier.findings("sop/effective-in-future").count == 1)
    }

    @Test("what is absent is reported as absent")
    func absent() throws {
        let dossier = try TemporaryDossier.read(["agency.yaml": "agency: {id: a, name: A}"])
        #expect(
            dossier.findings("dossier/absent").compactMap(\.location.element).sorted() == [
                "asOf", "evidence", "maps", "sops", "units",
            ])
    }

    @Test("registers of several units are read one after the other")
    func severalRegisters() throws {
        let dossier = try TemporaryDossier.read([
            "dinkes/sops.csv": "Judul SOP,Nomor SOP\nVaksin,1/2024\n", "disdukcapil/sops.csv": "Nama SOP\nAkta\n",
        ])
        #expect(dossier.sops.map(\.id) == ["1/2024", "disdukcapil/sops.csv#2"])
    }

    @Test("findings beyond the limit of one rule in one file are counted, not lost")
    func findingLimit() throws {
        let rows = (1...9).map { "SOP \($0),entah\n" }.joined()
        let folder = try TemporaryDossier(["sops.csv": "Judul SOP,Status\n" + rows])
        let dossier = try DossierReader(limits: DossierLimits(findingsPerRuleAndFile: 4)).read(folder.path)
        let found = dossier.findings("sop/status-unknown")
        #expect(found.count == 5)
        #expect(found.first?.message.english == "There are 5 more findings of this rule in the same file.")
    }
}

@Suite("What makes a dossier impossible to read")
struct DossierErrorTests {
    @Test("a folder that is not there is an error")
    func missingFolder() {
        let error = #expect(throws: DossierError.self) { try DossierReader.read("/tidak/ada/di/sini") }
        #expect(error?.code == .missingFolder)
    }

    @Test("a folder without agency.yaml is an error")
    func missingAgencyFile() throws {
        let folder = try TemporaryDossier(bytes: ["sops.csv": Array("Judul SOP\n".utf8)])
        let error = #expect(throws: DossierError.self) { try folder.read() }
        #expect(error?.code == .missingAgencyFile)
    }

    static let bad: [(String, line: Int?)] = [
        ("", nil),
        ("- satu\n- dua\n", 1),
        ("# catatan\nunits: []\n", 2),
        ("agency: Kota\n", 1),
        ("agency: {id: kota}\n", 1),
        ("asOf: 2026-01-01\nagency:\n  name: Kota\n", 3),
        ("agency: {id: ~, name: Kota}\n", 1),
        ("agency: {id: kota, name: Kota\nunits: [\n", 2),
        ("agency: {id: a, name: b}\nagency: {id: c, name: d}\n", 1),
        ("a: *tidak-ada\n", 1),
    ]

    @Test("agency.yaml that does not say whom it is about is an error with a line", arguments: bad)
    func badAgencyFile(_ text: String, _ line: Int?) throws {
        let folder = try TemporaryDossier(["agency.yaml": text])
        let error = #expect(throws: DossierError.self) { try folder.read() }
        #expect(error?.code == .badAgencyFile)
        #expect(error?.location.path == "agency.yaml")
        if let line { #expect(error?.location.line == line) }
    }
}
