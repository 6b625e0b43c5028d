@testable import Dossier
import Findings
import Foundation
import Testing

@Suite("Checks of SOPs")
struct SOPRuleTests {
    private static let heading =
        "Nomor;Judul;Unit;Status;Tanggal Pembuatan;Tanggal Revisi;Tanggal Efektif;Tanggal Dicabut;Disahkan Oleh;"
        + "Nomor Penetapan;Dasar Hukum;Digantikan Oleh\n"

    struct Case: Sendable, CustomTestStringConvertible {
        var rule: RuleID
        /// The rows of the register below the headings.
        var rows: [String]
        /// The cells the rule speaks about; none where the rows are right.
        var cells: [String]
        var severity: Severity = .warning
        var testDescription: String { "\(rule.rawValue): \(rows.joined(separator: " / "))" }
    }

    private static let sound = "1/2024;A;dinkes;berlaku;2024-01-01;;2024-02-01;;Sekda;;UU 1/2020;"

    static let cases: [Case] = [
        Case(rule: "sop/status-unknown", rows: [sound], cells: []),
        Case(
            rule: "sop/status-unknown", rows: ["1/2024;A;dinkes;;;;2024-02-01;;Sekda;;UU 1/2020;"], cells: ["D2"],
            severity: .error),
        Case(rule: "sop/status-unknown", rows: ["1/2024;A;dinkes;entah;;;;;;;;"], cells: ["D2"], severity: .error),
        Case(rule: "sop/effective-missing", rows: [sound], cells: []),
        Case(
            rule: "sop/effective-missing", rows: ["1/2024;A;;berlaku;;;;;Sekda;;UU 1/2020;"], cells: ["G2"],
            severity: .error),
        Case(rule: "sop/effective-missing", rows: ["1/2024;A;;;;;;;Sekda;;UU 1/2020;"], cells: ["G2"]),
        Case(rule: "sop/effective-missing", rows: ["1/2024;A;;draf;;;;;;;;", "2/2024;B;;dicabut;;;;;;;;"], cells: []),
        Case(rule: "sop/effective-missing", rows: ["1/2024;A;;berlaku;;;besok;;Sekda;;;"], cells: []),
        Case(
            rule: "sop/ratification-missing", rows: [sound, "2/2024;B;;berlaku;;;2024-02-01;;;SK 5/2024;;"], cells: []),
        Case(
            rule: "sop/ratification-missing", rows: ["1/2024;A;;berlaku;;;2024-02-01;;-;;;"], cells: ["I2"],
            severity: .error),
        Case(rule: "sop/number-missing", rows: [sound, ";B;;dicabut;;;;;;;;"], cells: []),
        Case(rule: "sop/number-missing", rows: [";A;;berlaku;;;2024-02-01;;Sekda;;UU 1/2020;"], cells: ["A2"]),
        Case(rule: "sop/number-missing", rows: [";A;;draf;;;;;;;;"], cells: ["A2"], severity: .note),
        Case(rule: "sop/number-duplicate", rows: [sound, "2/2024;B;;draf;;;;;;;;"], cells: []),
        Case(rule: "sop/number-duplicate", rows: [sound, "1 / 2024;B;;draf;;;;;;;;"], cells: ["A2", "A3"]),
        Case(rule: "sop/unit-former-name", rows: [sound], cells: []),
        Case(rule: "sop/unit-former-name", rows: ["1/2024;A;kantor catatan sipil;draf;;;;;;;;"], cells: ["C2"]),
        Case(rule: "sop/legal-basis-missing", rows: [sound, "2/2024;B;;dicabut;;;;;;;;"], cells: []),
        Case(rule: "sop/legal-basis-missing", rows: ["1/2024;A;;berlaku;;;2024-02-01;;Sekda;;;"], cells: ["K2"]),
        Case(rule: "sop/legal-basis-missing", rows: ["1/2024;A;;draf;;;;;;;;"], cells: ["K2"], severity: .note),
        Case(
            rule: "sop/legal-basis-misquoted", rows: ["1/2024;A;;draf;;;;;;;PermenPANRB Nomor 35 Tahun 2012;"],
            cells: []),
        Case(
            rule: "sop/legal-basis-misquoted", rows: ["1/2024;A;;draf;;;;;;;PermenPANRB Nomor 35 Tahun 2021;"],
            cells: ["K2"]),
        Case(rule: "sop/legal-basis-misquoted", rows: ["1/2024;A;;draf;;;;;;;UU 12/2011;"], cells: []),
        Case(rule: "sop/legal-basis-misquoted", rows: ["1/2024;A;;dicabut;;;;;;;PermenPANRB 35/2021;"], cells: []),
        Case(rule: "sop/dates-out-of-order", rows: [sound], cells: []),
        Case(rule: "sop/dates-out-of-order", rows: ["1/2024;A;;draf;2024-02-01;;2024-01-31;;;;;"], cells: ["G2"]),
        Case(rule: "sop/dates-out-of-order", rows: ["1/2024;A;;draf;2024-02-01;2023-01-01;;;;;;"], cells: ["F2"]),
        Case(rule: "sop/dates-out-of-order", rows: ["1/2024;A;;dicabut;;;2024-02-01;2023-12-31;;;;"], cells: ["H2"]),
        Case(rule: "sop/dates-out-of-order", rows: ["1/2024;A;;draf;2024-02-15;;2024-02;;;;;"], cells: []),
        Case(rule: "sop/effective-in-future", rows: [sound, "2/2024;B;;draf;;;2027-01-01;;;;;"], cells: []),
        Case(rule: "sop/effective-in-future", rows: ["1/2024;A;;berlaku;;;2026-07-01;;Sekda;;;"], cells: ["G2"]),
        Case(rule: "sop/superseded-by-unknown", rows: [sound, "2/2024;B;;digantikan;;;;;;;;1 /2024"], cells: []),
        Case(rule: "sop/superseded-by-unknown", rows: ["2/2024;B;;digantikan;;;;;;;;9/2024"], cells: ["L2"]),
        Case(
            rule: "sop/superseded-by-unknown", rows: ["2/2024;B;;berlaku;;;;;;;;2/2024"], cells: ["L2"],
            severity: .error),
    ]

