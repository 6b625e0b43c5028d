import Findings
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test("reads ISO days and months", arguments: ["2021-08-17", "2021-08", "2024-02-29", "2000-02-29", "0001-01-01"])
    func readsISO(_ text: String) throws {
        #expect(try #require(CalendarDate(iso: text)).iso == text)
    }

    @Test(
        "refuses what is no ISO date",
        arguments: [
            "2021-02-30", "2023-02-29", "1900-02-29", "2021-13", "21-08-17", "2021-8-1", "2021", "", "2021-08-17T00",
            "+021-08", "0000-01", "2021/08/17", "2021-08-1a", "2021-08-", "2021-081", "2021-08-171",
            "２０２１-08", "2021-08-1\u{301}",
        ])
    func refuses(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(
        "adds months and stays inside the month",
        arguments: [
            ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2025-06-30", 12, "2026-06-30"),
            ("2025-06-30", -12, "2024-06-30"), ("2025-11-15", 3, "2026-02-15"), ("2025-03", 1, "2025-04-30"),
            ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
        ])
    func addsMonths(_ start: String, _ months: Int, _ expected: String) throws {
        #expect(try #require(CalendarDate(iso: start)).adding(months: months).iso == expected)
    }

    @Test("a month without a day spans from its first to its last day")
    func monthSpan() throws {
        let month = try #require(CalendarDate(iso: "2024-02"))
        #expect(month.earliest.iso == "2024-02-01")
        #expect(month.latest.iso == "2024-02-29")
    }

    @Test("extreme month counts stay in the calendar", arguments: [Int.max, Int.min, 200_000, -200_000])
    func extremeMonths(_ months: Int) throws {
        let date = try #require(CalendarDate(iso: "2025-06-30")).adding(months: months)
        #expect((1...9999).contains(date.year))
    }

    @Test(
        "days are those of the calendar",
        arguments: [
            ("2026-07-20", 60, "2026-09-18"), ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
            ("2000-02-28", 2, "2000-03-01"), ("1900-02-28", 1, "1900-03-01"), ("2025-12-31", 1, "2026-01-01"),
            ("2026-01-01", -1, "2025-12-31"), ("2026-02", 1, "2026-03-01"), ("2026-06-30", 0, "2026-06-30"),
            ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("0001-01-01", 146_097, "0401-01-01"),
            ("2026-06-30", .max, "9999-12-31"), ("2026-06-30", .min, "0001-01-01"),
        ])
    func addingDays(_ start: String, _ days: Int, _ expected: String) throws {
        #expect(try #require(CalendarDate(iso: start)).adding(days: days).iso == expected)
    }

    @Test("there and back is where one was, over every day of five centuries")
    func everyDay() throws {
        var day = try #require(CalendarDate(iso: "1799-12-31"))
        for _ in 0..<182_700 {
            let next = day.adding(days: 1)
            guard next > day, next.adding(days: -1) == day, next.day == 1 || next.day == (day.day ?? 0) + 1 else {
                Issue.record("\(day.iso), then \(next.iso)")
                return
            }
            day = next
        }
        #expect(day.year == 2300)
    }

}
