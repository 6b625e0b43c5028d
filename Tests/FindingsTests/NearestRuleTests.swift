import Findings
import Testing

@Suite struct NearestRuleTests {
    static let rules: [RuleID] = ["map/implicit-join", "map/implicit-split", "map/stuck", "sop/number-missing"]

    @Test(
        "what was probably meant is found, with or without the family",
        arguments: [
            ("map/implict-split", "map/implicit-split"), ("implicit-splits", "map/implicit-split"),
            ("MAP/STUCK", "map/stuck"), ("number-mising", "sop/number-missing"),
        ])
    func near(written: String, meant: RuleID) { #expect(Self.rules.nearest(to: written) == meant) }

    @Test("what is far from everything means nothing", arguments: ["", "zzzzzzzzzzzz", "qqqq/wwww"])
    func far(written: String) { #expect(Self.rules.nearest(to: written) == nil || written.isEmpty) }

    @Test("a name of any length is looked at in no time")
    func long() { #expect(Self.rules.nearest(to: String(repeating: "a", count: 1_000_000)) == nil) }
}
