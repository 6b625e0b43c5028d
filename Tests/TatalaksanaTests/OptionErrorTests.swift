import Foundation
import Testing

@Suite("Words of a call that cannot be right")
struct OptionErrorTests {
    static let cases: [(words: String, said: String)] = [
        ("assess . --fomat json", "Opsi --fomat tidak dikenal. Mungkin maksudnya --format?"),
        ("assess . -x", "Opsi -x tidak dikenal."),
        ("assess . --format", "Nilai untuk --format <format> belum ditulis."),
        ("assess", "<dossier> belum ditulis."),
        ("map lint", "<paths> ... belum ditulis."),
        ("assess . lagi", "Tidak dipakai di sini: lagi."),
        ("assess . lagi pula", "Tidak dipakai di sini: lagi, pula."),
        (
            "assess . --format xx",
            "Nilai “xx” tidak dapat dipakai untuk --format <format>. Yang diterima: text, json, html, md, sarif, oscal."
        ),
        ("assess . --lang fr", "Nilai “fr” tidak dapat dipakai untuk --lang <lang>. Yang diterima: id, en."),
        ("assess . --fail-under x", "Nilai “x” tidak dapat dipakai untuk --fail-under <fail-under>."),
        (
            "assess . --as-of 2026-02-30",
            "Nilai “2026-02-30” tidak dapat dipakai untuk --as-of <as-of>: “2026-02-30” bukan tanggal yang ada"
        ),
        ("assess . --strict=ya", "Opsi --strict tidak memakai nilai, tetapi ditulis “ya”."),
        ("asses .", "Perintah asses tidak dikenal. Mungkin maksudnya assess?"),
        ("asses . --format json", "Perintah asses tidak dikenal. Mungkin maksudnya assess?"),
        ("link sugest . --minimum 0.9", "Perintah sugest tidak dikenal. Mungkin maksudnya suggest?"),
        ("map gambar", "Perintah gambar tidak dikenal."),
        ("link confim", "Perintah confim tidak dikenal. Mungkin maksudnya confirm?"),
    ]

    @Test("are said in Bahasa Indonesia first, with the usage, and end with 64", arguments: cases)
    func indonesian(_ words: String, _ said: String) throws {
        let run = try Tool.run(arguments: words.split(separator: " ").map(String.init))
        #expect(run.status == 64 && run.output.isEmpty)
        let lines = run.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("Kesalahan: \(said)") == true, "\(run.errors)")
        #expect(lines.contains { $0.hasPrefix("Usage: tatalaksana") })
        #expect(lines.last?.contains("Lihat 'tatalaksana") == true && !run.errors.contains("for more information"))
    }

    @Test("stay English where English is asked for")
    func english() throws {
        for call in [["assess", ".", "--fomat", "--lang", "en"], ["assess", "--lang=en"]] {
            let run = try Tool.run(arguments: call)
            #expect(run.status == 64 && run.errors.hasPrefix("Error: ") && !run.errors.contains("Kesalahan"))
        }
    }

    @Test("a sentence of our own is said as it is")
    func own() throws {
        let run = try Tool.run("link", "confirm", "DOSIR", "--sop", "1")
        #expect(run.status == 64 && run.errors.hasPrefix("Kesalahan: --sop dan --map disebut bersama.\n"))
    }

    @Test("what is asked for is no error", arguments: ["--help", "--version", "map --help", "help assess"])
    func help(_ words: String) throws {
        let run = try Tool.run(arguments: words.split(separator: " ").map(String.init))
        #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty)
    }
}
