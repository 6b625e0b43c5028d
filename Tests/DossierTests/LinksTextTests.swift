import Findings
import Testing

@testable import Dossier

@Suite("Links added to links.yaml")
struct LinksTextTests {
    static let link = ConfirmedLink(
        map: "PAN-01.01.CFM.01", sop: "065/12/2024", by: "Bagian Organisasi",
        on: CalendarDate(year: 2026, month: 6, day: 30), reason: "Usulan: kata \"sama\"")

    static func adding(_ links: [ConfirmedLink] = [link], to text: String?) throws -> String {
        let bytes = try LinksText(text.map { Array($0.utf8) }, path: "links.yaml").adding(links)
        return String(decoding: bytes, as: UTF8.self)
    }

    static let written =
        "{map: PAN-01.01.CFM.01, sop: 065/12/2024, by: Bagian Organisasi, on: 2026-06-30, reason: \"Usulan: kata \\\"sama\\\"\"}"

    @Test("a new file begins with a remark, and holds the link on one line")
    func new() throws {
        let text = try Self.adding(to: nil)
        #expect(text.hasPrefix("# "))
        #expect(text.hasSuffix("- \(Self.written)\n"))
    }

    @Test(
        "everything that is there stays as it is",
        arguments: [
            "# Kaitan\n- {map: A, sop: '1'}  # catatan\n", "- {map: A, sop: '1'}", "# hanya catatan\n\n",
            "- {map: A, sop: \"1\"}\n\n# akhir\n",
        ])
    func kept(_ text: String) throws {
        let edited = try Self.adding(to: text)
        for line in text.split(separator: "\n") { #expect(edited.contains(line)) }
        #expect(edited.contains("- \(Self.written)\n"))
    }

    @Test("a list of a key a line goes on in that way, with its indent and line ends")
    func block() throws {
        let edited = try Self.adding(to: "  - map: A\r\n    sop: '1'\r\n")
        #expect(edited.hasPrefix("  - map: A\r\n    sop: '1'\r\n  - map: PAN-01.01.CFM.01\r\n    sop: 065/12/2024\r\n"))
    }

    @Test(
        "a bracketed list takes the link in",
        arguments: ["[{map: A, sop: '1'}]\n", "[]\n", "[{map: A, sop: '1'},\n]\n"])
    func flow(_ text: String) throws {
        let edited = try Self.adding(to: text)
        #expect(edited.contains(Self.written + "]") || edited.contains(Self.written + "\n]"))
    }

    @Test(
        "what a reader would take for something else is quoted",
        arguments: ["12", "1e5", "yes", "a: b", "0x1F", "- x", "#1"])
    func quoted(_ sop: String) throws {
        let edited = try Self.adding([ConfirmedLink(map: "PAN-01", sop: sop)], to: nil)
        #expect(edited.contains("sop: \"\(sop)\""))
    }

    @Test("a file that is no list is left alone", arguments: ["map: A\n", "- [", "teks\n", "\u{FF}: x"])
    func refused(_ text: String) {
        #expect(throws: LinksTextError.self) { try Self.adding(to: text) }
    }
}
