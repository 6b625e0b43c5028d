import Dossier
import Testing

@testable import Assessment

@Suite("What else the actions of a gap close")
struct AlsoClosesTests {
    @Test("one SOP in force closes the gaps of every map it is traced to, at every scope")
    func sharedSOP() throws {
        let result = try City().map("K-01.01").map("K-01.02.CFM.01")
            .sop("1", codes: ["K-01.01", "K-01.02.CFM.01"]) { $0.status = .draft }.assessed()
        let gap = try #require(result.gaps.first { $0.id == "agency/tl.probis.sop/K-01.01" })
        #expect(
            gap.alsoCloses.sorted() == [
                "agency/tl.probis.lintas-fungsi/K-01.02.CFM.01", "agency/tl.probis.sop/K-01.02.CFM.01",
                "u1/tl.probis.lintas-fungsi/K-01.02.CFM.01", "u1/tl.probis.sop/K-01.01",
                "u1/tl.probis.sop/K-01.02.CFM.01",
            ])
        #expect(gap.alsoClosesMore == 0)
    }

    @Test("monitoring the SOPs of one unit proves those of another that lacks no other")
    func sharedProof() throws {
        let result = try City(units: 3).sop("1", scope: .units(["u2"])).sop("2", unit: "u3").assessed()
        let gap = try #require(result.gaps.first { $0.id == "agency/tl.probis.penerapan/u1" })
        #expect(
            gap.alsoCloses == [
                "u1/tl.probis.penerapan/u1", "agency/tl.probis.penerapan/u2", "u2/tl.probis.penerapan/u2",
            ])
    }

    @Test("a draft of its own closes nothing but the same map elsewhere")
    func alone() throws {
        let result = try City(units: 2).map("K-01.01").map("K-02.01", unit: "u2").assessed()
        let gap = try #require(result.gaps.first { $0.id == "agency/tl.probis.sop/K-01.01" })
        #expect(gap.alsoCloses == ["u1/tl.probis.sop/K-01.01"])
    }
}
