import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("SOPs beside the map they are tied to")
struct CoverageTests {
    /// Three performers, a decision with a loop back, a person outside.
    static let letter = """
        luar Pemohon
        pool Dinas
        lane Petugas Loket
        start s
        task terima Menerima permohonan
        task serah Menyerahkan izin
        lane Kepala Seksi Perizinan
        task periksa Memeriksa berkas permohonan
        xor lengkap Lengkap?
        task konsep Menyusun konsep izin
        lane Kepala Dinas
        task tanda Menandatangani izin
        end e
        flow s terima periksa lengkap konsep tanda serah e
        flow lengkap terima
        message X0 s
        message serah X0
        """
    static let clean = """
        Petugas Loket: Menerima permohonan
        Kepala Seksi Perizinan: Memeriksa berkas permohonan > 3 1
        Kepala Seksi Perizinan: Menyusun konsep izin
        Kepala Dinas: Menandatangani izin
        Petugas Loket: Menyerahkan izin kepada pemohon
        """

    @Test("an SOP whose steps are those of the map has nothing said of it")
    func sound() {
        let compared = Compared(Self.letter, Self.clean)
        #expect(compared.findings.isEmpty)
        #expect(compared.comparison.activities.values.allSatisfy { $0.basis == .step })
        #expect(compared.comparison.handoffs.allSatisfy { $0.isCovered })
        #expect(compared.comparison.sops[0].performers.allSatisfy { $0.kind == .same })
    }

    @Test(
        "each difference is said by its own rule, and only by it",
        arguments: [
            // Who has no column does no step; the work is given to another.
            (clean.replacing("Kepala Dinas: Men", with: "Petugas Loket: Men"), ["performer-missing"]),
            // Neither the performer nor the work is there.
            (clean.replacing("Kepala Dinas: Menandatangani izin\n", with: ""), ["performer-missing"]),
            // The work is nowhere, its performer is.
            (clean.replacing("Kepala Seksi Perizinan: Menyusun konsep izin\n", with: ""), ["activity-without-step"]),
            (clean.replacing("Kepala Dinas: ", with: "Kadis: "), []),
            (clean.replacing("Kepala Dinas: ", with: "Kepala Perangkat Daerah: "), ["performer-renamed"]),
            (clean.replacing("Kepala Seksi Perizinan: ", with: "Kasi Perizinan: "), []),
            (clean.replacing("Petugas Loket: ", with: "Tim Layanan: "), ["performer-renamed"]),
            (clean + "\nAuditor Internal: Menilai hasil pekerjaan", ["performer-extra"]),
            (clean + "\nPemohon: Mengisi survei kepuasan", []),
            (clean.replacing("Petugas Loket: Menyer", with: "Kepala Dinas: Menyer"), ["step-other-performer"]),
        ])
    func said(_ sop: String, _ rules: [String]) {
        #expect(Compared(Self.letter, sop).rules == rules)
    }

    @Test("two steps that changed places are one contradiction, which names both and the way on the map")
    func order() throws {
        let compared = Compared(
            Self.letter,
            """
            Petugas Loket: Menerima permohonan
            Kepala Seksi Perizinan: Memeriksa berkas permohonan
            Kepala Dinas: Menandatangani izin
            Kepala Seksi Perizinan: Menyusun konsep izin
            Petugas Loket: Menyerahkan izin
            """)
        #expect(compared.rules == ["step-order"])
        let found = try #require(compared.comparison.sops[0].contradictions.first)
        #expect(found.first.number == 3 && found.second.number == 4)
        #expect(found.path == ["Menyusun konsep izin", "Menandatangani izin"])
        #expect(found.flows == ["F5"])
        let text = compared.findings[0].message.indonesian
        #expect(text.contains("langkah 3") && text.contains("langkah 4") && text.contains("maps/uji.bpmn:1"))
        #expect(compared.findings[0].location.path == "sops/uji.docx")
    }

