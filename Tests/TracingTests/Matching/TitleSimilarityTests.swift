import Findings
import Testing

@testable import Tracing

@Suite("What titles mean to each other")
struct TitleSimilarityTests {
    static let words = MatchingWords.bundled
    static let similarity = TitleSimilarity(TermWeights([], words: words))

    static func similarity(_ left: String, _ right: String) -> Double {
        similarity.similarity(TextTerms(left, words: words), TextTerms(right, words: words))
    }

    @Test("the bundled words are understood to the last key")
    func bundled() {
        #expect(Self.words.findings.isEmpty)
        #expect(Self.words.known.count > 1500)
    }

    @Test(
        "the same work in other words is the same",
        arguments: [
            ("SOP Pembuatan KTP-el", "Penerbitan Kartu Tanda Penduduk Elektronik"),
            ("Pengurusan Ijin Praktek Dokter", "Penerbitan Izin Praktik Dokter"),
            ("12. Monitoring Tindak Lanjut LHP", "Pemantauan Tindak Lanjut Laporan Hasil Pemeriksaan"),
            ("Penanganan Surat-Surat Masuk di Lingkungan Dinas Kesehatan Kota Contoh", "Pengelolaan Surat Masuk"),
            ("Penyusunan Renja Tahun Anggaran 2024", "Menyusun Rencana Kerja"),
            ("Penerbitn Surat Keterangan Usaha", "Penerbitan Surat Keterangan Usaha"),
            ("Pengurusan Pensiun BUP", "Pengurusan Pensiun karena Mencapai Batas Usia Pensiun"),
            ("Penyaluran Bansos", "Distribusi Bantuan Sosial"),
            ("KTC-03.01.CFM.01 Penerbitan KTP", "Penerbitan KTP"),
        ])
    func same(_ left: String, _ right: String) {
        #expect(Self.similarity(left, right) > 0.85)
    }

    @Test(
        "another thing, stage, direction or kind is another work",
        arguments: [
            ("Pengelolaan Surat Masuk", "Pengelolaan Surat Keluar"),
            ("Pengadaan Barang Milik Daerah", "Penghapusan Barang Milik Daerah"),
            ("Penyusunan Renstra", "Penyusunan Renja"), ("Penyusunan Renja", "Evaluasi Renja"),
            ("Penerbitan Kartu Keluarga", "Penerbitan KTP-el"),
            ("Penerbitan Izin Apotek Baru", "Perpanjangan Izin Apotek"),
            ("Pengadaan Barang", "Pengaduan Barang"), ("Izin Praktik Dokter", "Izin Praktik Bidan"),
            ("Kenaikan Pangkat Golongan III", "Kenaikan Pangkat Golongan IV"),
            ("Persetujuan Bangunan Gedung", "Pembangunan Gedung"),
            ("Penelitian dan Pengembangan Daerah", "Perencanaan Pembangunan Daerah"),
        ])
    func other(_ left: String, _ right: String) {
        #expect(Self.similarity(left, right) < 0.5)
    }

    @Test(
        "what is done with a request for something is done for the thing",
        arguments: [
            ("Penyelesaian Usulan Revisi Anggaran", "Revisi Anggaran"),
            ("Pemrosesan Permohonan Pengujian Alat Ukur", "Pengujian Alat Ukur"),
        ])
    func requests(_ left: String, _ right: String) {
        #expect(Self.similarity(left, right) > 0.75)
    }

    @Test(
        "what undoes something is not that, though both name it",
        arguments: [
            ("Pencabutan Pengukuhan Pengusaha Kena Pajak", "Pengukuhan Pengusaha Kena Pajak"),
            ("Pembatalan Pendaftaran Haji", "Pendaftaran Haji"),
        ])
    func undoing(_ left: String, _ right: String) {
        #expect(Self.similarity(left, right) < 0.6)
    }

    @Test("from this to that is not from that to a third, but what is listed besides contradicts nothing")
    func severalSides() {
        let (first, second) = ("Alih Status ITK menjadi ITAS", "Alih Status ITAS menjadi ITAP")
        #expect(Self.similarity(first, second) < 0.5)
        #expect(Self.similarity("Pelayanan SIM Baru dan Perpanjangan", "Penerbitan SIM Baru") > 0.8)
        #expect(Self.similarity("Perpanjangan SIM", "Penerbitan SIM Baru") < 0.5)
    }

    @Test("an action at the head may be part of what a thing is called, but only where the other title names the thing")
    func names() {
        #expect(Self.similarity("Pengesahan Nikah", "Itsbat Nikah") > 0.9)
        #expect(Self.similarity("Pemulangan Pasien Rawat Inap", "Pendaftaran Pasien Rawat Inap") < 0.6)
    }

    @Test("a phrase is known with any of the words that mean the same within it")
    func plainPhrases() {
        let words = Self.words.adding(files: [
            ("own.yaml", "objects:\n  - riset, penelitian\n  - dana hibah riset, dana pacu")
        ])
        let similarity = TitleSimilarity(TermWeights([], words: words))
        let (left, right) = (
            TextTerms("Pencairan Dana Hibah Penelitian", words: words), TextTerms("Pencairan Dana Pacu", words: words)
        )
        #expect(similarity.similarity(left, right) > 0.9)
    }

    @Test(
        "some actions mean the same of some things only",
        arguments: [
            ("Pengadaan CPNS", "Seleksi CPNS", true), ("Pengadaan Barang", "Seleksi Barang", false),
            ("Pencatatan Kelahiran", "Penerbitan Akta Kelahiran", true),
            ("Penagihan Retribusi Pasar", "Pemungutan Retribusi Pasar", true),
        ])
    func actionsOfThings(_ left: String, _ right: String, _ isSame: Bool) {
        #expect((Self.similarity(left, right) > 0.8) == isSame)
    }

