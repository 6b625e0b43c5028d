@testable import Dossier
import ProcessMaps
import Testing

@Suite("Texts people typed")
struct FoldingTests {
    static let names: [(String, String)] = [
        ("Dinas Kesehatan", "dinaskesehatan"), ("DINAS  kesehatan.", "dinaskesehatan"), ("A & B", "adanb"),
        ("Tgl. Efektif", "tglefektif"), ("Prima – é", "primaé"), ("Prima – e\u{301}", "primaé"), ("--", ""), ("", ""),
    ]

    @Test("names are compared by letters and digits", arguments: names)
    func name(_ text: String, _ folded: String) {
        #expect(Folding.name(text) == folded)
    }

    static let numbers = ["065/12 /2024", " ktp-01.cfm.01\t", "№ 5/2024 é", "", "  ", "a\u{A0}b", "a\r\nb"]

    @Test("numbers are compared as codes are", arguments: numbers)
    func number(_ text: String) {
        #expect(Folding.number(text) == ProcessCode(text)?.text ?? "")
    }

    static let cells: [(String, String?)] = [
        ("  a b\t", "a b"), ("\u{FEFF}Judul\u{200B}", "Judul"), ("\u{A0}x\u{A0}", "x"), ("-", nil), ("–", nil),
        ("--", nil),
        ("-5", "-5"), ("", nil), (" \r\n ", nil), ("é", "é"),
    ]

    @Test("blanks at the ends fall away, and a dash says nothing", arguments: cells)
    func cell(_ text: String, _ kept: String?) {
        #expect(text.cellText == kept)
    }

    @Test("a heading of ASCII alone has the same words byte by byte", arguments: UInt8(0)..<128)
    func headingWords(_ byte: UInt8) {
        let mark = String(UnicodeScalar(byte))
        for text in [mark, "Nama\(mark)SOP", "\(mark)\(mark)Tgl.\(mark)2024 \(mark)", "A\r\n\(mark)b"] {
            #expect(HeadingText.asciiWords(of: text) == HeadingText.anyWords(of: text))
        }
        #expect(HeadingText.asciiWords(of: "Nama\(mark)é") == nil)
    }

    static let choices: [(String, [String])] = [
        ("Nama/Judul SOP", ["Nama", "Judul SOP"]), ("Unit atau Bidang", ["Unit", "Bidang"]),
        ("Perangkat Daerah | Unit; Bagian", ["Perangkat Daerah", "Unit", "Bagian"]), ("Nama (lengkap/singkat)", []),
        ("Unit ataupun Bidang", []), ("Judul atau", []), (" atau Judul atau Nama", ["Judul", "Nama"]),
        ("188/33/SOP", []),
    ]

    @Test("a heading that leaves a choice has several readings", arguments: choices)
    func alternatives(_ heading: String, _ readings: [String]) {
        #expect(HeadingText.alternatives(heading) == readings)
    }

    @Test("quoted texts stay on one line and short")
    func quoted() {
        #expect("a\nb".quoted == "“a b”")
        #expect(String(repeating: "x", count: 99).quoted == "“\(String(repeating: "x", count: 60))…”")
    }
}