    @Test("a step that is far from its place is named by its nearest causes, not by every pair")
    func minimal() {
        let compared = Compared(
            """
            pool Dinas
            start s
            task a Menerima surat
            task b Mencatat agenda
            task c Menyusun telaahan
            task d Membahas anggaran
            task f Mengirim jawaban
            flow s a b c d f
            """,
            """
            Dinas: Menerima surat
            Dinas: Mengirim jawaban
            Dinas: Mencatat agenda
            Dinas: Menyusun telaahan
            Dinas: Membahas anggaran
            """)
        #expect(compared.comparison.sops[0].contradictions.map { [$0.first.number, $0.second.number] } == [[2, 3]])
    }

    @Test(
        "what the map lets be done in any order is no contradiction",
        arguments: [
            // Parallel branches.
            (
                "and p\ntask a Mengevakuasi korban\ntask b Menyalurkan logistik\nand q\nstart s\n"
                    + "flow s p a q\nflow p b q", "Menyalurkan logistik\nMengevakuasi korban"
            ),
            // Branches of a decision.
            (
                "xor p\ntask a Menolak permohonan\ntask b Menerbitkan izin\nstart s\nflow s p a\nflow p b",
                "Menerbitkan izin\nMenolak permohonan"
            ),
            // A circle that begins with either.
            (
                "start s\nxor p\ntask a Menyusun konsep\ntask b Membahas anggaran\nflow s p a b p\nflow p b\nflow b a",
                "Membahas anggaran\nMenyusun konsep"
            ),
            // A sub-process and what lies inside.
            (
                "start s\nsub u Menguji kendaraan\ntask a Menguji rem\ndone\nflow s u",
                "Menguji rem\nMenguji kendaraan"
            ),
            // Pools that no message ties.
            (
                "task a Mengirim laporan\npool Badan\ntask b Menyimpan arsip", "Menyimpan arsip\nMengirim laporan"
            ),
            // One of two activities of the same name.
            (
                "start s\ntask a Memeriksa berkas\ntask b Menyusun konsep\ntask c Memeriksa berkas\nflow s a b c",
                "Memeriksa berkas\nMenyusun konsep\nMemeriksa berkas"
            ),
            (
                "start s\ntask a Memeriksa berkas\ntask b Menyusun konsep\ntask c Memeriksa berkas\nflow s a b c",
                "Menyusun konsep\nMemeriksa berkas"
            ),
            // A way back in the SOP.
            (
                "start s\ntask a Menyusun konsep\ntask b Memeriksa isi\ntask c Menandatangani surat\nflow s a b c\nflow b a",
                "Menyusun konsep\nMemeriksa isi > 3 1\nMenandatangani surat"
            ),
            // Steps on different ways of the SOP.
            (
                "start s\ntask a Menerima surat\ntask b Menyusun konsep\ntask c Menolak surat\nflow s a c b",
                "Menerima surat > 2 3\nMenyusun konsep > 4\nMenolak surat\nSelesai"
            ),
            // Several procedures in one SOP.
            (
                "start s\ntask a Menerima surat\ntask b Mengirim jawaban\nflow s a b",
                "== Keluar\nMengirim jawaban\n== Masuk\nMenerima surat"
            ),
            // One step for two activities with one between.
            (
                "start s\ntask a Mengirim data\ntask b Menunggu jawaban pusat\ntask c Mencetak kartu\nflow s a b c",
                "Mengirim data dan mencetak kartu\nMenunggu jawaban pusat"
            ),
        ])
    func allowed(_ map: String, _ steps: String) {
        let sop = steps.split(separator: "\n").map { $0.hasPrefix("==") ? String($0) : "Dinas: \($0)" }
        let compared = Compared("pool Dinas\n" + map, sop.joined(separator: "\n"))
        #expect(compared.comparison.sops[0].contradictions.isEmpty)
        #expect(!compared.comparison.sops[0].matches.isEmpty)
    }

