import Dossier
import Findings
import Testing

@testable import Assessment

@Suite("By when")
struct DueDateTests {
    /// The as-of date is 30 June 2026.
    @Test(
        "monitoring holds for six months to the day; the day it ends is not yet overdue",
        arguments: [
            ("2025-12-30", nil), ("2025-12-29", "2026-06-29"), ("2025-12-31", nil), ("2025-08-31", "2026-02-28"),
            ("2023-08-31", "2024-02-29"), ("2025-12", "2026-06-01"),
        ] as [(String, String?)])
    func monitoring(_ date: String, _ due: String?) throws {
        let lack = try City.one(effective: "2020-01-02")
            .evidence("B-1", .monitoring, .sop("1"), date: date).lack(.monitoring)
        #expect(lack?.due?.iso == due && (lack?.isOverdue ?? true))
        #expect(lack == nil || lack?.last == CalendarDate(iso: date)?.latest)
    }

    @Test(
        "what was never done is due so many months after the SOP took effect, and overdue the day after",
        arguments: [
            ("2025-12-30", ApplicationStage.monitoring, "2026-06-30", false),
            ("2025-12-29", .monitoring, "2026-06-29", true), ("2026-02-28", .monitoring, "2026-08-28", false),
            ("2025-06-30", .evaluation, "2026-06-30", false), ("2025-06-29", .evaluation, "2026-06-29", true),
            ("2024-02-29", .evaluation, "2025-02-28", true), ("2026-06-30", .socialisation, "2026-06-30", false),
            ("2026-06-29", .socialisation, "2026-06-29", true), ("2026-06", .application, "2026-06-30", false),
        ])
    func first(_ effective: String, _ stage: ApplicationStage, _ due: String, _ isOverdue: Bool) throws {
        let lack = try #require(try City.one(effective: effective).lack(stage))
        #expect(lack.due?.iso == due && lack.isOverdue == isOverdue && lack.last == nil)
    }

