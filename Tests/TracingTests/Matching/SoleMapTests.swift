import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("What belongs to the only map of a thing")
struct SoleMapTests {
    /// The best suggestion for one SOP beside these maps and other work of the office.
    static func best(_ sop: String, _ maps: [String]) -> LinkSuggestion? { StepOfMapTests.best(sop, maps) }

    static func hundredths(_ sop: String, _ maps: [String]) -> Int { best(sop, maps)?.hundredths ?? 0 }

    @Test(
        "an act on the thing that one map alone does the main work with belongs to that map",
        arguments: [
            ("Klarifikasi Berkas Kelahiran", "Pencatatan Kelahiran"),
            ("Wawancara Pemohon Paspor", "Penerbitan Paspor"),
            ("Penebusan Pupuk Bersubsidi", "Penyaluran Pupuk Bersubsidi"),
        ])
    func sole(_ sop: String, _ map: String) {
        #expect(Self.hundredths(sop, [map]) >= LinkSuggestion.confident, "\(sop) | \(map)")
    }

    @Test("where two maps are about the thing, and neither names the act, neither is meant")
    func two() {
        let maps = ["Penerbitan Paspor", "Pengadaan Blangko Paspor"]
        #expect(Self.hundredths("Pemusnahan Paspor", maps) < LinkSuggestion.confident)
    }

    @Test(
        "work of its own is nothing of the only map either",
        arguments: [
            ("Legalisasi Akta Kelahiran", "Pencatatan Kelahiran"), ("Evaluasi Penyaluran Pupuk", "Penyaluran Pupuk"),
            ("Monitoring Paspor", "Penerbitan Paspor"), ("Penghapusan Piutang Pajak", "Penagihan Piutang Pajak"),
        ])
    func own(_ sop: String, _ map: String) {
        #expect(Self.hundredths(sop, [map]) < LinkSuggestion.confident, "\(sop) | \(map)")
    }

    @Test("among few maps none is known to be the only one")
    func few() {
        let found = LinkSuggestionTests.suggestions(
            [LinkSuggestionTests.map("M", "Pencatatan Kelahiran")],
            [LinkSuggestionTests.sop("S", "Klarifikasi Berkas Kelahiran")])
        #expect(found.isEmpty)
    }

    @Test("of a process that one map alone names, a part belongs to this map whatever else the map says")
    func soleProcess() {
        let map = "Penyelenggaraan Angkutan Sampah Permukiman Pesisir"
        let words = MatchingWords.bundled.adding(
            files: [("w.yaml", "parts: {angkutan sampah permukiman: [gerobak bermotor]}")])
        func best(_ maps: [String]) -> Int {
            let dossier = LinkSuggestionTests.dossier(
                (maps + StepOfMapTests.others).map { LinkSuggestionTests.map($0, $0) },
                [LinkSuggestionTests.sop("S", "Pengoperasian Gerobak Bermotor")])
            return LinkSuggestions(dossier, ties: [], minimum: 0, words: words).suggestions.first?.hundredths ?? 0
        }
        #expect(best([map]) >= LinkSuggestion.confident)
        #expect(best([map, "Penyelenggaraan Angkutan Sampah Permukiman Pegunungan"]) < LinkSuggestion.confident)
    }
}