    @Test(
        "what the map allows in one order only is a contradiction the other way round",
        arguments: [
            // Inside a loop, where the later can never come first.
            (
                "start s\nxor p\ntask a Menyusun konsep\ntask b Memeriksa isi\nxor q\ntask c Mencetak surat\n"
                    + "flow s p a b q c\nflow q p", "Memeriksa isi\nMenyusun konsep\nMencetak surat", [[1, 2]]
            ),
            // A branch that may be left out.
            (
                "start s\nxor p\ntask a Meminta pertimbangan\nxor q\ntask b Menetapkan keputusan\nflow s p a q b\n"
                    + "flow p q", "Menetapkan keputusan\nMeminta pertimbangan", [[1, 2]]
            ),
            // By a message from pool to pool.
            (
                "start s\ntask a Mengirim usulan\nflow s a\npool Badan\nstart t\ntask b Meneliti usulan masuk\nflow t b\n"
                    + "message a t", "Meneliti usulan masuk\nMengirim usulan", [[1, 2]]
            ),
            // Into a sub-process and out of it.
            (
                "start s\nsub u Menguji kendaraan\nstart v\ntask a Menguji rem\nflow v a\ndone\ntask b Mengesahkan hasil\n"
                    + "flow s u b", "Mengesahkan hasil\nMenguji rem", [[1, 2]]
            ),
            // Before the two branches that come together.
            (
                "start s\ntask a Menugaskan tim\nand p\ntask b Mengevakuasi korban\ntask c Menyalurkan logistik\nand q\n"
                    + "task d Menyusun laporan\nflow s a p b q d\nflow p c q",
                "Menugaskan tim\nMenyusun laporan\nMenyalurkan logistik\nMengevakuasi korban", [[2, 3]]
            ),
        ])
    func forbidden(_ map: String, _ steps: String, _ expected: [[Int]]) {
        let sop = steps.split(separator: "\n").map { "Dinas: \($0)" }.joined(separator: "\n")
        let compared = Compared("pool Dinas\n" + map, sop)
        #expect(compared.comparison.sops[0].contradictions.map { [$0.first.number, $0.second.number] } == expected)
    }

    @Test(
        "a hand-off to somebody who then has no step is said once, by the words of the step or by the map",
        arguments: [
            // By its words, to a performer who has no column at all.
            (
                """
                Petugas Loket: Menerima permohonan
                Kepala Seksi Perizinan: Memeriksa berkas permohonan
                Kepala Seksi Perizinan: Menyusun konsep izin dan menyampaikan kepada Kepala Dinas
                Petugas Loket: Menyerahkan izin
                """, 3, true
            ),
            // By the map, to one who only had steps before.
            (
                """
                Kepala Dinas: Memberi arahan
                Petugas Loket: Menerima permohonan
                Kepala Seksi Perizinan: Memeriksa berkas permohonan
                Kepala Seksi Perizinan: Menyusun konsep izin
                Petugas Loket: Menyerahkan izin
                """, 4, false
            ),
        ])
    func receiver(_ sop: String, _ step: Int, _ hasNoStep: Bool) throws {
        let compared = Compared(Self.letter, sop)
        #expect(compared.rules == ["handoff-without-receiver"])
        let found = try #require(compared.comparison.sops[0].unreceived.first)
        #expect(found.step.number == step && found.receiver == "Kepala Dinas" && found.hasNoStep == hasNoStep)
        #expect(found.awaited.map(\.id) == ["tanda"])
        #expect(compared.basis("tanda") == ActivityCover.Basis.none)
    }

    @Test(
        "a hand-off is covered where both sides do a step, not where another does the work of one of them",
        arguments: [
            (clean, ["Petugas Loket", "Kepala Seksi Perizinan", "Kepala Dinas"]),
            // The work of the head is done by the desk: who gives and who takes on the map has no step.
            (
                clean.replacing("Kepala Dinas: Men", with: "Petugas Loket: Men"),
                ["Petugas Loket", "Kepala Seksi Perizinan"]
            ),
            // Under another name it is the head all the same.
            (
                clean.replacing("Kepala Dinas: ", with: "Kepala Perangkat Daerah: "),
                ["Petugas Loket", "Kepala Seksi Perizinan", "Kepala Dinas"]
            ),
            // Steps that name nobody may be anybody's.
            (
                clean.replacing("Kepala Dinas: ", with: ""),
                ["Petugas Loket", "Kepala Seksi Perizinan", "Kepala Dinas"]
            ),
        ])
    func handoffSides(_ sop: String, _ present: [String]) {
        let compared = Compared(Self.letter, sop)
        for (handoff, cover) in zip(compared.model.handoffs, compared.comparison.handoffs) {
            let (giver, receiver) = (handoff.fromPerformer, handoff.toPerformer)
            let names = [compared.model.name(of: giver), compared.model.name(of: receiver)]
            let lacks = names.map { $0 != "Pemohon" && !present.contains($0) }
            #expect([cover.giverLacks, cover.receiverLacks] == lacks, "\(names)")
        }
    }

