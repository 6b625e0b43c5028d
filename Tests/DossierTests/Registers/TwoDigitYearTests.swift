import Findings
import Testing

@testable import Dossier

@Suite("Years of two digits")
struct TwoDigitYearTests {
    private static func read(_ dates: [String], asOf: String? = "2026-06-30") throws -> Dossier {
        let rows = dates.map { "Surat \($0),berlaku,\($0),Sekda\n" }.joined()
        let agency = "agency: {id: k, name: K}\n" + (asOf.map { "asOf: \($0)\n" } ?? "")
        return try TemporaryDossier.read([
            "agency.yaml": agency, "sops.csv": "Judul SOP,Status,Tanggal Efektif,Disahkan Oleh\n" + rows,
        ])
    }

    @Test(
        "are read where the other dates of the column settle the order and the century, and said",
        arguments: [("01/03/24", "2024-03-01"), ("1 Maret 24", "2024-03-01"), ("30-06-26", "2026-06-30")])
    func read(_ text: String, _ iso: String) throws {
        let dossier = try Self.read(["15/08/2023", text])
        #expect(dossier.sops.last?.effective?.iso == iso)
        let finding = try #require(dossier.findings("register/date-two-digit-year").first)
        #expect(finding.severity == .note && finding.message.indonesian.contains(text))
        #expect(dossier.findings("register/date-ambiguous").isEmpty)
    }

    @Test(
        "are refused where a doubt is left",
        arguments: [
            // Nothing settles the order; the day is past the as-of date; long before the others; no such day.
            (["05/08/2023", "01/03/24"], "2026-06-30"), (["15/08/2023", "01/07/26"], "2026-06-30"),
            (["15/08/2023", "01/03/98"], "2026-06-30"), (["15/08/2023", "24/03/01"], "2026-06-30"),
            (["15/08/2023", "13/13/24"], "2026-06-30"), (["15/08/2023", "Agu-21"], "2026-06-30"),
            (["15/08/2023", "01/03/24"], nil),
        ] as [([String], String?)])
    func refused(_ dates: [String], _ asOf: String?) throws {
        let dossier = try Self.read(dates, asOf: asOf)
        #expect(dossier.sops.last?.effective == nil)
        #expect(dossier.findings("register/date-two-digit-year").isEmpty)
        #expect(dossier.findings("register/date-ambiguous").count == 1)
    }
}
