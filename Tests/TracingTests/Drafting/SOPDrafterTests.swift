import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("Draft SOPs from maps")
struct SOPDrafterTests {
    /// `1 Loket Menerima > 2`, `2? Loket Lengkap? > 3 Ya, end Tidak`.
    private func rows(_ draft: DraftSOP) -> [String] {
        draft.steps.enumerated().map { index, step in
            let ways = step.next.map { way in
                (way.step.map { "\($0 + 1)" } ?? "end") + (way.label.isEmpty ? "" : " \(way.label)")
            }
            return "\(index + 1)\(step.isDecision ? "?" : "") \(draft.performers[step.performer]) \(step.activity) > "
                + ways.joined(separator: ", ")
        }
    }

    private func draft(_ sketch: String) throws -> DraftSOP {
        try #require(try SOPDrafter(DrawnSketch.map(sketch), path: "sketsa.bpmn").drafts().first)
    }

    private static let plain = """
        pool P Dinas Contoh
        lane Kepala: c
        lane Loket: s a g b e
        start s Berkas diterima
        task a Memeriksa berkas
        xor g Lengkap?
        task b Mengembalikan berkas
        task c Menandatangani
        end e Selesai
        flow s a
        flow a g
        flow g b Tidak
        flow g c Ya
        flow b a
        flow c e
        """