    @Test("a kind of a thing answers the thing, and less than the same kind; two kinds do not answer each other")
    func kinds() {
        let kind = Self.similarity("Penerbitan Izin Praktik Bidan", "Penerbitan Izin Praktik Tenaga Kesehatan")
        #expect((0.8..<0.97).contains(kind))
        #expect(Self.similarity("Penerbitan Izin Praktik Bidan", "Penerbitan Izin Praktik Perawat") < 0.5)
    }

    @Test(
        "a word that makes it another title speaks against it",
        arguments: [
            ("Penyusunan Perubahan APBD", "Penyusunan APBD"), ("Penyusunan Renja Perangkat Daerah", "Penyusunan RKPD"),
            ("Penyelesaian Gugatan Sederhana", "Penyelesaian Gugatan"),
        ])
    func shifts(_ left: String, _ right: String) {
        #expect(Self.similarity(left, right) < 0.7)
    }

    @Test(
        "a word is taken for another only where a slip explains it",
        arguments: [
            ("pelyanan", "pelayanan"), ("kependudkan", "kependudukan"), ("keramaian", nil), ("kebuntingan", nil),
            ("telah", nil), ("untuk", nil),
        ])
    func spelling(_ word: String, _ meant: String?) {
        #expect(Self.words.meant(by: word) == meant)
    }

    @Test("it is the same whichever stands first, within 0 and 1, and 1 for a title and itself")
    func symmetric() throws {
        let titles = try TitlePair.read("tuning").prefix(120).flatMap { [$0.sopTitle, $0.mapName] } + Self.hostile
        for (place, left) in titles.enumerated() {
            let right = titles[(place * 7 + 3) % titles.count]
            let (forth, back) = (Self.similarity(left, right), Self.similarity(right, left))
            #expect(abs(forth - back) < 1e-9, "\(left.prefix(60)) | \(right.prefix(60))")
            #expect((0...1).contains(forth))
            if !TextTerms(left, words: Self.words).isEmpty { #expect(Self.similarity(left, left) == 1) }
        }
    }

    static let hostile = [
        "", " ", "SOP", "12", "🙂🙂🙂", "((((((", "e\u{301}\u{301}\u{301}", String(repeating: "a", count: 100_000),
        String(repeating: "surat ", count: 20_000), String(repeating: "e\u{301}", count: 50_000), "\u{202E}masuk tarus",
        "ﬁle ＫＴＰ－ｅｌ", "di", "dan dan dan", "Dinas Kesehatan", "i ii iii iv v", "\u{0}\u{1}\u{2}", "-- // ..",
    ]

    @Test("titles that are none do not stop it, and match nothing", arguments: ["", " ", "🙂🙂🙂", "((((((", "-- // .."])
    func hostileTitles(_ title: String) {
        #expect(TextTerms(title, words: Self.words).isEmpty)
        #expect(Self.similarity(title, "Pengelolaan Surat Masuk") == 0)
        #expect(Self.similarity(title, title) == 0)
    }

    @Test("a title without end is cut, and says so")
    func long() {
        let terms = TextTerms(String(repeating: "Pengelolaan Surat ", count: 10_000), words: Self.words)
        #expect(terms.isCut)
        #expect(terms.terms.count <= 80)
        #expect(!TextTerms("Pengelolaan Surat", words: Self.words).isCut)
    }

    @Test("compatibility forms and accents are folded")
    func folded() {
        #expect(Self.similarity("Penerbitan ＫＴＰ－ｅｌ", "Penerbitan KTP-el") == 1)
        #expect(Self.similarity("Pengelolaan Café", "Pengelolaan Cafe") == 1)
    }

    @Test("words of an agency come on top of the bundled ones")
    func ownWords() {
        let text = "abbreviations: {SIPANDU: izin penelitian terpadu}\nobjects: ['posko, gardu']"
        let own = Self.words.adding(files: [("words.yaml", text)])
        let similarity = TitleSimilarity(TermWeights([], words: own))
        let compare = { similarity.similarity(TextTerms($0, words: own), TextTerms($1, words: own)) }
        #expect(compare("Pengelolaan SIPANDU", "Pengelolaan Izin Penelitian Terpadu") == 1)
        #expect(compare("Pembangunan Gardu", "Pembangunan Posko") > 0.9)
        #expect(Self.similarity("Pembangunan Gardu", "Pembangunan Posko") < 0.5)
        #expect(Self.words.adding(files: [("words.yaml", "- [")]).findings.map(\.rule) == ["words/unreadable"])
        #expect(Self.words.adding(files: [("words.yaml", "apa: [x]")]).findings.map(\.rule) == ["words/key-unknown"])
    }

    @Test("abbreviations that titles explain are learnt, in any order")
    func learning() {
        let titles = ["Penerbitan Kartu Warga Kota (KWK)", "Pencabutan KWK"]
        let explained = ["Penerbitan KWK (Kartu Warga Kota)"]
        for titles in [titles, titles.reversed(), explained] {
            let own = Self.words.learning(from: titles)
            let similarity = TitleSimilarity(TermWeights([], words: own))
            let (left, right) = (
                TextTerms("Pencabutan KWK", words: own), TextTerms("Pencabutan Kartu Warga Kota", words: own)
            )
            #expect(similarity.similarity(left, right) == 1)
        }
    }
}
