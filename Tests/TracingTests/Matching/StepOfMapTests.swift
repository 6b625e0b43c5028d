// A case that cannot be built is a mistake of the test itself, and stops it.
// swift-format-ignore-file: NeverForceUnwrap

import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("Which steps and parts belong to a map with a general name")
struct StepOfMapTests {
    /// Other work of the office: among few maps a general one is trusted less, for none could have named the act.
    static let others = [
        "Pengelolaan Parkir", "Pengujian Kendaraan Bermotor", "Penyelenggaraan Pacuan Kuda", "Pemadaman Kebakaran",
    ]

    /// The suggestion for one SOP beside maps of the same unit, the best first; the maps are named by their titles.
    static func best(_ sop: String, _ maps: [String]) -> LinkSuggestion? {
        LinkSuggestionTests.suggestions(
            (maps + others).map { LinkSuggestionTests.map($0, $0, unit: "a") },
            [LinkSuggestionTests.sop("S", sop, unit: "a")],
            minimum: 0
        ).first
    }

    @Test(
        "a map that says all is done with a thing takes in each act on the thing",
        arguments: [
            ("Inventarisasi Barang Milik Daerah", "Pengelolaan Barang Milik Daerah"),
            ("SPO Peminjaman Berkas Rekam Medik", "Pengelolaan Rekam Medis"),
            ("Akuisisi Arsip Statis", "Pengelolaan Arsip Statis"),
            ("Penyimpanan Limbah B3", "Pengelolaan Limbah B3"),
        ])
    func within(_ sop: String, _ map: String) throws {
        let found = try #require(Self.best(sop, [map]))
        #expect(found.hundredths >= LinkSuggestion.confident, "\(found)")
        #expect(found.reason.indonesian.contains("nama peta lebih umum"))
    }

    @Test(
        "work of its own beside a thing is not taken in",
        arguments: [
            ("Monitoring dan Evaluasi Perkuliahan", "Pelaksanaan Perkuliahan"),
            ("Akreditasi Rekam Medis", "Pengelolaan Rekam Medis"),
            ("Pemilihan Pengurus Koperasi", "Pelayanan Koperasi"),
            ("Pemeriksaan Kas Bendahara Penerimaan", "Penatausahaan Kas Bendahara Penerimaan"),
        ])
    func own(_ sop: String, _ map: String) {
        #expect((Self.best(sop, [map])?.hundredths ?? 0) < LinkSuggestion.confident)
    }

