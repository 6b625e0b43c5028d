import Findings
import Testing

@Suite("The name somebody meant")
struct NearestNameTests {
    static let known = ["pmprb", "tl", "tl.probis", "tl.probis.sop", "tl.probis.peta", "reform.tl.probis"]

    @Test(
        "a part between points, or few letters to change",
        arguments: [
            ("sop", ["tl.probis.sop"]), ("probis", ["tl.probis", "tl.probis.sop", "tl.probis.peta"]),
            ("tl.probis.sob", ["tl.probis.sop", "tl.probis", "tl.probis.peta"]),
            ("TL.PROBIS.SOP", ["tl.probis.sop", "tl.probis", "tl.probis.peta"]), ("zzzzzz", []), ("", []),
        ])
    func nearest(_ written: String, _ expected: [String]) {
        #expect(Self.known.nearest(to: written) == expected)
    }

    @Test("what begins with the name comes before what is spelt much like it")
    func beginning() {
        let maps = ["KTC-01.01", "KTC-01.01.CFM.01", "KTC-05.01.CFM.01", "KTC-05.02"]
        #expect(maps.nearest(to: "ktc-05.01").first == "KTC-05.01.CFM.01")
        #expect(["600/04/SOP/DPUPR/2026", "600/05/SOP/DPUPR/2026"].nearest(to: "600/04") == ["600/04/SOP/DPUPR/2026"])
        #expect(["abcdef"].nearest(to: "ab") == [])
    }

    @Test("a text of any length is compared by its beginning, and the limit holds")
    func long() {
        #expect(Self.known.nearest(to: String(repeating: "x", count: 100_000)) == [])
        #expect(Self.known.nearest(to: "probis", limit: 1) == ["tl.probis"])
    }
}