    @Test(
        "a hand-off to a position nobody names is said only where it is sure",
        arguments: [
            ("dan menyampaikan kepada Sekretaris Dinas", ["Sekretaris Dinas"]),
            ("dan meneruskan kepada Kabid Umum", ["Kabid Umum"]),
            // A copy, a report, another body, somebody outside, a name alone, one who is there.
            ("dan menyampaikan tembusan kepada Sekretaris Dinas", []), ("dan melapor kepada Sekretaris Dinas", []),
            ("dan menyampaikan kepada Kepala Desa", []), ("dan menyampaikan kepada Kepala Dinas Kesehatan", []),
            ("dan menyampaikan kepada Sekretaris Daerah", []), ("dan menyampaikan kepada Masyarakat", []),
            ("dan menyampaikan kepada atasan", []), ("dan menyampaikan kepada Kepala Seksi", []),
        ])
    func unknownReceiver(_ words: String, _ receivers: [String]) {
        let sop = Self.clean.replacing("Menerima permohonan", with: "Menerima permohonan \(words)")
        let compared = Compared(Self.letter, sop)
        #expect(compared.comparison.sops[0].unreceived.map(\.receiver) == receivers)
        #expect(compared.rules == receivers.map { _ in "handoff-without-receiver" })
        // Where the SOP ends the work may leave the agency.
        guard !receivers.isEmpty else { return }
        let last = Self.clean.replacing("Menyerahkan izin kepada pemohon", with: "Menyerahkan izin \(words)")
        #expect(Compared(Self.letter, last).comparison.sops[0].unreceived.isEmpty)
    }

    @Test(
        "a step that names the work as a thing does the activity that names it behind a verb",
        arguments: [
            ("Memberikan disposisi", "Disposisi surat"), ("Memberikan disposisi", "Menyampaikan disposisi"),
            ("Disposisi surat", "Memberikan disposisi"), ("Melakukan pemeriksaan berkas", "Pemeriksaan berkas"),
            ("Memeriksa alamat dan lampiran", "Pemeriksaan alamat & lampiran"),
            ("Mendisposisikan surat", "Memberikan disposisi"),
            ("Menandatangani surat keterangan", "TTD surat keterangan"),
            ("Membuat konsep surat keterangan", "Mengetik draft surat keterangan"),
            ("Memaraf nota dinas", "Membubuhkan paraf pada nota dinas"),
            ("Memberi nomor surat keluar", "Melakukan penomoran surat keluar"),
            ("Menandatangani izin", "Tanda tangan izin"), ("Menandatangani izin", "Membubuhkan tanda tangan pada izin"),
            ("Menerima berkas", "Menerima dokumen"), ("Menerima berkas", "Dinas menerima berkas"),
        ])
    func namedWork(_ activity: String, _ step: String) {
        let map = "pool Dinas\nstart s\ntask a \(activity)\nflow s a"
        #expect(Compared(map, "Dinas: \(step)").basis("a") == .step)
    }

    @Test(
        "other work that is named as a thing is other work",
        arguments: [
            ("Memberikan disposisi", "Pencatatan surat"), ("Memberikan izin", "Membayar izin"),
            ("Membuat laporan", "Melaporkan hasil rapat"),
        ])
    func otherNamedWork(_ activity: String, _ step: String) {
        let map = "pool Dinas\nstart s\ntask a \(activity)\nflow s a"
        #expect(Compared(map, "Dinas: \(step)").basis("a") == ActivityCover.Basis.none)
    }

