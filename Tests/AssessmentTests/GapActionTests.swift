import Assessment
import Dossier
import Findings
import Testing

@Suite("What gaps ask for")
struct GapActionTests {
    private func proofGap(_ city: City) throws -> Gap {
        try #require(
            try city.assessed().gaps.first { $0.scope == .agency && $0.indicator == "tl.probis.penerapan" })
    }

    @Test("of an SOP a unit has twice the one that is not applied is revoked")
    func twins() throws {
        let city = City().map("K-01.01").sop("1", codes: ["K-01.01"], title: "Izin Apotek")
            .sop("2", codes: ["K-01.01"], title: "SOP Izin Apotek")
            .evidence("b", .application, .sop("1"), date: "2026-03-01")
        let gap = try proofGap(city)
        #expect(gap.actions.map(\.kind) == [.revoke] && gap.actions.map(\.target) == ["2"])
        #expect(gap.actions[0].text.indonesian.contains("Cabut SOP"))
    }

    @Test("an SOP that works out a map of its own is no second one")
    func differentMaps() throws {
        let city = City().map("K-01.01").map("K-01.02").sop("1", codes: ["K-01.01"], title: "Izin Apotek")
            .sop("2", codes: ["K-01.02"], title: "Izin Apotek")
            .evidence("b", .application, .sop("1"), date: "2026-03-01")
        #expect(try proofGap(city).actions.map(\.kind) == [.monitor])
    }

    @Test(
        "many SOPs without proof are monitored at once where that takes less, as a plan would",
        arguments: [(3, 3, ["1", "2", "3"]), (5, 3, ["u1"])])
    func monitoring(_ sops: Int, _ effort: Int, _ targets: [String]) throws {
        let city = (1...sops).reduce(City().map("K-01.01")) { $0.sop("\($1)", codes: ["K-01.01"]) }
        let gap = try proofGap(city)
        #expect(gap.effort == effort && gap.actions.map(\.target) == targets)
        let step = try #require(try city.assessed().steps.first { $0.indicator == "tl.probis.penerapan" })
        #expect(step.effort == effort)
        #expect(gap.alsoCloses == ["u1/tl.probis.penerapan/u1"])
    }

    @Test("a unit without a map is asked about the maps that name no unit")
    func mapsWithoutUnit() throws {
        func gap(_ city: City) throws -> Gap? {
            try city.assessed().gaps.first { $0.scope == .agency && $0.indicator == "tl.probis.peta" }
        }
        let told = try #require(try gap(City().map("K-01.01", unit: nil).map("K-01.02", unit: nil)))
        #expect(told.condition.indonesian.contains("2 peta belum menyebut unit (K-01.01, K-01.02)"))
        #expect(told.actions[0].text.indonesian.contains("kolom Unit"))
        let plain = try #require(try gap(City()))
        #expect(!plain.condition.indonesian.contains("belum menyebut unit"))
    }
}
