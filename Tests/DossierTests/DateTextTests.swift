@testable import Dossier
import Findings
import Testing

@Suite("Dates as people write them")
struct DateTextTests {
    static let dates: [(String, String)] = [
        ("2021-08-17", "2021-08-17"), ("2021-8-7", "2021-08-07"), ("2021/08/17", "2021-08-17"), ("2021-08", "2021-08"),
        ("17-08-2021", "2021-08-17"), ("17/08/2021", "2021-08-17"), ("17.08.2021", "2021-08-17"),
        ("7/8/2021", "2021-08-07"), ("08/2021", "2021-08"), ("17 Agustus 2021", "2021-08-17"),
        ("17 agustus, 2021", "2021-08-17"), ("17-Agu-2021", "2021-08-17"), ("17 Aug 2021", "2021-08-17"),
        ("August 17, 2021", "2021-08-17"), ("Agustus 2021", "2021-08"), ("Peb 2020", "2020-02"),
        ("1 Nopember 2020", "2020-11-01"), ("31 Des 2022", "2022-12-31"), ("5 Mei 2024", "2024-05-05"),
        ("Selasa, 17 Agustus 2021", "2021-08-17"), ("Jum'at 20-08-2021", "2021-08-20"),
        ("2021-08-17T00:00:00", "2021-08-17"), ("17/08/2021 08:30", "2021-08-17"), ("29 Februari 2024", "2024-02-29"),
    ]

    @Test("every usual form is read", arguments: dates)
    func read(_ text: String, _ iso: String) throws {
        #expect(DateText(text) == .date(try #require(CalendarDate(iso: iso))))
    }

    static let refused: [(String, DateText)] = [
        ("31 Februari 2024", .impossible), ("29-02-2023", .impossible), ("08/17/2021", .impossible),
        ("2021-13-01", .impossible), ("0/8/2021", .impossible), ("13/2021", .impossible), ("1-1-0000", .impossible),
        ("17-08-21", .twoDigitYear), ("17 Agustus 21", .twoDigitYear), ("Agu-21", .twoDigitYear),
        ("2021", .unreadable), ("44425", .unreadable), ("segera", .unreadable), ("17 Agus 2021", .unreadable),
        ("17 Agustus", .unreadable), ("tahun 2021", .unreadable),
        ("17-08-2021-2022", .unreadable), ("99999999999999999999", .unreadable), ("", .unreadable),
        ("١٧-٠٨-٢٠٢١", .unreadable),
    ]

    @Test("what is no date, or may be several, is refused for what it is", arguments: refused)
    func refuse(_ text: String, _ reading: DateText) {
        #expect(DateText(text) == reading)
    }

    @Test("a bad date is a finding at its cell that says what is accepted, and the row stays")
    func finding() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Judul SOP,Status,Tanggal Efektif,Disahkan Oleh\nSurat,berlaku,31-02-2024,Sekda\n"
        ])
        let finding = try #require(dossier.findings("register/date-impossible").first)
        #expect(finding.location == SourceLocation(path: "sops.csv", line: 2, cell: "C2"))
        #expect(finding.severity == .error)
        #expect(finding.message.indonesian.contains("31-02-2024"))
        #expect(finding.action?.indonesian.contains("17-08-2021") == true)
        #expect(dossier.sops.map(\.effective) == [nil])
        #expect(dossier.findings("sop/effective-missing").isEmpty)
    }
}