    @Test("a title about another thing is nothing of a map whose thing it only names beside it")
    func otherThing() {
        #expect((Self.best("Pengadaan Reagen Laboratorium", ["Pelayanan Laboratorium"])?.hundredths ?? 0) < 80)
        #expect(
            (Self.best("Pemusnahan Reagen Laboratorium", ["Pengelolaan Reagen Laboratorium"])?.hundredths ?? 0) >= 80)
    }

    @Test("a map that names the act itself wins over the general one")
    func rival() throws {
        let found = try #require(
            Self.best("SPO Peminjaman Berkas Rekam Medis", ["Pengelolaan Rekam Medis", "Peminjaman Rekam Medis"]))
        #expect(found.map == "Peminjaman Rekam Medis")
        let confident = LinkSuggestionTests.suggestions(
            [
                LinkSuggestionTests.map("A", "Pengelolaan Rekam Medis"),
                LinkSuggestionTests.map("B", "Peminjaman Rekam Medis"),
            ],
            [LinkSuggestionTests.sop("S", "SPO Peminjaman Berkas Rekam Medis")])
        #expect(confident.map(\.map) == ["B"])
    }

    @Test(
        "each of the things a general map lists is enough",
        arguments: [
            ("SOP Pendaftaran Kehendak Nikah", "Pelayanan Nikah dan Rujuk"),
            ("Pengembalian Barang Bukti", "Pengelolaan Barang Bukti dan Barang Rampasan"),
            ("Pengobatan Ternak", "Pelayanan Kesehatan Ternak/Ikan"),
        ])
    func listed(_ sop: String, _ map: String) {
        #expect((Self.best(sop, [map])?.hundredths ?? 0) >= LinkSuggestion.confident, "\(sop) | \(map)")
    }

    @Test("two things that are listed are no phrase of two words")
    func noPhrase() throws {
        // Lahir mati is another thing than kelahiran; kelahiran dan kematian are two.
        func contrasts(_ left: String, _ right: String) -> [[String]] {
            let sides = [left, right].map { ContrastSides(TextTerms($0, words: .bundled), .bundled) }
            return TermContrasts.between(sides[0], sides[1])
        }
        #expect(contrasts("Pencatatan Kelahiran", "Pelayanan Pencatatan Kelahiran dan Kematian").isEmpty)
        #expect(!contrasts("Pencatatan Kelahiran", "Pencatatan Lahir Mati").isEmpty)
    }

    @Test(
        "a part stands for the process it belongs to, and the reason says so",
        arguments: [
            ("Pelayanan Roya", "Pemeliharaan Data Pendaftaran Tanah", "roya bagian dari"),
            (
                "SOP Pemeriksaan Kehamilan", "Pelayanan Kesehatan Ibu dan Anak",
                "kehamilan bagian dari kesehatan ibu anak"
            ),
            ("Tera Ulang Timbangan Pasar", "Pelayanan Kemetrologian", "timbangan pasar bagian dari kemetrologian"),
        ])
    func parts(_ sop: String, _ map: String, _ reason: String) throws {
        let found = try #require(Self.best(sop, [map]))
        #expect(found.hundredths >= LinkSuggestion.confident)
        #expect(found.hundredths < 97, "a part is never as sure as the process itself")
        #expect(found.reason.indonesian.contains(reason), "\(found.reason.indonesian)")
    }

    @Test(
        "one part of a process is not another part of it",
        arguments: [
            ("Penyusunan RPJM Desa", "Penyusunan RKP Desa"), ("Pengadaan PPPK", "Pengadaan CPNS"),
            ("Penyiangan Bahan Pustaka", "Peminjaman Bahan Pustaka"),
            ("Evaluasi RKPD", "Penyusunan RKPD"),
        ])
    func siblings(_ sop: String, _ map: String) {
        #expect((Self.best(sop, [map])?.hundredths ?? 0) < LinkSuggestion.confident)
    }

    @Test("a single word that is done is no part where the title names who or what it is done to")
    func form() {
        let words = MatchingWords.bundled.adding(files: [("w.yaml", "parts: {penyidikan perkara: [penahanan]}")])
        let parts = ProcessParts(of: [TextTerms("Penyidikan Perkara", words: words)], words: words)
        #expect(TextTerms("Besuk Tahanan", words: words).widerReadings(parts, words).isEmpty)
        #expect(!TextTerms("Penahanan Tersangka", words: words).widerReadings(parts, words).isEmpty)
    }

    @Test("an agency adds parts of its own processes")
    func ownParts() throws {
        let words = MatchingWords.bundled.adding(
            files: [("w.yaml", "parts: {pelayanan kampung iklim: [lubang biopori, eko-enzim]}")])
        #expect(words.findings.isEmpty)
        let dossier = LinkSuggestionTests.dossier(
            [LinkSuggestionTests.map("M", "Pelayanan Kampung Iklim")]
                + Self.others.map { LinkSuggestionTests.map($0, $0) },
            [LinkSuggestionTests.sop("S", "Pembuatan Lubang Biopori")])
        let found = LinkSuggestions(dossier, ties: [], words: words).suggestions
        #expect(found.map(\.map) == ["M"])
        #expect(LinkSuggestions(dossier, ties: [], minimum: 0).suggestions.isEmpty)
    }
}
