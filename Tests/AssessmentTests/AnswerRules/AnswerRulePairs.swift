import Dossier
import Findings

/// One rule with answers that break it and answers that do not.
struct AnswerRulePair: Sendable {
    let rule: RuleID
    /// Breaks the rule once.
    let wrong: @Sendable () -> City
    let right: @Sendable () -> City
    /// Where the finding stands.
    let line: Int?

    init(
        _ rule: RuleID, line: Int? = 2, wrong: @escaping @Sendable () -> City, right: @escaping @Sendable () -> City
    ) {
        self.rule = rule
        self.line = line
        self.wrong = wrong
        self.right = right
    }

    /// A city of four maps, one of them worked out: the measurement proposes C for `tl.probis.sop`.
    static var city: City { ScoringTests.city(covered: 1, of: 4).period("2026") }

    private static let sop = "tl.probis.sop"
    /// One of each of four sub-areas of the whole worksheet.
    static let four = ["mp.tim.a", "mp.roadmap.a", "tl.egov.a", "tl.kip.a"]
    private static func best(_ indicator: String) -> String { indicator == "mp.tim.a" ? "A" : "Ya" }
    /// A question nothing is counted for.
    static let asked = "tl.kip.a"

    static let all: [AnswerRulePair] = [
        AnswerRulePair("answer/full-marks-unproven") {
            city.given(sop, .selfAssessment, .choice("A"), reason: "Seluruh peta sudah ber-SOP sejak Mei")
        } right: {
            city.given(
                sop, .selfAssessment, .choice("A"), reason: "Seluruh peta sudah ber-SOP", documents: ["rekap.pdf"])
        },
        AnswerRulePair("answer/evidence-out-of-date") {
            city.evidence("B-1", .application, .sop("S0"), date: "2024-01-10")
                .given(sop, .selfAssessment, .choice("C"), evidence: ["B-1"])
        } right: {
            city.evidence("B-1", .application, .sop("S0"), date: "2026-01-10")
                .given(sop, .selfAssessment, .choice("C"), evidence: ["B-1"])
        },
        AnswerRulePair("answer/same-evidence") {
            four.reduce(city) { $0.given($1, .selfAssessment, .choice(best($1)), documents: ["laporan.pdf"]) }
        } right: {
            four.dropLast().reduce(city) {
                $0.given($1, .selfAssessment, .choice(best($1)), documents: ["laporan.pdf"])
            }
        },
        AnswerRulePair("answer/better-than-measured") {
            city.given(sop, .selfAssessment, .choice("B"), reason: "  ")
        } right: {
            city.given(sop, .selfAssessment, .choice("B"), reason: "Dua SOP baru belum masuk register")
        },
        AnswerRulePair("answer/evaluator-differs", line: 3) {
            city.given(sop, .selfAssessment, .choice("C")).given(sop, .evaluator, .choice("D"))
        } right: {
            city.given(sop, .selfAssessment, .choice("C")).given(sop, .evaluator, .choice("D"), reason: "SOP dicabut")
        },
        AnswerRulePair("answer/repeated-reason") {
            zip(four, ["Dibahas dalam rapat!", "dibahas dalam  rapat", "DIBAHAS dalam rapat", "dibahas, dalam rapat"])
                .reduce(city) {
                    $0.given($1.0, .selfAssessment, .choice(best($1.0)), reason: $1.1, documents: [$1.0])
                }
        } right: {
            four.reduce(city) {
                $0.given($1, .selfAssessment, .choice(best($1)), reason: "Dibahas: \($1)", documents: [$1])
            }
        },
        AnswerRulePair("answer/hollow-reason") {
            city.given(asked, .selfAssessment, .choice("Ya"), reason: "Sudah sesuai.", documents: ["sk.pdf"])
        } right: {
            city.given(asked, .selfAssessment, .choice("Ya"), reason: "SK 12/2025 diunggah", documents: ["sk.pdf"])
                .given(asked, .evaluator, .choice("Tidak"), reason: "-")
        },
        AnswerRulePair("answer/far-apart", line: 3) {
            city.given(sop, .selfAssessment, .choice("B"), reason: "Menurut rekap")
                .given(sop, .evaluator, .choice("D"), reason: "Rekap tidak ada")
        } right: {
            city.given(sop, .selfAssessment, .choice("B"), reason: "Menurut rekap")
                .given(sop, .evaluator, .choice("C"), reason: "Rekap kurang dua")
        },
        AnswerRulePair("answer/area-far-apart", line: nil) {
            city.everything(.selfAssessment, "B").everything(.evaluator, "D")
        } right: {
            city.everything(.selfAssessment, "B").everything(.evaluator, "B", besides: ["sop": "C"])
        },
        AnswerRulePair("answer/not-applicable-unexplained") {
            city.given(sop, .selfAssessment, .notApplicable)
        } right: {
            city.given(sop, .selfAssessment, .notApplicable, reason: "Peta belum berlaku bagi instansi baru")
        },
        AnswerRulePair("answer/outside-profile") {
            city.given(asked, .selfAssessment, .choice("Tidak"))
        } right: {
            city.given(sop, .selfAssessment, .choice("C"))
        },
    ]

    /// Rules that look at questions beyond the five that are measured.
    var needsWorksheet: Bool {
        ["answer/same-evidence", "answer/repeated-reason", "answer/hollow-reason"].contains(rule)
    }
}

extension City {
    /// Every question of the default profile answered alike, but for those named.
    func everything(_ column: AnswerColumn, _ choice: String, besides others: [String: String] = [:]) -> City {
        ["peta", "sop", "lintas-fungsi", "penerapan", "evaluasi"].reduce(self) {
            $0.given(
                "tl.probis.\($1)", column, .choice(others[$1] ?? choice), reason: "Menurut kertas kerja \($1)")
        }
    }
}
