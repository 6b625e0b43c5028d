import Findings
import Testing

@testable import Dossier

@Suite("What agency.yaml gives for the evaluator's report")
struct EvaluationKeysTests {
    private static let head = "agency: {id: a, name: A}\nunits:\n  - {id: x, name: X}\nevaluation:\n"

    private static func read(_ text: String) throws -> Dossier {
        let lines = text.split(separator: "\n").map { "  \($0)\n" }.joined()
        return try TemporaryDossier.read(["agency.yaml": head + lines])
    }

    @Test("every key is read")
    func everyKey() throws {
        let dossier = try Self.read(
            """
            evaluator: Inspektorat
            letterhead: [PEMERINTAH, INSPEKTORAT]
            address: Jalan Satu
            letter: {place: Kota, number: 700/1, date: 20 Juli 2026, nature: Biasa, attachments: 1 berkas, subject: Hal, addressee: [Wali Kota], copies: [Sekda]}
            assignment: {instrument: Surat Tugas, number: 800/2, date: 2026-07-01}
            period: {from: 2025-07-01, to: 2026-06-30}
            team: [{role: Ketua, name: Sari, position: Auditor}]
            signatories: [{position: Inspektur, name: Budi, rank: Pembina, nip: 198001012005011001, place: Sana, date: 2026-07-21}]
            scope: [Satu, Dua]
            limits: Tiga
            legalBasis: [Perwali]
            assurance: Yakin
            deadlineDays: 60
            followUp: [{number: 1, recommendation: Susun, state: selesai, note: baik}]
            profile: Gambaran
            goodPractices: [Baik]
            response: Setuju
            """)
        #expect(dossier.rules(in: "agency.yaml").isEmpty)
        let given = dossier.evaluation.agency
        #expect(given.evaluator == "Inspektorat" && given.letterhead == ["PEMERINTAH", "INSPEKTORAT"])
        #expect(given.address == ["Jalan Satu"] && given.deadlineDays == 60)
        #expect(given.letter.date == CalendarDate(iso: "2026-07-20") && given.letter.number == "700/1")
        #expect(given.letter.place == "Kota" && given.letter.nature == "Biasa" && given.letter.subject == "Hal")
        #expect(given.letter.attachments == "1 berkas" && given.letter.addressee == ["Wali Kota"])
        #expect(given.letter.copies == ["Sekda"] && given.assignment.instrument == "Surat Tugas")
        #expect(given.assignment.number == "800/2" && given.assignment.date == CalendarDate(iso: "2026-07-01"))
        #expect(given.period.from == CalendarDate(iso: "2025-07-01") && given.period.to?.iso == "2026-06-30")
        #expect(given.team == [EvaluationTeamMember(role: "Ketua", name: "Sari", position: "Auditor")])
        let signatory = try #require(given.signatories.first)
        #expect(signatory.nip == "198001012005011001" && signatory.rank == "Pembina" && signatory.name == "Budi")
        #expect(signatory.place == "Sana" && signatory.date?.iso == "2026-07-21")
        #expect(given.scope == ["Satu", "Dua"] && given.limits == ["Tiga"] && given.legalBasis == ["Perwali"])
        #expect(given.assurance == ["Yakin"] && given.profile == ["Gambaran"] && given.goodPractices == ["Baik"])
        #expect(given.response == ["Setuju"])
        #expect(
            given.followUp
                == [EarlierRecommendation(number: "1", recommendation: "Susun", state: "selesai", note: "baik")])
    }

    @Test("the report of a unit takes over the office, and nothing that speaks of the agency")
    func unit() throws {
        let dossier = try Self.read(
            """
            evaluator: Inspektorat
            letter: {place: Kota, number: 700/1, date: 2026-07-20, subject: Hal, addressee: [Wali Kota]}
            period: {from: 2025-07-01, to: 2026-06-30}
            assurance: Yakin
            profile: Gambaran
            response: Setuju
            units:
              x:
                letter: {number: 700/2}
                period: {from: 2026-01-01}
            """)
        let own = dossier.evaluation.particulars(of: .unit("x"))
        #expect(own.evaluator == "Inspektorat" && own.letter.place == "Kota" && own.letter.number == "700/2")
        #expect(own.letter.date?.iso == "2026-07-20" && own.letter.addressee.isEmpty && own.letter.subject == nil)
        #expect(own.assurance.isEmpty && own.profile.isEmpty && own.response.isEmpty)
        // What is given for a unit is not mixed with what is given for the agency.
        #expect(own.period.from?.iso == "2026-01-01" && own.period.to == nil)
        let other = dossier.evaluation.particulars(of: .unit("y"))
        #expect(other.letter.number == nil && other.letter.place == "Kota" && other.period.to?.iso == "2026-06-30")
        #expect(dossier.evaluation.particulars(of: .agency).letter.number == "700/1")
    }

    static let odd: [(rule: RuleID, line: Int, text: String)] = [
        ("dossier/value-unreadable", 5, "- satu"),
        ("dossier/key-unknown", 5, "kop: X"),
        ("dossier/key-unknown", 5, "letter: {nomor: 1}"),
        ("dossier/value-unreadable", 5, "letter: 700/1"),
        ("dossier/value-unreadable", 5, "evaluator: [A, B]"),
        ("dossier/value-unreadable", 6, "letterhead:\n  - {a: b}"),
        ("dossier/value-unreadable", 5, "letterhead: {a: b}"),
        ("dossier/value-unreadable", 5, "team: {role: Ketua}"),
        ("dossier/value-unreadable", 6, "team:\n  - Sari"),
        ("dossier/value-unreadable", 5, "deadlineDays: segera"),
        ("dossier/value-unreadable", 5, "deadlineDays: 0"),
        ("dossier/value-unreadable", 5, "letter: {date: [1]}"),
        ("dossier/value-unreadable", 6, "followUp:\n  - {number: 1}"),
        ("register/date-unreadable", 5, "letter: {date: segera}"),
        ("dossier/evaluation-period-reversed", 5, "period: {from: 2026-06-30, to: 2025-07-01}"),
        ("dossier/evaluation-unit-unknown", 6, "units:\n  z: {evaluator: A}"),
        ("dossier/value-unreadable", 5, "units: [x]"),
        ("dossier/value-unreadable", 6, "units:\n  x: teks"),
    ]

    @Test("what is odd is a finding with its line, and the rest is read", arguments: odd)
    func finding(_ rule: RuleID, _ line: Int, _ text: String) throws {
        let dossier = try Self.read(text)
        #expect(dossier.findings(rule).map(\.location.line) == [line])
        #expect(dossier.findings(rule).first?.location.path == "agency.yaml")
        #expect(dossier.agency.name == "A" && dossier.units["x"] != nil)
    }

    @Test("without it nothing is given, and nothing is wrong", arguments: ["", "evaluator:", "letter: ~", "units:"])
    func nothing(_ text: String) throws {
        let dossier = try Self.read(text)
        #expect(dossier.evaluation.isEmpty && dossier.rules(in: "agency.yaml").isEmpty)
    }

    @Test("the lines of a new agency.yaml are read when they are uncommented")
    func template() throws {
        let day = try #require(CalendarDate(iso: "2026-06-30"))
        let template = DossierTemplate(id: "a", name: "A", kind: "kota", period: 2026, asOf: day)
        let file = try #require(try template.files().first { $0.path == "agency.yaml" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "# evaluation:" })
        let text =
            lines[..<start].joined(separator: "\n") + "\nunits:\n  - {id: id-unit, name: Unit}\n"
            + lines[start...].map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : "" }.joined(separator: "\n")
        let dossier = try TemporaryDossier.read(["agency.yaml": text])
        #expect(dossier.rules(in: "agency.yaml").isEmpty)
        #expect(dossier.evaluation.agency.team.first?.role == "Ketua Tim")
        #expect(dossier.evaluation.agency.deadlineDays == 60 && dossier.evaluation.agency.response == ["…"])
        #expect(dossier.evaluation.units.map(\.unit) == ["id-unit"])
    }
}
