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

    @Test("a text of any length is compared by its beginning, and the limit holds")
    func long() {
        #expect(Self.known.nearest(to: String(repeating: "x", count: 100_000)) == [])
        #expect(Self.known.nearest(to: "probis", limit: 1) == ["tl.probis"])
    }
}
