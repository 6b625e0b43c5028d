import Dossier
import Findings
import Testing

@Suite("answers.yaml and links.yaml")
struct AnswerTests {
    private static func read(_ files: [String: String]) throws -> Dossier {
        let registers = [
            "sops.csv": "Nomor,Judul\n065/1/2024,A\n,B\n", "maps.csv": "Kode Proses,Judul Proses\nP-01,Satu\n",
            "evidence.csv": "Kode Bukti,Untuk,Jenis,Tanggal\nB-1,dinkes,monev,2026-01-01\n",
        ]
        return try TemporaryDossier.read(registers.merging(files) { $1 })
    }

    @Test("answers carry scope, indicator, column, choice, reason and evidence")
    func answers() throws {
        let dossier = try Self.read([
            "answers.yaml": """
            Dinas Kesehatan:
              tl.probis.peta:
                - {column: evaluator, choice: n/a, reason: Baru dibentuk, evidence: b-1}
            """
        ])
        let answer = try #require(dossier.answers.first)
        #expect(answer.scope == .unit("dinkes"))
        #expect(answer.indicator == "tl.probis.peta")
        #expect(answer.column == .evaluator)
        #expect(answer.choice == .notApplicable)
        #expect(answer.reason == "Baru dibentuk")
        #expect(answer.evidence == ["B-1"])
        #expect(answer.location.line == 3)
        #expect(dossier.input("answers.yaml")?.state == .read)
    }

    static let skipped: [(rule: RuleID, line: Int, text: String)] = [
        ("dossier/answer-scope-unknown", 1, "angkasa:\n  i:\n    - {column: evaluator, choice: A}"),
        ("dossier/answer-column-unknown", 3, "agency:\n  i:\n    - {column: measured, choice: A}"),
        ("dossier/answer-choice-missing", 3, "agency:\n  i:\n    - {column: evaluator}"),
        (
            "dossier/answer-duplicate", 4,
            "agency:\n  i:\n    - {column: evaluator, choice: A}\n    - {column: evaluator, choice: B}"
        ),
        ("dossier/value-unreadable", 2, "agency:\n  - satu"),
        ("dossier/value-unreadable", 2, "agency:\n  i: A"),
    ]

    @Test("an answer that cannot be used is skipped and said with its line", arguments: skipped)
    func skip(_ rule: RuleID, _ line: Int, _ text: String) throws {
        let dossier = try Self.read(["answers.yaml": text])
        #expect(dossier.findings(rule).map(\.location.line) == [line])
        #expect(dossier.answers.count == (rule == "dossier/answer-duplicate" ? 1 : 0))
        #expect(dossier.input("answers.yaml")?.state == .partlyRead)
    }

    @Test("evidence that the register does not have is said, and the answer stays")
    func unknownEvidence() throws {
        let dossier = try Self.read([
            "answers.yaml": "agency:\n  i:\n    - {column: evaluator, choice: A, evidence: [B-1, B-99]}"
        ])
        #expect(dossier.answers.map(\.evidence) == [["B-1"]])
        #expect(dossier.findings("dossier/answer-evidence-unknown").map(\.location.line) == [3])
    }

    @Test("links come out with the ids the dossier uses")
    func links() throws {
        let dossier = try Self.read([
            "links.yaml":
                "- {map: p-01, sop: 065 /1/2024, by: Ortala, on: 2 Mei 2026}\n- {map: P-01, sop: \"sops.csv#3\"}\n"
        ])
        #expect(dossier.links.map(\.map) == ["P-01", "P-01"])
        #expect(dossier.links.map(\.sop) == ["065/1/2024", "sops.csv#3"])
        #expect(dossier.links.first?.on == CalendarDate(iso: "2026-05-02"))
        #expect(dossier.input("links.yaml")?.state == .read)
    }

    static let broken: [(rule: RuleID, line: Int, text: String)] = [
        ("dossier/link-map-unknown", 1, "- {map: Z-01, sop: 065/1/2024}"),
        ("dossier/link-sop-unknown", 2, "- map: P-01\n  sop: 999"),
        ("dossier/link-incomplete", 1, "- {map: P-01}"),
        ("dossier/link-incomplete", 1, "- satu"),
    ]

    @Test("a link that ties nothing is skipped and said with its line", arguments: broken)
    func brokenLinks(_ rule: RuleID, _ line: Int, _ text: String) throws {
        let dossier = try Self.read(["links.yaml": text])
        #expect(dossier.links.isEmpty)
        #expect(dossier.findings(rule).map(\.location.line) == [line])
        #expect(dossier.input("links.yaml")?.state == .partlyRead)
    }
}
