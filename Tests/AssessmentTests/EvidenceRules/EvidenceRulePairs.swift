import Dossier
import Findings

@testable import Assessment

/// One rule with evidence that breaks it once, and evidence that does not.
struct EvidenceRulePair: Sendable {
    let rule: RuleID
    let wrong: @Sendable () -> City
    let right: @Sendable () -> City
    /// What the sentence has to name.
    let names: [String]

    init(
        _ rule: RuleID, names: [String], wrong: @escaping @Sendable () -> City, right: @escaping @Sendable () -> City
    ) {
        (self.rule, self.names, self.wrong, self.right) = (rule, names, wrong, right)
    }

    private static var old: City { City.one(effective: "2020-01-02") }

    static let all: [EvidenceRulePair] = [
        // The pack counts monitoring of a whole unit, and application only of an SOP.
        EvidenceRulePair("evidence/unit-wide-not-counted", names: ["B-1", "`penerapan`", "Dinas 1", "`monitoring`"]) {
            City.one(effective: "2024-01-02").evidence("B-1", .application, .unit("u1"), date: "2026-06-02")
        } right: {
            City.one(effective: "2024-01-02").evidence("B-1", .monitoring, .unit("u1"), date: "2026-06-02")
                .evidence("B-2", .application, .sop("1"), date: "2026-06-02")
                .evidence("B-3", .evaluation, .unit("u1"), date: "2026-06-02")
                .evidence("B-4", .application, .unit("u1"), date: "2020-06-02")
        },
        // The day it ends is not yet overdue.
        EvidenceRulePair("evidence/monitoring-overdue", names: ["Dinas 1", "1"]) {
            old.evidence("B-1", .monitoring, .sop("1"), date: "2025-12-29")
        } right: {
            old.evidence("B-1", .monitoring, .sop("1"), date: "2025-12-30")
        },
        EvidenceRulePair("evidence/monitoring-overdue", names: ["Dinas 1"]) {
            City.one(effective: "2025-12-29")
        } right: {
            City.one(effective: "2025-12-30")
        },
        EvidenceRulePair("evidence/evaluation-overdue", names: ["Dinas 1"]) {
            old.evidence("B-1", .evaluation, .sop("1"), date: "2025-06-29")
        } right: {
            old.evidence("B-1", .evaluation, .unit("u1"), date: "2025-06-30")
        },
        EvidenceRulePair("evidence/socialisation-missing", names: ["Dinas 1"]) {
            City.one(effective: "2026-06-29")
        } right: {
            City.one(effective: "2026-06-30")
        },
        EvidenceRulePair("evidence/follow-up-missing", names: ["B-1", "183", "29 Jun"]) {
            old.evidence("B-1", .evaluation, .sop("1"), date: "2025-12-29")
        } right: {
            old.evidence("B-1", .evaluation, .sop("1"), date: "2025-12-29")
                .evidence("B-2", .followUp, .sop("1"), date: "2025-12-29")
        },
        EvidenceRulePair("evidence/sop-not-in-force", names: ["B-1", "1"]) {
            City().sop("1") { $0.status = .draft }.evidence("B-1", .application, .sop("1"), date: "2026-01-10")
        } right: {
            // Drafts are evaluated and tried out too.
            City().sop("1") { $0.status = .draft }.evidence("B-1", .evaluation, .sop("1"), date: "2026-01-10")
                .evidence("B-2", .trial, .sop("1"), date: "2026-01-10")
        },
        EvidenceRulePair("evidence/sop-not-in-force", names: ["B-1"]) {
            City().sop("1") { $0.revoked = CalendarDate(iso: "2026-05-01") }
                .evidence("B-1", .monitoring, .sop("1"), date: "2026-05-01")
        } right: {
            City().sop("1") { $0.revoked = CalendarDate(iso: "2026-05-01") }
                .evidence("B-1", .monitoring, .sop("1"), date: "2026-04-30")
        },
        EvidenceRulePair("evidence/before-effective", names: ["B-1", "28 Februar", "1 Mar"]) {
            City.one(effective: "2026-03-01").evidence("B-1", .application, .sop("1"), date: "2026-02-28")
        } right: {
            City.one(effective: "2026-03-01").evidence("B-1", .application, .sop("1"), date: "2026-03-01")
                .evidence("B-2", .socialisation, .sop("1"), date: "2026-02-01")
                .evidence("B-3", .application, .sop("1"), date: "2020-02-01")
        },
    ]
}
