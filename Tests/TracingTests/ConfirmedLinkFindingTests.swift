import Dossier
import Findings
import Testing

@testable import Tracing

@Suite("Confirmed links that cannot be quite right")
struct ConfirmedLinkFindingTests {
    static func findings(activity: String? = nil, on: CalendarDate? = nil) -> [String] {
        let link = ConfirmedLink(
            map: "U-01", sop: "1", activity: activity, on: on, location: SourceLocation(path: "links.yaml", line: 3))
        let set = TraceSet(
            Dossier(
                agency: Agency(id: "k", name: "K"), asOf: CalendarDate(year: 2026, month: 6, day: 30),
                maps: [TraceTests.map("U-01", unit: nil)],
                sops: [SOP(id: "1", number: "1", title: "Satu", status: .inForce)], links: [link]))
        #expect(set.traces.count == 1, "the link ties all the same")
        #expect(set.findings.allSatisfy { $0.location.line == 3 })
        return set.findings.map(\.rule.rawValue)
    }

    @Test("an activity the map does not have is told")
    func activity() {
        #expect(Self.findings(activity: "ZZ") == ["trace/link-activity-unknown"])
        #expect(Self.findings().isEmpty)
    }

    @Test(
        "a day after the as-of date is told",
        arguments: [(2027, ["trace/link-after-as-of"]), (2026, []), (2025, [])])
    func day(_ year: Int, _ rules: [String]) {
        #expect(Self.findings(on: CalendarDate(year: year, month: 6, day: 30)) == rules)
    }
}