    @Test("a way back to whom a step returns its work is a step of theirs")
    func returned() {
        let sop = Self.clean.replacing(
            "Memeriksa berkas permohonan > 3 1", with: "Memeriksa berkas dan mengembalikan kepada Petugas Loket > 3 1")
        #expect(Compared(Self.letter, sop).comparison.sops[0].unreceived.isEmpty)
    }

    @Test("an SOP without known steps covers its map, and says that it does so unseen")
    func unknownSteps() {
        let compared = Compared(MapSketch(Self.letter), [SOP(id: "9", number: "9", title: "Izin", status: .inForce)])
        #expect(compared.comparison.activities.values.allSatisfy { $0.basis == .stepsUnknown && $0.isCovered })
        #expect(compared.comparison.handoffs.allSatisfy { $0.isCovered })
        #expect(compared.comparison.sopsWithoutSteps == ["9"])
        #expect(compared.rules == ["steps-unknown"])
    }

    @Test("an SOP tied to one activity covers that, and no other")
    func oneActivity() {
        let own = """
            Kepala Dinas: Membaca konsep izin
            Kepala Dinas: Menandatangani izin
            Sekretaris: Membubuhkan cap
            """
        let compared = Compared(MapSketch(Self.letter), [SOPSketch(own).sop], activity: "tanda")
        #expect(compared.basis("tanda") == .activity)
        #expect(compared.basis("terima") == ActivityCover.Basis.none)
        #expect(compared.comparison.sops.isEmpty)
        #expect(compared.comparison.handoffs.contains { !$0.isCovered })
    }

    @Test("an SOP noted beside one activity is the SOP of the map where its steps do most of the work")
    func notedBesideOne() {
        let compared = Compared(MapSketch(Self.letter), [SOPSketch(Self.clean).sop], activity: "tanda")
        #expect(compared.comparison.activities.values.allSatisfy { $0.basis == .step })
        #expect(compared.comparison.handoffs.allSatisfy { $0.isCovered })
        #expect(compared.findings.isEmpty)
    }

    @Test("two heads who check one after the other are told apart, and a swap of theirs is a contradiction")
    func sameNames() throws {
        let map = """
            pool Dinas
            lane Kepala Bidang Mutasi
            start s
            task satu Memeriksa permohonan
            lane Kepala Bidang Pembinaan
            task dua Memeriksa permohonan
            lane Kepala Dinas
            task tanda Menandatangani surat
            end e
            flow s satu dua tanda e
            """
        let clean = """
            Kepala Bidang Mutasi: Memeriksa permohonan
            Kepala Bidang Pembinaan: Memeriksa permohonan
            Kepala Dinas: Menandatangani surat
            """
        #expect(Compared(map, clean).rules == [])
        let swapped = clean.split(separator: "\n")
        #expect(Compared(map, [swapped[1], swapped[0], swapped[2]].joined(separator: "\n")).rules == ["step-order"])
    }

    @Test("a map without an SOP has nothing covered, and both sides of its hand-offs lack one but people outside")
    func nothing() {
        let compared = Compared(MapSketch(Self.letter), [])
        #expect(compared.comparison.activities.values.allSatisfy { $0.basis == ActivityCover.Basis.none })
        #expect(compared.comparison.handoffs.prefix(4).allSatisfy { $0.giverLacks && $0.receiverLacks })
        #expect(compared.comparison.handoffs.contains { !$0.giverLacks && $0.receiverLacks })
        // The map is a gap already.
        #expect(compared.findings.isEmpty)
    }

    @Test("the work of people outside and of machines needs no SOP")
    func outsiders() {
        let compared = Compared(
            """
            pool Pelaku Usaha
            task a Mengisi data usaha
            pool Dinas
            lane Sistem OSS
            task b Mengirim notifikasi
            lane Petugas Loket
            task c Memeriksa data usaha
            message a c
            """, "Petugas Loket: Memeriksa data usaha")
        #expect(compared.basis("a") == .outsider && compared.basis("b") == .outsider && compared.basis("c") == .step)
        #expect(compared.findings.isEmpty)
    }

