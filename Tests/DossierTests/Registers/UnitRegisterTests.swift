@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("The list of units")
struct UnitRegisterTests {
    private static let agency = "agency: {id: a, name: A}\nasOf: 2026-06-30\n"

    @Test("agency.yaml without units and a list of units are enough")
    func listAlone() throws {
        let dossier = try TemporaryDossier.read([
            "agency.yaml": Self.agency,
            "units.csv": """
            Id Unit,Nama Unit,Unit Induk,Kelompok,Nama Lama,Penanggung Jawab
            dinkes,Dinas Kesehatan,,dinas,Kantor Kesehatan; Dinas Kesehatan dan Sosial,Kasubag Umum
            p2p,Bidang P2P,Dinas Kesehatan,,,
            """,
            "sops.csv": "Judul SOP,Unit\nSurat,Kantor Kesehatan\nLain,p2p\n",
        ])
        #expect(dossier.units["dinkes"]?.formerNames == ["Kantor Kesehatan", "Dinas Kesehatan dan Sosial"])
        #expect(dossier.units["dinkes"]?.responsible == "Kasubag Umum")
        #expect(dossier.units["dinkes"]?.peerGroup == "dinas")
        #expect(dossier.units["p2p"]?.parent == "dinkes")
        #expect(dossier.sops.map(\.unit) == ["dinkes", "p2p"])
        #expect(dossier.input("units.csv")?.state == .read)
        #expect(dossier.recognitions.map(\.kind) == [.sops, .units])
    }

    @Test("agency.yaml wins where both speak, its blanks are filled, and what differs is said at the cell")
    func agencyWins() throws {
        let dossier = try TemporaryDossier.read([
            "agency.yaml": Self.agency
                + "units:\n  - {id: dinkes, name: Dinas Kesehatan, peerGroup: dinas}\n  - {id: p2p, name: P2P, parent: bidang}\n",
            "units.csv": """
            Kode,Nama Unit,Kelompok,PIC
            dinkes,Dinas Kesehatan Kota,dinas,Kasubag
            DKP,P2P,,
            bidang,Bidang,,
            """,
        ])
        #expect(dossier.units.units.map(\.id) == ["dinkes", "p2p", "bidang"])
        #expect(dossier.units["dinkes"]?.name == "Dinas Kesehatan")
        #expect(dossier.units["dinkes"]?.responsible == "Kasubag")
        let differs = dossier.findings("dossier/unit-differs")
        #expect(differs.map(\.location.cell) == ["B2"])
        // The parent is known, though only the list has it.
        #expect(dossier.findings("dossier/unit-parent-unknown").isEmpty)
    }

    @Test("what is odd in a list is a finding at its row")
    func odd() throws {
        let dossier = try TemporaryDossier.read([
            "agency.yaml": Self.agency,
            "units.csv": "Id Unit,Nama Unit,Induk\nx,X,\nx,Y,\n,,z\ny,Y,tidakada\n",
        ])
        #expect(dossier.units.units.map(\.id) == ["x", "y"])
        #expect(dossier.findings("dossier/unit-duplicate").map(\.location.line) == [3])
        #expect(dossier.findings("register/bad-row").map(\.location.line) == [4])
        #expect(dossier.findings("dossier/unit-parent-unknown").map(\.location.line) == [5])
        #expect(dossier.input("units.csv")?.state == .partlyRead)
    }

    @Test("ids are made of names where a list has none; names that stand twice take the unit above with them")
    func madeIDs() {
        let read = SheetReading(
            """
            Eselon I | Eselon II   | Eselon III
            Setjen   | Biro Umum   | Bagian TU
            ^        | ^           | Bagian Rumah Tangga
            .        | Biro Hukum  | Bagian TU
            Ditjen   | .           | .
            """)
        #expect(
            read.units.map(\.id) == [
                "setjen", "biro-umum", "biro-umum/bagian-tu", "bagian-rumah-tangga", "biro-hukum",
                "biro-hukum/bagian-tu",
                "ditjen",
            ])
        #expect(
            read.units.map(\.parent) == [nil, "setjen", "biro-umum", "biro-umum", "setjen", "biro-hukum", nil])
        #expect(read.findings("register/unit-id-made").count == 1)
    }

    @Test("the tree of a ministry, by columns, is read as it stands")
    func ministry() throws {
        guard let text = Fixture.shared("data/atrbpn-unit-hierarchy.csv") else {
            print("skipped: ../shared/data/atrbpn-unit-hierarchy.csv is not there")
            return
        }
        let dossier = try TemporaryDossier.read(["agency.yaml": Self.agency, "units.csv": text])
        let paths = try CSVReader().read(Array(text.utf8)).table.rows.dropFirst()
            .map { $0.cells.compactMap(\.cellText) }
        #expect(paths.count > 80)
        let known = Set(dossier.units.units.map { dossier.units.path(from: $0.id).reversed().map(\.name) })
        for path in paths {
            // One unit of the list is written again below itself.
            let units = path.reduce(into: [String]()) { units, name in
                if units.last?.lowercased() != name.lowercased() { units.append(name) }
            }
            let isKnown = known.contains(units)
            #expect(isKnown, "\(units)")
        }
        #expect(dossier.findings("dossier/unit-duplicate").isEmpty)
        #expect(dossier.units["biro-hukum"]?.parent == "sekretariat-jenderal")
        #expect(Set(dossier.units.units.map(\.id)).count == dossier.units.units.count)
        #expect(dossier.input("units.csv")?.state == .read)
        #expect(dossier.findings("dossier/unit-circle").isEmpty)
    }
}

@Suite("Real registers")
struct RealRegisterTests {
    @Test("the register of Tarakan is told by its headings alone")
    func tarakan() throws {
        guard let text = Fixture.shared("data/tarakan-sop/register.csv") else {
            print("skipped: ../shared/data/tarakan-sop/register.csv is not there")
            return
        }
        let table = try CSVReader().read(Array(text.utf8)).table
        let read = SheetReading([table], path: "daftar.csv")
        #expect(read.kinds == [.sops])
        #expect(read.sops.count == 11)
        #expect(
            read.recognitions.first?.columns.map(\.meaning) == [
                nil, "title", "file", "unit", nil, "ratifiedBy", "status", nil,
            ])
    }

    @Test("the titles of Sinjai are read; what is no SOP is not silently one")
    func sinjai() throws {
        guard let text = Fixture.shared("data/sinjai-ppid-sop-titles.csv") else {
            print("skipped: ../shared/data/sinjai-ppid-sop-titles.csv is not there")
            return
        }
        let dossier = try TemporaryDossier.read(["sops.csv": text])
        #expect(dossier.sops.count == 9)
        #expect(dossier.sops.first?.title == "SOP Penanganan Sengketa PPID")
        #expect(dossier.findings("register/value-unknown").count == 9)
        #expect(dossier.findings("register/heading-unknown").count == 3)
    }
}
