@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Several SOPs in one document")
struct SeveralSOPsTests {
    private func identity(_ name: String, _ number: String, _ title: String) -> Grid {
        GridSketch.grid(name, "Nomor SOP | \(number)\nTanggal Efektif | 1 Januari 2024\nNama SOP | \(title)")
    }

    private func flow(_ name: String, first: Int = 1) -> Grid {
        GridSketch.grid(
            name,
            """
            No | Kegiatan | Pelaksana | Waktu | Output
            \(first) | Menerima | Staf | 5 menit | Surat
            \(first + 1) | Menyimpan | Staf | 5 menit | Arsip
            """)
    }

    private func read(_ grids: Grid...) -> [SOPDocument] {
        SOPDocumentReader().read(OfficeDocument(blocks: grids.map { .grid($0) }), path: "sops/a.xlsx")
    }

    @Test("a cover sheet and a sheet with the flow are one SOP")
    func cover() throws {
        let sops = read(identity("Identitas", "1", "Surat"), flow("Alur"))
        #expect(sops.count == 1)
        #expect(sops[0].fields[.number]?.text == "1")
        #expect(sops[0].steps.map(\.number) == [1, 2])
        #expect(sops[0].procedures == [])
        #expect(sops[0].steps.allSatisfy { $0.procedure == nil })
    }

    @Test("a head that repeats number or title over the flow is no other SOP")
    func repeatedHead() {
        let head = GridSketch.grid("Kepala", "Nomor SOP | 1\nNama SOP | Surat\nTanggal Revisi | 3 Maret 2024")
        let sops = read(identity("Identitas", "1", "Surat"), head, flow("Alur"))
        #expect(sops.count == 1)
        #expect(sops.first?.fields[.revised]?.text == "3 Maret 2024")
        #expect(sops.first?.fields[.effective]?.text == "1 Januari 2024")
    }

    @Test("each identity block begins an SOP")
    func several() {
        let sops = read(identity("A", "1", "Surat Masuk"), flow("B"), identity("C", "2", "Surat Keluar"), flow("D"))
        #expect(sops.map { $0.fields[.number]?.text } == ["1", "2"])
        #expect(sops.map(\.steps.count) == [2, 2])
        #expect(sops.map { $0.steps[0].location.sheet } == ["B", "D"])
    }

    @Test(
        "identities together and flows together are brought to each other by their names, else by their order",
        arguments: [
            (["i Identitas A", "i Identitas B", "f Alur A", "f Alur B"], ["Alur A", "Alur B"]),
            (["i Identitas A", "i Identitas B", "f Alur B", "f Alur A"], ["Alur A", "Alur B"]),
            (["i 1", "i 2", "f 3", "f 4"], ["3", "4"]), (["f 1", "f 2", "i 3", "i 4"], ["1", "2"]),
            (["f 1", "i 2", "f 3", "i 4"], ["1", "3"]), (["i 1", "f 2", "i 3", "f 4"], ["2", "4"]),
            (["i 1", "i 2", "f Flow SOP 2", "f Flow SOP 1"], ["Flow SOP 1", "Flow SOP 2"]),
            (["i 1", "i 2", "f Surat Keluar", "f Surat Masuk"], ["Surat Masuk", "Surat Keluar"]),
        ])
    func apart(sheets: [String], flows: [String]) {
        var titles = ["Surat Masuk", "Surat Keluar"]
        var numbers = ["1", "2"]
        let grids = sheets.map { sheet in
            let name = String(sheet.dropFirst(2))
            return sheet.hasPrefix("f") ? flow(name) : identity(name, numbers.removeFirst(), titles.removeFirst())
        }
        let sops = SOPDocumentReader().read(OfficeDocument(blocks: grids.map { .grid($0) }), path: "sops/a.xlsx")
        #expect(sops.map { $0.fields[.number]?.text } == ["1", "2"])
        #expect(sops.map(\.steps.count) == [2, 2])
        #expect(sops.map { $0.steps.first?.location.sheet } == flows)
        #expect(sops.flatMap(\.findings) == [])
    }

