import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("Why a part of the instrument scores what it does")
struct NodeExplanationTests {
    /// Rasio B (0.5), syarat A (1), angka 3 of 5 (0.6), persen 40 (0.4).
    static let answered = City(units: 0)
        .given("w.a.rasio", .selfAssessment, .inputs, inputs: [("lalu", "8"), ("kini", "2")])
        .given("w.a.syarat", .selfAssessment, .conditions, conditions: ["satu", "dua"])
        .given("w.a.angka", .selfAssessment, .score("3"))
        .given("w.b.persen", .selfAssessment, .score("40"))

    @Test("the parts and what is left over add up to the score of every node, column and scope")
    func sums() throws {
        let small = try Self.answered.assessed(by: SmallWorksheet.pack)
        let city = try City(units: 2).map("K-01.01").sop("1", codes: ["K-01.01"])
            .given("tl.probis.sop", .selfAssessment, .choice("A")).assessed(profile: "lengkap")
        for result in [small, city] {
            for id in result.provenance.profile.nodes {
                for scope in [AnswerScope.agency] + result.units.map({ .unit($0.id) }) {
                    let node = try result.explainedNode(id, scope)
                    for score in node.scores {
                        let parts = node.parts.compactMap { $0.score(score.column) }
                        let rest = node.remainder?.rest ?? .zero
                        #expect(parts.reduce(.zero) { $0 + $1.value } == score.value)
                        #expect(parts.reduce(rest) { $0 + $1.maximum } == score.maximum)
                        #expect(parts.reduce(.zero) { $0 + $1.lower } == score.lower)
                        #expect(parts.reduce(rest) { $0 + $1.upper } == score.upper)
                    }
                    let open = node.open.filter { $0.score.column == .measured }.reduce(Rational.zero) {
                        $0 + $1.leaves
                    }
                    let measured = try #require(node.score(.measured))
                    #expect(open <= measured.upper - measured.lower)
                }
            }
        }
    }

    @Test("the remainder is written out with what is known of each part")
    func remainder() throws {
        let result = try Self.answered.assessed(by: SmallWorksheet.pack)
        let area = try result.explainedNode("w")
        let remainder = try #require(area.remainder)
        #expect(remainder.weight.exact == "10" && remainder.rest.exact == "1")
        #expect(remainder.known.map(\.weight.exact) == ["4", "5", "0"])
        #expect(area.score(.selfAssessment)?.value.decimal() == "4.8")
        #expect(try result.explainedNode("w.a").remainder == nil)
    }

    @Test("weights come from the set, the node or a share, each with its source")
    func weights() throws {
        let result = try City(units: 0).assessed(by: SmallWorksheet.pack)
        let (set, share, sum) = try (
            result.explainedNode("w.a").weight, result.explainedNode("w.b").weight, result.explainedNode("akar").weight
        )
        #expect(set.factors.map(\.kind) == [.set("bobot")] && set.factors[0].number.source.confidence == .memory)
        #expect(share.factors.map(\.node) == ["w", "w.b"] && share.factors[1].written == "1.5/3.0")
        #expect(share.weight?.exact == "5" && sum.weight == nil && sum.factors.isEmpty)
    }

    @Test("parts the profile leaves out are named with its reason")
    func leftOut() throws {
        let result = try City(units: 0).assessed(by: SmallWorksheet.pack, profile: "tanpa-c")
        let area = try result.explainedNode("w")
        #expect(area.leftOut.map(\.id) == ["w.c"] && area.leftOut[0].exclusion != nil)
        #expect(area.parts.map(\.id) == ["w.a", "w.b"])
    }

    @Test("the predicate and the next better one; gates need by need")
    func total() throws {
        let result = try Self.answered.assessed(by: SmallWorksheet.pack)
        let root = try result.explainedNode("akar")
        let predicate = try #require(root.predicates.first { $0.column == .selfAssessment })
        #expect(predicate.range?.value == "B" && predicate.predicate?.code == "B" && predicate.next?.code == "AA")
        #expect(predicate.range?.lower == "B" && predicate.range?.upper == "B")
        let gate = try #require(root.gates.first { $0.column == .selfAssessment })
        // 4.8 and at most 5.8 of 5; of the area 0.48 to 0.58; of w.a + w.b 4.8 of 9.
        #expect(gate.needs.map(\.state) == [.open, .passed, .failed] && gate.state == .failed)
        #expect(gate.needs.map { $0.lower?.exact } == ["24/5", "12/25", "8/15"])
        #expect(gate.needs.map(\.nodes) == [["akar"], ["w"], ["w.a", "w.b"]])
        #expect(try result.explainedNode("w").gates.isEmpty && result.explainedNode("w").predicates.isEmpty)
    }

    @Test("the state of a gate follows from its needs as the score says")
    func gateStates() throws {
        for result in [
            try Self.answered.assessed(by: SmallWorksheet.pack), try City(units: 0).assessed(by: SmallWorksheet.pack),
        ] {
            for gate in try result.explainedNode("akar").gates {
                let states = gate.needs.map(\.state)
                let expected: GateResult.State =
                    states.contains(.failed) ? .failed : states.contains(.open) ? .open : .passed
                #expect(gate.state == expected)
            }
        }
    }

    @Test("everything the profile counts can be explained, in whole worksheets too")
    func everything() throws {
        for profile in ["predecessor-5", "lke-2020-2021", "lengkap"] {
            let result = try City().map("K-01.01").assessed(profile: profile)
            let explainer = Explainer(result)
            let used = result.provenance.profile
            #expect(Set(explainer.ids) == Set(used.nodes + used.indicators))
            for id in explainer.ids { _ = try explainer.explanation(of: id) }
        }
    }

    @Test(
        "an id that is not there is answered with the nearest, one outside the profile with the profiles that have it")
    func unknown() throws {
        let result = try City().assessed()
        func error(_ id: String, _ scope: AnswerScope = .agency) -> ExplanationError? {
            do throws(ExplanationError) {
                _ = try Explainer(result).explanation(of: id, in: scope)
                return nil
            } catch { return error }
        }
        #expect(error("sop")?.nearest == ["tl.probis.sop"] && error("sop")?.code == .unknownID)
        #expect(error("TL.PROBIS.SOP") == nil)
        #expect(error("mp.tim.a")?.code == .outsideProfile)
        #expect(error("mp.tim.a")?.nearest.contains("lke-2020-2021") == true)
        #expect(error("tl.probis.sop", .unit("u9"))?.code == .unknownUnit)
        for code in ["sop", "mp.tim.a", "zzz"] {
            #expect(error(code)?.message.indonesian != error(code)?.message.english)
        }
    }
}
