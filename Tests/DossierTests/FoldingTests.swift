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

    @Test("quoted texts stay on one line and short")
    func quoted() {
        #expect("a\nb".quoted == "“a b”")
        #expect(String(repeating: "x", count: 99).quoted == "“\(String(repeating: "x", count: 60))…”")
    }
}