    @Test("where neither names nor order tell whose a flow is, that is a finding")
    func unclear() {
        let sops = read(identity("1", "1", "Masuk"), identity("2", "2", "Keluar"), flow("3"), flow("4"), flow("5"))
        #expect(sops.map(\.steps.count) == [0, 6])
        #expect(sops.flatMap(\.findings).map(\.rule) == ["document/no-flow-table", "document/flow-table-unclear"])
    }

    @Test("a sheet of its own with several procedures keeps them, though an SOP without flow stands before")
    func ownSheet() {
        let own = GridSketch.grid(
            "SOP 2",
            """
            Nomor SOP | 2 | | |
            Tanggal Efektif | 1 Januari 2024 | | |
            Nama SOP | Surat Keluar | | |

            No | Kegiatan | Pelaksana | Waktu | Output
            1 | Menerima | Staf | 5 menit | Surat

            Prosedur B

            No | Kegiatan | Pelaksana | Waktu | Output
            1 | Menyimpan | Staf | 5 menit | Surat
            """)
        #expect(read(identity("SOP 1", "1", "Surat Masuk"), own).map(\.steps.count) == [0, 2])
    }

    @Test("blanks do not make two SOPs one")
    func blankNumbers() {
        let sops = read(
            identity("A", "....", "Surat Masuk"), flow("B"), identity("C", "....", "Surat Keluar"), flow("D"))
        #expect(sops.map { $0.fields[.title]?.text } == ["Surat Masuk", "Surat Keluar"])
    }

    @Test("one sheet may hold an SOP, or several below each other, with identity and flow")
    func oneSheet() {
        let sketch = { (number: String) in
            """
            Nomor SOP | \(number) | |
            Tanggal Efektif | 1 Januari 2024 | |
            Nama SOP | Surat \(number) | |
            Dasar Hukum | 1. UU 23/2014 | |
             | 2. PP 12/2019 | |

            No | Kegiatan | Pelaksana | Waktu
            1 | Menerima | Staf | 5 menit
            2 | Menyimpan | Staf | 5 menit
            """
        }
        let sops = read(GridSketch.grid("Sheet1", sketch("7") + "\n\n" + sketch("8")))
        #expect(sops.map { $0.fields[.number]?.text } == ["7", "8"])
        #expect(
            sops.map { $0.fields[.legalBasis]?.text } == [
                "1. UU 23/2014\n2. PP 12/2019", "1. UU 23/2014\n2. PP 12/2019",
            ])
        #expect(sops.map(\.steps.count) == [2, 2])
    }

    @Test("a flow over two sheets that counts on is one procedure")
    func continued() {
        let sops = read(identity("A", "1", "Surat"), flow("Alur 1"), flow("Alur 2", first: 3))
        #expect(sops.first?.procedures == [])
        #expect(
            sops.first?.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 process Staf > 3", "3 process Staf > 4", "4 process Staf > ",
            ])
    }

    @Test("a flow that counts from one again is another procedure, named by its sheet")
    func procedures() {
        let sops = read(identity("A", "1", "Surat"), flow("Penerimaan"), flow("Pengiriman"))
        #expect(sops.first?.procedures == ["Penerimaan", "Pengiriman"])
        #expect(sops.first?.steps.map(\.procedure) == ["Penerimaan", "Penerimaan", "Pengiriman", "Pengiriman"])
    }

    @Test("hidden sheets are not read, and said to be there")
    func hidden() {
        var old = flow("Lama")
        old.isHidden = true
        let sops = read(identity("A", "1", "Surat"), old, flow("Alur"))
        #expect(sops.first?.steps.count == 2)
        #expect(sops.first?.findings.map(\.rule) == ["document/hidden-sheet"])
    }

    @Test("a flow table without an identity block is an SOP that lacks it")
    func noIdentity() {
        let sops = read(flow("Alur"))
        #expect(sops.first?.findings.map(\.rule) == ["document/no-identity"])
        #expect(sops.first?.steps.count == 2)
    }

    @Test("tables inside cells are read")
    func nested() {
        let outer = Grid(
            name: "Tabel 1",
            cells: [
                GridCell(
                    CellPosition(row: 0, column: 0), text: "",
                    grids: [identity("Tabel 2", "1", "Surat"), flow("Tabel 3")])
            ])
        let sops = read(outer)
        #expect(sops.count == 1)
        #expect(sops.first?.fields[.number]?.text == "1")
        #expect(sops.first?.steps.count == 2)
    }
}
