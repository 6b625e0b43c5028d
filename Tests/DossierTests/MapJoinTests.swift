import Dossier
import Findings
import ProcessMaps
import Testing

@Suite("Maps: drawings and matrix joined")
struct MapJoinTests {
    private static let heading =
        "Kode Proses,Judul Proses,Kode Sub Proses,Judul Sub Proses,Kode CFM,Judul CFM,Kode SOP,Judul SOP,Unit,Berkas\n"

    private static func read(_ rows: [String], maps: [String: String] = [:]) throws -> Dossier {
        var files = maps
        if !rows.isEmpty { files["maps.csv"] = heading + rows.joined(separator: "\n") + "\n" }
        return try TemporaryDossier.read(files)
    }

    @Test("a row is the map of its most specific code, and ancestors are none")
    func mostSpecific() throws {
        let dossier = try Self.read([
            "PB-01,Satu,PB-01.01,Sub,PB-01.01.CFM.01,Lintas,,,dinkes,", "PB-02,Dua,PB-02.01,Sub dua,,,,,,",
            "PB-03,Tiga,,,,,,,,",
        ])
        #expect(dossier.maps.map(\.id) == ["PB-01.01.CFM.01", "PB-02.01", "PB-03"])
        #expect(dossier.maps.map(\.title) == ["Lintas", "Sub dua", "Tiga"])
        #expect(dossier.maps.map(\.kind) == [.crossFunctional, .singleFunction, .singleFunction])
        #expect(dossier.maps.map(\.level) == [2, 1, 0])
        #expect(dossier.maps.map(\.unit) == ["dinkes", nil, nil])
        #expect(dossier.maps.map(\.location.line) == [2, 3, 4])
    }

    @Test("maps without a unit are said once, with an example")
    func withoutUnit() throws {
        let dossier = try Self.read(["PB-01,Satu,,,,,,,dinkes,", "PB-02,Dua,,,,,,,,", "PB-03,Tiga,,,,,,,,"])
        let findings = dossier.findings.filter { $0.rule == "dossier/map-without-unit" }
        #expect(findings.count == 1)
        #expect(findings.first?.message.indonesian.contains("2 peta") == true)
    }