    @Test("a rule speaks where it should, and only there", arguments: cases)
    func rule(_ example: Case) throws {
        let dossier = try TemporaryDossier.read(["sops.csv": Self.heading + example.rows.joined(separator: "\n")])
        let found = dossier.findings(example.rule)
        #expect(found.compactMap(\.location.cell) == example.cells)
        #expect(found.allSatisfy { $0.severity == example.severity })
        for finding in found {
            #expect(finding.action != nil)
            #expect(!finding.message.indonesian.isEmpty && !finding.message.english.isEmpty)
            #expect(finding.message.indonesian != finding.message.english)
        }
    }

    @Test("a sound row has no finding at all")
    func sound() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": Self.heading + Self.sound])
        #expect(dossier.rules(in: "sops.csv").isEmpty)
    }

    @Test("every file of SOPRules/ is in the list of rules under the id its name says, and what assess runs has a test")
    func catalogue() throws {
        let folder = Fixture.repository.appendingPathComponent("Sources/Dossier/SOPRules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let expected = files.map { file in
            file.dropLast(".swift".count).reduce(into: "sop/") { id, character in
                if character.isUppercase, id.last != "/" { id += "-" }
                id += character.lowercased()
            }
        }
        #expect(SOPRules.all.map(\.id.rawValue).sorted() == expected.sorted())
        #expect(Set(Self.cases.filter { !$0.cells.isEmpty }.map(\.rule)) == Set(LintPreset.sopAssess.levels.keys))
    }

    static let citations: [(String, [RegulationCitation])] = [
        ("PermenPANRB 35/2021", [panrb(35, 2021)]),
        ("Permenpan-RB No. 35 Th. 2021", [panrb(35, 2021)]),
        ("PERMENPAN dan RB Nomor 35 Tahun 2021 tentang Pedoman", [panrb(35, 2021)]),
        (
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 12 Tahun 2011",
            [panrb(12, 2011)]
        ),
        ("Peraturan Menteri PAN dan RB Nomor 35 Tahun 2012", [panrb(35, 2012)]),
        ("UU 12/2011 jo. PermenPANRB 35/2012", [other(12, 2011), panrb(35, 2012)]),
        ("Undang-Undang Nomor 12 Tahun 2011", [other(12, 2011)]),
        ("Permendagri 52/2011", [other(52, 2011)]),
        ("Keputusan Menteri PANRB Nomor 35 Tahun 2021", [other(35, 2021)]),
        ("PP 35 Tahun 2021", [other(35, 2021)]),
        ("Peraturan Wali Kota tentang SOP", []),
        ("PermenPANRB 35/12", []),
    ]

    @Test("regulations are told apart by issuer, number and year", arguments: citations)
    func citation(_ text: String, _ citations: [RegulationCitation]) {
        #expect(RegulationCitation.all(in: text) == citations)
    }

    private static func panrb(_ number: Int, _ year: Int) -> RegulationCitation {
        RegulationCitation(issuer: .ministerPANRB, number: number, year: year)
    }

    private static func other(_ number: Int, _ year: Int) -> RegulationCitation {
        RegulationCitation(issuer: .other, number: number, year: year)
    }
}