    @Test("steps follow the flow, a decision is a step with its branches, and a way back is a jump")
    func order() throws {
        let draft = try draft(Self.plain)
        #expect(
            rows(draft) == [
                "1 Loket Memeriksa berkas > 2", "2? Loket Lengkap? > 3 Ya, 4 Tidak", "3 Kepala Menandatangani > end",
                "4 Loket Mengembalikan berkas > 1",
            ])
        #expect(draft.performers == ["Loket", "Kepala"])
        #expect(draft.steps.map(\.isStart) == [true, false, false, false])
    }

    @Test("the title goes without its code and the word SOP, and the first free number below the code is proposed")
    func identity() throws {
        let map = DrawnSketch.map(Self.plain)
        let code = try #require(ProcessCode("KTC-01.01.CFM.01.SOP.01"))
        let context = SOPDrafter.Context(agency: "Kota Contoh", unit: "Dinas Contoh", takenCodes: [code])
        let draft = try #require(try SOPDrafter(map, path: "sketsa.bpmn", context: context).drafts().first)
        #expect(draft.title == "Layanan Contoh")
        #expect(draft.code?.text == "KTC-01.01.CFM.01.SOP.02")
        #expect(draft.agency == "Kota Contoh" && draft.unit == "Dinas Contoh")
        #expect(!draft.isTechnical)
    }

    @Test("branches at once stand one after the other, by lane and then by name, before where they meet")
    func parallel() throws {
        let draft = try draft(
            """
            pool P Dinas
            lane Satu: s a p q z d
            lane Dua: b c
            start s
            task a Membagi
            and p
            task d Wewenang
            task c Zonasi
            task b Analisis
            and q
            task z Menyatukan
            flow s a
            flow a p
            flow p c
            flow p d
            flow p b
            flow c q
            flow b q
            flow d q
            flow q z
            """)
        #expect(draft.steps.map(\.activity) == ["Membagi", "Wewenang", "Analisis", "Zonasi", "Menyatukan"])
        #expect(draft.steps[0].next.map(\.step) == [1, 2, 3])
        #expect(draft.steps[1].next.map(\.step) == [4])
    }

    @Test("a decision without a name is made in the activity before it")
    func unnamedDecision() throws {
        let draft = try draft(
            """
            pool P Dinas
            lane Staf: s a g b e
            start s
            task a Memeriksa
            xor g
            task b Mencatat
            end e
            flow s a
            flow a g
            flow g b Lengkap
            flow g e Kurang
            flow b e
            """)
        #expect(rows(draft) == ["1? Staf Memeriksa > 2 Lengkap, end Kurang", "2 Staf Mencatat > end"])
    }

    @Test("a timer on the edge is the time of the step, one between steps a wait before the next")
    func timers() throws {
        let draft = try draft(
            """
            pool P Dinas
            lane Staf: s a t b e
            start s
            task a Memeriksa
            boundary w a P3D
            timer t PT30M
            task b Mencatat
            end e
            flow s a
            flow a t
            flow t b
            flow b e
            """)
        #expect(draft.steps[0].duration == LocalizedText(id: "maksimal 3 hari", en: "at most 3 days"))
        #expect(draft.steps[1].notes.map(\.indonesian) == ["Menunggu 30 menit."])
        #expect(draft.steps[1].duration == nil)
    }

    @Test("pools that send each other messages make one draft, in which a message leads on and is handed over")
    func messages() throws {
        let draft = try draft(
            """
            pool P Pemohon
            start s
            task a Mengajukan
            task d Menerima izin
            end e
            flow s a
            flow a d
            flow d e
            pool D Dinas
            start r
            task b Memeriksa
            task c Menerbitkan
            end f
            flow r b
            flow b c
            flow c f
            message a r berkas
            message c d izin
            input b Formulir
            """)
        #expect(
            rows(draft) == [
                "1 Pemohon Mengajukan > 2, 4", "2 Dinas Memeriksa > 3", "3 Dinas Menerbitkan > 4, end",
                "4 Pemohon Menerima izin > end",
            ])
        #expect(draft.steps[0].outputs == ["berkas"])
        #expect(draft.steps[1].inputs == ["Formulir", "berkas"])
        #expect(draft.steps[3].inputs == ["izin"])
        #expect(draft.steps.map(\.isStart) == [true, false, false, false])
    }

    @Test("pools that say nothing to each other make a draft each, with codes of their own")
    func severalDrafts() throws {
        let map = DrawnSketch.map(
            """
            pool P Satu
            task a Menulis
            pool Q Dua
            task b Membaca
            box X Luar
            """)
        let drafts = try SOPDrafter(map, path: "x").drafts()
        #expect(drafts.map(\.title) == ["Satu", "Dua"])
        #expect(drafts.compactMap(\.code?.text) == ["KTC-01.01.CFM.01.SOP.01", "KTC-01.01.CFM.01.SOP.02"])
        let second = try SOPDrafter(map, path: "x").draft(process: "Dua")
        #expect(second.steps.map(\.activity) == ["Membaca"])
    }

    @Test("what nothing leads to is named in the remarks, not dropped")
    func unreached() throws {
        let draft = try draft(
            """
            pool P Dinas
            lane Staf: s a e x y
            start s
            task a Memeriksa
            end e
            task x Mengarsipkan
            task y Menyimpan
            flow s a
            flow a e
            flow x y
            flow y x
            """)
        #expect(draft.steps.map(\.activity) == ["Memeriksa"])
        let remark = try #require(draft.remarks.first { $0.indonesian.contains("Tidak terhubung") }?.indonesian)
        #expect(remark.contains("“Mengarsipkan” (Staf); “Menyimpan” (Staf)"))
    }

    @Test("activities that no flow connects stand in the order of the file, and the remarks say so")
    func unconnected() throws {
        let draft = try draft("task a Menulis\ntask b Membaca")
        #expect(draft.steps.map(\.activity) == ["Menulis", "Membaca"])
        let isOpen = draft.steps.allSatisfy { $0.next.isEmpty }
        #expect(isOpen)
        #expect(draft.remarks.contains { $0.indonesian.hasPrefix("Tidak dihubungkan alur") })
        #expect(draft.performers == [""])
    }

    @Test("one performer makes a technical SOP, with a remark")
    func technical() throws {
        let draft = try draft("pool P Dinas\nlane Staf: a b\ntask a Menulis\ntask b Membaca\nflow a b")
        #expect(draft.isTechnical)
        #expect(draft.remarks.contains { $0.indonesian.contains("SOP teknis") })
    }

    @Test("a sub-process is one step, or a draft of its own")
    func subProcess() throws {
        let map = DrawnSketch.map(
            """
            pool P Dinas
            lane Staf: x b
            task i Mengukur @x
            task j Memotret @x
            flow i j @x
            sub x Meninjau lapangan
            task b Melapor
            flow x b
            """)
        let drafter = SOPDrafter(map, path: "x")
        let whole = try #require(try drafter.drafts().first)
        #expect(whole.steps.map(\.activity) == ["Meninjau lapangan", "Melapor"])
        #expect(whole.steps[0].notes.first?.indonesian.hasPrefix("Sub-proses dengan 2 kegiatan") == true)
        let inner = try drafter.draft(activity: "x")
        #expect(inner.title == "Meninjau lapangan")
        #expect(rows(inner) == ["1 Staf Mengukur > 2", "2 Staf Memotret > end"])
        #expect(inner.source.activity == "x")
    }

    @Test("lanes of one name in two pools are two performers, in one pool one")
    func doubledNames() throws {
        let draft = try draft(
            """
            pool P Dinas
            lane Staf: a
            lane Staf: b
            task a Menulis
            task b Membaca
            flow a b
            pool Q Badan
            lane Staf: c
            task c Menilai
            message b c
            """)
        #expect(draft.performers == ["Staf (Dinas)", "Staf (Badan)"])
        #expect(draft.steps.map(\.performer) == [0, 0, 1])
    }

    @Test("what is not there is told with what there is")
    func errors() {
        let drafter = SOPDrafter(DrawnSketch.map("pool P Dinas\ntask a Menulis"), path: "x")
        #expect(throws: DraftError(.unknownProcess, name: "q", known: ["proses_P"])) {
            _ = try drafter.draft(process: "q")
        }
        #expect(throws: DraftError(.unknownActivity, name: "a")) { _ = try drafter.draft(activity: "a") }
        let empty = SOPDrafter(DrawnSketch.map("start s"), path: "x")
        #expect(throws: DraftError(.noActivity)) { _ = try empty.drafts() }
    }

    @Test("a map with more steps than anybody writes is refused, and a long chain is drafted without delay")
    func large() throws {
        func chain(_ count: Int) -> String {
            (0..<count).map { "task t\($0) Langkah \($0)" + ($0 > 0 ? "\nflow t\($0 - 1) t\($0)" : "") }
                .joined(separator: "\n")
        }
        let limit = SOPDrafter.mostSteps
        let longest = try SOPDrafter(DrawnSketch.map(chain(limit)), path: "x").drafts()
        #expect(longest.first?.steps.count == limit)
        let longer = SOPDrafter(DrawnSketch.map(chain(limit + 1)), path: "x")
        #expect(throws: DraftError(.tooLarge)) { _ = try longer.drafts() }
    }

    @Test(
        "titles lose their code and the word for what they are",
        arguments: [
            ("PAN-01.02.CFM.01 – SOP Pelayanan KTP-el", "Pelayanan KTP-el"), ("SOP SOP Cuti", "Cuti"),
            ("Peta Lintas Fungsi Izin Usaha", "Izin Usaha"), ("COVID-19 Penanganan", "COVID-19 Penanganan"),
            ("Process", ""), ("Sopir Dinas", "Sopir Dinas"), ("", ""),
        ])
    func titles(written: String, title: String) {
        #expect(DraftTitle.of(written) == title)
    }
}