    @Test("rows of one code are one map with several SOPs")
    func severalRows() throws {
        let dossier = try Self.read([
            "PB-01,Satu,,,PB-01.CFM.01,Lintas,PB-01.CFM.01.SOP.01,A,,",
            "PB-01,Satu,,,pb-01 .cfm.01,Lintas,12/2024,B,dinkes,",
            ",,,,,,PB-01.CFM.01.SOP.03,C,,",
        ])
        #expect(dossier.maps.count == 1)
        #expect(
            dossier.maps.first?.registeredSOPs.map(\.code) == ["PB-01.CFM.01.SOP.01", "12/2024", "PB-01.CFM.01.SOP.03"])
        #expect(dossier.maps.first?.registeredSOPs.map(\.location.cell) == ["G2", "G3", "G4"])
        #expect(dossier.maps.first?.unit == "dinkes")
    }

    @Test("a row that names no map is skipped and said")
    func rowWithoutCode() throws {
        let dossier = try Self.read(["PB-01,Satu,,,,,,,,", ",,,,,,12/2024,Tanpa peta,,"])
        #expect(dossier.maps.map(\.id) == ["PB-01"])
        #expect(dossier.findings("register/map-without-code").map(\.location.line) == [3])
        #expect(dossier.input("maps.csv")?.state == .partlyRead)
    }

    static let paths: [(written: String, notes: Int)] = [
        ("maps/a/loket.bpmn", 0), ("a/loket.bpmn", 0), ("./maps/a/loket.bpmn", 0), ("maps\\a\\loket.bpmn", 0),
        ("MAPS/A/Loket.BPMN", 1), ("loket.bpmn", 1),
    ]

    @Test("Berkas is found from the dossier or from maps/, and loosely with a note", arguments: paths)
    func berkas(_ written: String, _ notes: Int) throws {
        let dossier = try Self.read(
            ["PB-01,Satu,,,PB-01.CFM.01,Dari matriks,,,dinkes,\(written)"],
            maps: ["maps/a/loket.bpmn": BPMN.map(name: "Dari gambar", lanes: ["A", "B"])])
        let map = try #require(dossier.maps.first)
        #expect(dossier.maps.count == 1)
        #expect(map.id == "PB-01.CFM.01")
        #expect(map.title == "Dari matriks")
        #expect(map.file == 0)
        #expect(map.location.path == "maps/a/loket.bpmn")
        #expect(dossier.findings("register/map-file-written-otherwise").count == notes)
    }

    @Test("without Berkas the code joins")
    func byCode() throws {
        let dossier = try Self.read(
            ["PB-01,Satu,PB-01.02,Sub,,,,,dinkes,"], maps: ["maps/a.bpmn": BPMN.map(name: "PB-01.02 Dari gambar")])
        #expect(dossier.maps.map(\.id) == ["PB-01.02"])
        #expect(dossier.maps.map(\.file) == [0])
        #expect(dossier.maps.map(\.unit) == ["dinkes"])
    }

    @Test("a drawing that no row names is a map of its own: by its code, else by path and process")
    func drawingAlone() throws {
        let dossier = try Self.read(
            [],
            maps: [
                "maps/a.bpmn": BPMN.map(name: "PB-01.02.CFM.03 Izin", lanes: ["A", "B"]),
                "maps/b.bpmn": BPMN.map(id: "Surat", name: "Surat Masuk"),
            ])
        #expect(dossier.maps.map(\.id) == ["PB-01.02.CFM.03", "maps/b.bpmn#Surat"])
        #expect(dossier.maps.map(\.title).last == "Surat Masuk")
        #expect(dossier.maps.map(\.level) == [2, nil])
    }

    @Test("two drawings with one code both stay, the second under path and process")
    func sameCode() throws {
        let dossier = try Self.read(
            [],
            maps: [
                "maps/a.bpmn": BPMN.map(id: "A", name: "PB-01.02 Satu"),
                "maps/b.bpmn": BPMN.map(id: "B", name: "PB-01.02 Dua"),
            ])
        #expect(dossier.maps.map(\.id) == ["PB-01.02", "maps/b.bpmn#B"])
        #expect(dossier.maps.map(\.code?.text) == ["PB-01.02", "PB-01.02"])
        #expect(dossier.findings("dossier/map-code-duplicate").map(\.location.path) == ["maps/b.bpmn"])
    }

    @Test("where drawing and code differ on the kind, the drawing counts and that is said")
    func kindDiffers() throws {
        let dossier = try Self.read(
            [
                "PB-01,Satu,,,PB-01.CFM.01,Lintas,,,,a.bpmn", "PB-02,Dua,,,,,,,,b.bpmn",
                "PB-03,Tiga,,,PB-03.CFM.01,Lintas,,,,c.bpmn",
            ],
            maps: [
                "maps/a.bpmn": BPMN.map(name: "Satu lajur"),
                "maps/b.bpmn": BPMN.map(name: "Dua lajur", lanes: ["A", "B"]),
                "maps/c.bpmn": BPMN.map(name: "Cocok", lanes: ["A", "B"]),
            ])
        #expect(dossier.maps.map(\.id) == ["PB-01.CFM.01", "PB-02", "PB-03.CFM.01"])
        #expect(dossier.maps.map(\.kind) == [.singleFunction, .crossFunctional, .crossFunctional])
        #expect(dossier.findings("dossier/map-kind-differs").map(\.location.path) == ["maps/a.bpmn", "maps/b.bpmn"])
    }

    @Test("a drawing that cannot be read counts only where a row names it")
    func brokenDrawing() throws {
        let maps = ["maps/a.bpmn": "bukan xml", "maps/b.bpmn": BPMN.truncated(name: "Terpotong")]
        let alone = try Self.read([], maps: maps)
        #expect(alone.maps.isEmpty)
        #expect(alone.findings("dossier/map-refused").map(\.severity) == [.error])
        #expect(alone.findings("dossier/map-partly-read").map(\.severity) == [.error])
        #expect(alone.inputs.map(\.state) == [.read, .refused, .partlyRead])

        let named = try Self.read(
            ["PB-01,Satu,,,PB-01.CFM.01,Lintas,,,,a.bpmn", "PB-02,Dua,,,,,,,,b.bpmn", ",,,,,,,,,maps/a.bpmn"],
            maps: maps)
        #expect(named.maps.map(\.id) == ["PB-01.CFM.01", "PB-02", "maps.csv#4"])
        #expect(named.maps.map(\.kind) == [.crossFunctional, .singleFunction, .singleFunction])
        #expect(named.findings("dossier/map-refused").map(\.severity) == [.warning])
        #expect(named.findings("register/map-file-named-twice").map(\.location.line) == [4])
    }

    @Test("a drawing read in part proves a cross-function map, and never disproves one")
    func partOfDrawing() throws {
        let (first, second) = (BPMN.map(name: "Dua", lanes: ["A", "B"]), BPMN.map(name: "Satu"))
        let dossier = try Self.read(
            ["PB-01,Satu,,,,,,,,a.bpmn", "PB-02,Dua,,,PB-02.CFM.01,Lintas,,,,b.bpmn"],
            maps: [
                "maps/a.bpmn": first.replacing("</process>", with: "<task id="),
                "maps/b.bpmn": second.replacing("</process>", with: "<task id="),
            ])
        #expect(dossier.mapFiles.map(\.state) == [.partlyRead, .partlyRead])
        #expect(dossier.maps.map(\.kind) == [.crossFunctional, .crossFunctional])
        #expect(dossier.findings("dossier/map-kind-differs").map(\.location.path) == ["maps/a.bpmn"])
    }

    @Test("a Berkas that is missing, or no BPMN, is a finding and the row counts")
    func missingFile() throws {
        let dossier = try Self.read(
            ["PB-01,Satu,,,,,,,,hilang.bpmn", "PB-02,Dua,,,,,,,,maps/peta.pdf", ",Tanpa Kode,,,,,,,,juga-hilang.bpmn"],
            maps: ["maps/peta.pdf": "pdf"])
        #expect(dossier.maps.map(\.id) == ["PB-01", "PB-02", "maps.csv#4"])
        #expect(dossier.maps.map(\.title) == ["Satu", "Dua", "Tanpa Kode"])
        #expect(dossier.findings("register/map-file-missing").map(\.location.cell) == ["J2", "J4"])
        #expect(dossier.findings("register/map-file-not-bpmn").map(\.location.cell) == ["J3"])
    }

    @Test("a second file for one map is a map of its own, and a code that differs from the matrix is said")
    func secondFile() throws {
        let dossier = try Self.read(
            ["PB-01,Satu,,,,,,,,a.bpmn", "PB-01,Satu,,,,,,,,b.bpmn"],
            maps: ["maps/a.bpmn": BPMN.map(name: "XX-09.01 Lain"), "maps/b.bpmn": BPMN.map(id: "B", name: "Kedua")])
        #expect(dossier.maps.map(\.id) == ["PB-01", "maps/b.bpmn#B"])
        #expect(dossier.findings("register/map-second-file").map(\.location.cell) == ["J3"])
        #expect(dossier.findings("dossier/map-code-differs").map(\.location.path) == ["maps/a.bpmn"])
    }

    @Test("a second file has the code, unit and SOPs of the row that names it, and counts even if it is refused")
    func secondFileOfRow() throws {
        let dossier = try Self.read(
            [
                "PB-01,Satu,,,,,1/2024,,disdukcapil,a.bpmn", "PB-01,Satu,,,,,2/2024,,dinkes,b.bpmn",
                "PB-01,Satu,,,,,3/2024,,,maps/b.bpmn", "PB-01,Satu,,,,,4/2024,,,",
            ],
            maps: ["maps/a.bpmn": BPMN.map(name: "Satu"), "maps/b.bpmn": "<html/>"])
        #expect(dossier.maps.map(\.id) == ["PB-01", "maps/b.bpmn"])
        #expect(dossier.maps.map(\.code?.text) == ["PB-01", "PB-01"])
        #expect(dossier.maps.map(\.unit) == ["disdukcapil", "dinkes"])
        #expect(dossier.maps.map { $0.registeredSOPs.map(\.code) } == [["1/2024", "4/2024"], ["2/2024", "3/2024"]])
        #expect(dossier.findings("dossier/map-refused").map(\.severity) == [.warning])
    }

    @Test("two units for one map are said; the first is used")
    func otherUnit() throws {
        let dossier = try Self.read(["PB-01,Satu,,,,,,,dinkes,", "PB-01,Satu,,,,,1/2024,A,Kantor Catatan Sipil,"])
        #expect(dossier.maps.map(\.unit) == ["dinkes"])
        #expect(dossier.findings("register/map-unit-differs").map(\.location.cell) == ["I3"])
        #expect(dossier.findings("register/unit-former-name").map(\.location.cell) == ["I3"])
    }

    @Test("BPMN under .xml is a map; other XML is not")
    func xml() throws {
        let dossier = try Self.read(
            [],
            maps: [
                "maps/a.xml": BPMN.map(id: "A", name: "Peta"), "maps/b.xml": "<x/>",
                "lain/c.bpmn2": BPMN.map(name: "C"),
            ])
        #expect(dossier.maps.map(\.id) == ["lain/c.bpmn2#Proses", "maps/a.xml#A"])
        #expect(dossier.findings("dossier/unknown-file").map(\.location.path) == ["maps/b.xml"])
    }

    @Test("many drawings come out in path order, each in its place")
    func manyFiles() throws {
        var maps: [String: String] = [:]
        for number in 100..<220 { maps["maps/\(number).bpmn"] = BPMN.map(id: "P\(number)", name: "Peta \(number)") }
        let dossier = try Self.read([], maps: maps)
        #expect(dossier.mapFiles.map(\.path) == maps.keys.sorted())
        #expect(dossier.maps.count == 120)
        for map in dossier.maps {
            let file = try #require(map.file)
            #expect(map.id == "\(dossier.mapFiles[file].path)#P\(map.title.suffix(3))")
        }
    }
}
