import Foundation
import Tatalaksana
import Testing

@Suite("tatalaksana explain")
struct ExplainCommandTests {
    @Test("explains the example city to the contribution, the same as assess scores it")
    func example() throws {
        let run = try Tool.run("explain", Tool.example, "tl.probis.penerapan", "--lang", "en")
        #expect(run.status == 0 && run.errors.isEmpty)
        for line in [
            "17 of 35 units apply their SOPs: 17/35 ≈ 48.6%.", "0.33 × 0.12 = 0.0396", "2 × 1.5/5.0 ÷ 5 = 0.12",
            "1 more unit proving that it applies its SOPs, from C to B",
        ] {
            #expect(run.text.contains(line), "\(line)")
        }
    }

    @Test("every place that covers a map can be found: file and line, sheet and row")
    func places() throws {
        let run = try Tool.run("explain", Tool.example, "tl.probis.sop", "--all")
        #expect(run.text.contains("maps/disdukcapil/KTC-03.01.CFM.01-penerbitan-ktp-el.bpmn:10"))
        #expect(run.text.contains("sops.xlsx [Daftar SOP]:9"))
        #expect(!run.text.contains("(--all)"))
    }

    @Test("the bounds say what an unanswered question leaves open")
    func open() throws {
        let run = try Tool.run("explain", Tool.example, "tl.probis", "--format", "json")
        let open = try #require(try run.json()["open"] as? [[String: Any]])
        #expect(open.map { $0["indicator"] as? String } == ["tl.probis.sop"])
        #expect(open.first?["column"] as? String == "evaluator" && open.first?["leaves"] as? Double == 0.12)
    }

    @Test("a unit, another profile, and every format", arguments: ["text", "json", "md"])
    func options(_ format: String) throws {
        for arguments in [["--unit", "disdukcapil"], ["--profile", "strict"], ["--as-of", "2025-12-31"]] {
            let run = try Tool.run(
                arguments: ["explain", Tool.town, "tl.probis.lintas-fungsi", "--format", format] + arguments)
            #expect(run.status == 0 && !run.output.isEmpty, "\(run.errors)")
        }
    }

    /// A dossier answered by inputs, conditions and a choice.
    static let answers = """
        agency:
          reform.sdm.disiplin.a:
            - {column: selfAssessment, inputs: {lalu: 8, kini: 2, sanksi: 2}, documents: [rekap.pdf]}
          reform.tl.digital.a:
            - {column: selfAssessment, conditions: [sasaran, kapabilitas]}
        """

    @Test("explains instruments with inputs, conditions and gates")
    func integrityZone() throws {
        let folder = try Tool.dossier([
            "agency.yaml": "agency: {id: rsud, name: RSUD}\nasOf: 2023-06-30\n", "answers.yaml": Self.answers,
        ])
        func explained(_ id: String) throws -> String {
            let run = try Tool.run("explain", folder.path, id, "--rubric", "permenpanrb-90-2021", "--lang", "en")
            #expect(run.status == 0, "\(run.errors)")
            return run.text
        }
        #expect(try explained("reform.sdm.disiplin.a").contains("(8 − 2) ÷ 8 = 0.75"))
        #expect(try explained("reform.tl.digital.a").contains("✗ realisasi"))
        let root = try explained("zi")
        #expect(root.contains("still open") && root.contains("from memory, not verified"))
    }

    @Test(
        "what cannot be explained ends with 64, and the nearest ids",
        arguments: [
            ("sop", "tl.probis.sop"), ("tl.probis.spo", "tl.probis.sop"), ("mp.tim.a", "lke-2020-2021"), ("zzz", "zzz"),
        ])
    func unknown(_ id: String, _ named: String) throws {
        let run = try Tool.run("explain", Tool.example, id)
        #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(named), "\(run.errors)")
    }

    @Test("an unknown unit ends with 64, a dossier that is not there with 66")
    func exits() throws {
        let unknown = try Tool.run("explain", Tool.example, "tl", "--unit", "dinkess")
        #expect(unknown.status == 64 && unknown.errors.contains("dinkes"))
        #expect(try Tool.run("explain", "/tidak/ada", "tl").status == 66)
        #expect(try Tool.run("explain", Tool.example).status == 64)
    }

    @Test("the same question is answered by the same bytes, on screen and in a file")
    func bytes() throws {
        let place = try Tool.temporaryFolder().appendingPathComponent("jelas.md").path
        let shown = try Tool.run("explain", Tool.example, "tl.probis.evaluasi", "--format", "md").output
        let run = try Tool.run("explain", Tool.example, "tl.probis.evaluasi", "--format", "md", "-o", place)
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == shown)
    }

    @Test("the rules on answers are listed and explained with the others")
    func rules() throws {
        let list = try Tool.run("rule", "list", "--family", "answer")
        #expect(list.status == 0 && list.text.contains("answer/full-marks-unproven"))
        let one = try Tool.run("rule", "explain", "answer/evidence-out-of-date", "--lang", "en")
        #expect(one.status == 0 && one.text.contains("Evidence out of its time"))
    }
}
