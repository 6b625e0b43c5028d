import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("A number that SOPs of several units have")
struct SharedNumberTests {
    private static let units = UnitTree([
        Unit(id: "a", name: "Dinas A"), Unit(id: "a1", name: "UPT A", parent: "a"), Unit(id: "b", name: "Dinas B"),
        Unit(id: "c", name: "Dinas C"),
    ])

    private static func sop(_ row: Int, unit: String?, scope: SOPScope = .owner, codes: [String] = []) -> SOP {
        SOP(
            id: "065/01#\(row)", number: "065/01", title: "SOP \(row)", unit: unit, scope: scope, status: .inForce,
            processCodes: codes.compactMap { ProcessCode($0) })
    }

    private static func traces(
        _ unit: String?, link: String? = nil, row: String? = nil, _ sops: [SOP]
    ) -> TraceSet {
        let links = link.map {
            [ConfirmedLink(map: "U-01", sop: $0, location: SourceLocation(path: "links.yaml", line: 3))]
        }
        return TraceSet(
            Dossier(
                agency: Agency(id: "k", name: "K"), units: units,
                maps: [TraceTests.map("U-01", unit: unit, sops: row.map { [$0] } ?? [])], sops: sops,
                links: links ?? []))
    }

    private static let three = [sop(2, unit: "a1"), sop(3, unit: "b"), sop(4, unit: "b", scope: .units(["c"]))]

    @Test(
        "a link and a row of the matrix tie what holds for the unit of the map",
        arguments: [("a", ["065/01#2"]), ("a1", ["065/01#2"]), ("b", ["065/01#3", "065/01#4"]), ("c", ["065/01#4"])])
    func unitTells(_ unit: String, _ tied: [String]) {
        for set in [
            Self.traces(unit, link: "065 /01", Self.three), Self.traces(unit, row: "065/01", Self.three),
        ] {
            #expect(set.traces.map(\.sop) == tied)
            #expect(set.findings.isEmpty)
        }
    }

    @Test("where no unit tells, nothing is tied, and the finding says where and which ids there are")
    func noUnitTells() throws {
        for (unit, sops) in [(nil, Self.three), ("c", Array(Self.three.prefix(2)))] {
            let set = Self.traces(unit, link: "065/01", sops)
            #expect(set.traces.isEmpty)
            let finding = try #require(set.findings.first)
            #expect(set.findings.count == 1 && finding.rule == "trace/number-ambiguous")
            #expect(finding.severity == .warning)
            #expect(finding.location == SourceLocation(path: "links.yaml", line: 3))
            for language in Language.allCases {
                let said = finding.message.in(language)
                #expect(said.contains("065/01#2 (UPT A), 065/01#3 (Dinas B)"), "\(said)")
            }
        }
    }

    @Test("an id is exact, whatever the units", arguments: ["a", "b", nil])
    func exact(_ unit: String?) {
        for set in [
            Self.traces(unit, link: "065/01#3", Self.three), Self.traces(unit, row: "065/01#3", Self.three),
        ] {
            #expect(set.traces.map(\.sop) == ["065/01#3"])
            #expect(set.findings.isEmpty)
        }
    }

    @Test("of one unit all are meant, as are those that name the map")
    func meant() {
        let own = Self.traces("c", link: "065/01", [Self.sop(2, unit: "a"), Self.sop(3, unit: "a")])
        #expect(own.traces.map(\.sop) == ["065/01#2", "065/01#3"])
        let naming = Self.traces("c", row: "065/01", [Self.sop(2, unit: "a"), Self.sop(3, unit: "b", codes: ["U-01"])])
        #expect(naming.traces.map(\.sop) == ["065/01#3"])
        #expect(own.findings.isEmpty && naming.findings.isEmpty)
    }
}