    @Test("the end the evidence names counts before the months of its kind, and the latest end of all")
    func ownEnd() throws {
        let city = City.one(effective: "2020-01-02")
            .evidence("B-1", .evaluation, .sop("1"), date: "2025-01-10", until: "2026-06-29")
        #expect(try city.lack(.evaluation)?.due?.iso == "2026-06-29")
        #expect(
            try city.evidence("B-2", .evaluation, .sop("1"), date: "2024-05-05").lack(.evaluation)?.due?.iso
                == "2026-06-29")
        #expect(
            try city.evidence("B-2", .evaluation, .sop("1"), date: "2025-02-01", until: "2026-06-30")
                .lack(.evaluation) == nil)
    }

    @Test("a row says what comes next: the first end of what holds, or first due date, not before the as-of date")
    func next() throws {
        let city = City.one(effective: "2026-01-10")
        #expect(try city.row()?.nextDue?.iso == "2026-07-10")
        #expect(
            try city.evidence("B-1", .application, .sop("1"), date: "2025-07-01").row()?.nextDue?.iso == "2026-07-01")
        #expect(try City.one(effective: "2020-01-02").row()?.nextDue == nil)
        #expect(try City.one(effective: "2025-06-30").row()?.nextDue?.iso == "2026-06-30")
    }

    @Test(
        "a follow-up is due six months after the evaluation, whether or not it counts any more",
        arguments: [
            ("2025-12-30", "2026-06-30", false, 182, true), ("2025-12-29", "2026-06-29", true, 183, true),
            ("2025-08-31", "2026-02-28", true, 303, true), ("2025-06-29", "2025-12-29", true, 366, false),
            ("2024-02-29", "2024-08-29", true, 852, false), ("2026-06-30", "2026-12-30", false, 0, true),
        ])
    func followUp(_ date: String, _ due: String, _ isOverdue: Bool, _ days: Int, _ isCounted: Bool) throws {
        let city = City.one(effective: "2020-01-02").evidence("B-1", .evaluation, .sop("1"), date: date)
        let open = try #require(try city.assessed().application.openEvaluations.first)
        #expect(open.evidence == "B-1" && open.owner == "u1" && open.date.iso == date)
        #expect(open.due?.iso == due && open.isOverdue == isOverdue)
        #expect(open.days == days && open.isCounted == isCounted)
        #expect(try city.lack(.followUp)?.due?.iso == (isCounted ? due : nil))
    }

    @Test("evaluations that wait stand oldest first, and one that was followed up does not wait")
    func openOrder() throws {
        let open = try City().sop("1").sop("2").map("K-01", unit: nil)
            .evidence("B-1", .evaluation, .sop("1"), date: "2026-05-01")
            .evidence("B-2", .evaluation, .map("K-01"), date: "2026-04-01")
            .evidence("B-3", .evaluation, .sop("2"), date: "2026-03-01")
            .evidence("B-4", .followUp, .sop("2"), date: "2026-03-01").assessed().application.openEvaluations
        #expect(open.map(\.evidence) == ["B-2", "B-1"] && open.map(\.owner) == ["kota", "u1"])
    }

    @Test("a gap of application is due when the first SOP without evidence is")
    func applicationGap() throws {
        let gaps = try City.one(effective: "2020-01-02").sop("2")
            .evidence("B-1", .application, .sop("1"), date: "2025-05-05")
            .evidence("B-2", .monitoring, .sop("2"), date: "2025-09-05").assessed().gaps
        #expect(gaps.filter { $0.indicator == "tl.probis.penerapan" }.map(\.due?.iso) == ["2026-03-05", "2026-03-05"])
    }

    @Test("a gap of evaluation is due a year after the last, else a year after the first SOP took effect")
    func evaluationGap() throws {
        func due(_ city: City) throws -> String? {
            try city.assessed().gaps.first { $0.indicator == "tl.probis.evaluasi" && $0.actions[0].kind == .evaluate }?
                .due?.iso
        }
        let city = City.one(effective: "2026-02-03").sop("2") { $0.effective = CalendarDate(iso: "2026-01-31") }
        #expect(try due(city) == "2027-01-31")
        #expect(try due(city.evidence("B-1", .evaluation, .sop("1"), date: "2024-02-29")) == "2025-02-28")
        #expect(try due(City().map("K-01")) == nil)
    }

    @Test("a gap of following up is due when the follow-up is, and other gaps have no date")
    func otherGaps() throws {
        let gaps = try City.one(effective: "2020-01-02").map("K-01")
            .evidence("B-1", .evaluation, .sop("1"), date: "2026-02-28").assessed().gaps
        #expect(gaps.first { $0.subject.id == "B-1" }?.due?.iso == "2026-08-28")
        #expect(gaps.filter { $0.indicator == "tl.probis.sop" }.allSatisfy { $0.due == nil })
    }
}

@Suite("Days between dates")
struct DaysBetweenTests {
    @Test(
        "are counted by the calendar, leap years and centuries too",
        arguments: [
            ("2026-06-30", "2026-06-30", 0), ("2026-03-01", "2026-02-28", 1), ("2024-03-01", "2024-02-28", 2),
            ("2026-01-01", "2025-12-31", 1), ("2000-03-01", "2000-02-28", 2), ("1900-03-01", "1900-02-28", 1),
            ("2025-12-31", "2026-01-01", -1), ("2024-12-31", "2023-12-31", 366),
            ("9999-12-31", "0001-01-01", 3_652_058),
            ("2026-06-30", "2026-05", 30), ("2026-06", "2026-06-30", 0),
        ])
    func count(_ later: String, _ earlier: String, _ days: Int) throws {
        let (later, earlier) = (try #require(CalendarDate(iso: later)), try #require(CalendarDate(iso: earlier)))
        #expect(later.days(since: earlier) == days)
    }
}