    @Test("one step does two activities, and two steps do one")
    func mergedAndSplit() {
        let map = """
            pool Dinas
            start s
            task a Mengirim data ke pusat
            task b Memeriksa ketunggalan data
            task c Memeriksa dan menandatangani surat tugas
            flow s a b c
            """
        let compared = Compared(
            map,
            """
            Dinas: Mengirim data ke pusat dan memeriksa ketunggalan data
            Dinas: Memeriksa surat tugas
            Dinas: Menandatangani surat tugas
            """)
        #expect(compared.findings.isEmpty)
        let steps = compared.comparison.activities.sorted { $0.key < $1.key }.map { $0.value.steps.map(\.number) }
        #expect(steps == [[1], [1], [2, 3]])
    }

    @Test("a sub-process is covered by steps for all that lies inside, and its inside by a step for the whole")
    func subProcesses() {
        let map =
            "pool Dinas\nstart s\nsub u Menguji kendaraan\ntask a Menguji rem\ntask b Menguji lampu\ndone\nflow s u"
        let inside = Compared(map, "Dinas: Menguji rem\nDinas: Menguji lampu")
        let whole = Compared(map, "Dinas: Menguji kendaraan")
        for compared in [inside, whole] {
            #expect(compared.comparison.activities.values.allSatisfy { $0.basis == .step })
            #expect(compared.findings.isEmpty)
        }
        let half = Compared(map, "Dinas: Menguji rem")
        #expect(half.basis("u") == ActivityCover.Basis.none && half.basis("b") == ActivityCover.Basis.none)
    }

    @Test("an SOP of one pool says nothing of the performers of another, but the hand-off lacks a side")
    func otherPool() {
        let compared = Compared(
            """
            pool Dinas
            lane Pengelola
            start s
            task a Mengirim surat usulan
            flow s a
            pool Badan
            lane Analis
            start t
            task b Memeriksa surat usulan
            flow t b
            message a t
            """, "Pengelola: Mengirim surat usulan")
        #expect(compared.comparison.missingPerformers.isEmpty)
        #expect(compared.rules == ["activity-without-step", "handoff-uncovered"])
        #expect(compared.comparison.handoffs == [HandoffCover(giverLacks: false, receiverLacks: true)])
    }

    @Test("several SOPs of one map cover it together")
    func together() {
        let steps = Self.clean.split(separator: "\n").map(String.init)
        let sops = [
            SOPSketch(steps[0...1].joined(separator: "\n"), id: "A").sop,
            SOPSketch(steps[2...4].joined(separator: "\n"), id: "B").sop,
        ]
        let compared = Compared(MapSketch(Self.letter), sops)
        #expect(compared.findings.isEmpty)
        #expect(compared.comparison.missingPerformers.isEmpty)
    }

    @Test("an SOP that has nothing to do with its map is said to, once")
    func unlike() {
        let compared = Compared(
            Self.letter,
            "Pustakawan: Menata koleksi\nPustakawan: Memberi label buku\nPustakawan: Menagih denda\nPustakawan: Menutup layanan"
        )
        #expect(compared.rules == ["steps-unlike-map"])
    }

    @Test("many differences of one kind are counted in a last sentence")
    func flood() {
        let tasks = (0..<30).map { "task a\($0) Kegiatan khusus \(Self.word($0))" }
        let known = (30..<60).map { "task a\($0) Kegiatan khusus \(Self.word($0))" }
        let compared = Compared(
            "pool Dinas\n" + (tasks + known).joined(separator: "\n"),
            (30..<60).map { "Dinas: Kegiatan khusus \(Self.word($0))" }.joined(separator: "\n"))
        let said = compared.findings.filter { $0.rule == "trace/activity-without-step" }
        #expect(said.count == TraceRules.limit)
        #expect(said.last?.message.indonesian.contains("Ada 22 lagi") == true)
    }

    /// A made-up word of its own for each number, far from the others.
    private static func word(_ number: Int) -> String {
        let letters = Array("bcdfghjklm")
        return String([letters[number / 10], "a", letters[number % 10], "u", letters[(number * 7) % 10], "o", "x"])
    }
}
