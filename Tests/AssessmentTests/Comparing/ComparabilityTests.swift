import Assessment
import Dossier
import Findings
import Rubric
import Testing

@Suite("What can be compared")
struct ComparabilityTests {
    @Test("what is compared is found from the sources")
    func subject() {
        let one = Sheet("kota").unit("u1", "AAAAA")
        let before = Sheet("kota", on: "2025-06-30").unit("u1", "AAAAA")
        let other = Sheet("lain").unit("u1", "AAAAA")
        #expect(Comparison([one]).subject == .units)
        #expect(Comparison([one, before]).subject == .periods)
        #expect(Comparison([one, other]).subject == .agencies)
        #expect(Comparison([one, before, other]).subject == .agencies)
    }

    @Test("agencies assessed by another profile are not ranked with the others, and are told why")
    func profile() {
        let sheets = [Sheet("a"), Sheet("b"), Sheet("c", profile: "press-3")]
        let comparison = Comparison(sheets)
        #expect(comparison.subjects.map(\.name) == ["Kota a", "Kota b"])
        #expect(
            comparison.excluded == [
                ExcludedSubject(
                    subject: SubjectKey(source: 2, scope: .agency), reason: .profile("press-3", "predecessor-5"))
            ])
    }

    @Test(
        "another rubric, version or content forbids a comparison",
        arguments: [
            ("rubric", ExclusionReason.rubric("lain", "permenpanrb-26-2020")), ("version", .version("9", "1.0.0")),
            ("content", .content), ("level", .level),
        ])
    func rubric(_ what: String, _ reason: ExclusionReason) {
        var odd = Sheet("c")
        switch what {
        case "rubric": odd.result.provenance.instrument.id = "lain"
        case "version": odd.result.provenance.instrument.version = "9"
        case "content": odd.result.provenance.instrument.sha256 = "0"
        default: odd.result.provenance.instrument.level = .unit
        }
        let comparison = Comparison([Sheet("a"), Sheet("b"), odd])
        #expect(comparison.subjects.count == 2)
        #expect(comparison.excluded.map(\.reason) == [reason])
        #expect(comparison.everything.map(\.name) == ["Kota a", "Kota b", "Kota c"])
    }

    @Test("the common basis of as many is that of the later day, whatever the order")
    func commonBasis() {
        let sheets = [Sheet("a", on: "2025-06-30"), Sheet("b", on: "2026-06-30", profile: "press-3")]
        for order in [sheets, sheets.reversed()] {
            #expect(Comparison(order).basis?.profile == "press-3")
        }
    }

    @Test("units stand at the highest level with two or more; those above and below are named")
    func levels() {
        let sheet = Sheet("kota").unit("k", "AAAAA").unit("d1", "BBBBB", below: "k").unit("d2", "CCCCC", below: "k")
            .unit("s1", "DDDDD", below: "d1")
        let comparison = Comparison([sheet])
        #expect(comparison.order == ["1 d1", "2 d2"])
        #expect(comparison.reasons == ["k": .aboveLevel, "s1": .belowLevel])
        #expect(comparison.cautions.contains(.levels(.depth(2), left: 2)))

        let leaves = Comparison([sheet], ComparisonRequest(level: .leaves))
        #expect(leaves.order == ["1 d2", "2 s1"])
        #expect(leaves.reasons == ["k": .aboveLevel, "d1": .aboveLevel])

        let top = Comparison([sheet], ComparisonRequest(level: .depth(1)))
        #expect(top.order == ["1 k"])
        #expect(top.reasons == ["d1": .belowLevel, "d2": .belowLevel, "s1": .belowLevel])
    }

    @Test("a unit to which nothing applies is not ranked")
    func nothingApplies() {
        let comparison = Comparison([Sheet("kota").unit("u1", "AAAAA").unit("u2", ".....")])
        #expect(comparison.order == ["1 u1"])
        #expect(comparison.reasons == ["u2": .nothingApplies])
    }

    @Test("a second result of the same agency and day is named, not ranked twice")
    func sameDay() {
        let comparison = Comparison([
            Sheet("a", file: "2.json").unit("u1", "AAAAA"), Sheet("a", file: "1.json").unit("u1", "BBBBB"),
        ])
        #expect(comparison.subjects.map(\.total.share) == [Rational(exactly: "0.67")])
        #expect(comparison.reasons == ["agency": .sameDay("1.json"), "u1": .sameDay("1.json")])
    }

    @Test("files that were not read in full are told of each source")
    func inputs() {
        var sheet = Sheet("a")
        sheet.result.provenance.inputs = [
            InputFile(path: "x", bytes: 1, sha256: "", state: .read),
            InputFile(path: "y", bytes: 1, sha256: "", state: .partlyRead),
            InputFile(path: "z", bytes: 1, sha256: "", state: .refused),
        ]
        let later = Sheet("b", on: "2026-07-01")
        let comparison = Comparison([sheet, later])
        #expect(comparison.cautions.contains(.inputs(source: 0, partlyRead: 1, refused: 1)))
        #expect(
            comparison.cautions.contains(
                .differentDays(sheet.result.provenance.asOf, later.result.provenance.asOf)))
    }
}
