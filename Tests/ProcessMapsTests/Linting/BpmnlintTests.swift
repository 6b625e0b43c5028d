import Findings
import Foundation
import Testing

@testable import ProcessMaps

/// Our verdicts beside those of bpmnlint, on its own example maps, which lie beside the repository on some machines.
@Suite struct BpmnlintTests {
    /// What a rule of bpmnlint is here.
    struct Counterpart: Sendable {
        /// Any of these speaks where bpmnlint does.
        var ours: [RuleID]
        /// Maps on which ours says otherwise on purpose, and why; the doc comments of the rules say it too.
        var differences: [String: String] = [:]
    }

    /// Rules of bpmnlint that have none here, and why.
    static let left = [
        "conditional-event": "about the expressions of programs that run processes, not about maps people read",
        "global": "about the messages, signals and errors of programs that run processes, not about maps people read",
        "standard-size": "the sizes one modelling tool gives its shapes; others have sizes of their own",
    ]

    private static let empty = "nothing is in it yet: a closed sub-process is no mistake"

    static let counterparts: [String: Counterpart] = [
        "ad-hoc-sub-process": Counterpart(ours: ["map/ad-hoc-sub-process"]),
        "conditional-flows": Counterpart(
            ours: ["map/mixed-conditions", "map/unlabelled-branch"],
            differences: [
                "docs_rules_examples_conditional-flows-incorrect.bpmn": "the name of a branch stands for its condition",
                "test_rules_conditional-flows_valid-conditional-fork.bpmn": "the drawing does not show a condition",
            ]),
        "end-event-required": Counterpart(
            ours: ["map/no-end-event"],
            differences: [
                "test_rules_end-event-required_invalid.bpmn": empty,
                "test_rules_end-event-required_invalid-sub-process.bpmn": empty,
                "test_rules_end-event-required_invalid-sub-process-sub-types.bpmn": empty,
            ]),
        "event-based-gateway": Counterpart(ours: ["map/event-based-gateway"]),
        "event-sub-process-typed-start-event": Counterpart(ours: ["map/event-sub-process-start"]),
        "fake-join": Counterpart(ours: ["map/implicit-join"]),
        "label-required": Counterpart(
            ours: [
                "map/unnamed-activity", "map/unnamed-event", "map/unnamed-decision", "map/unnamed-lane",
                "map/unnamed-pool", "map/unlabelled-branch",
            ],
            differences: [
                "test_rules_label-required_valid-boundary-event.bpmn": "a sub-process is work too and needs a name"
            ]),
        "link-event": Counterpart(ours: ["map/link-event"]),
        "no-bpmndi": Counterpart(
            ours: ["map/no-diagram", "map/not-drawn"],
            differences: [
                "test_rules_no-bpmndi_invalid-group.bpmn": "a group says nothing of the work",
                "test_rules_no-bpmndi_invalid-message-flow.bpmn":
                    "the message flow has no ends: map/dangling-message-flow says it",
            ]),
        "no-complex-gateway": Counterpart(ours: ["map/complex-gateway"]),
        "no-disconnected": Counterpart(ours: ["map/disconnected"]),
        "no-duplicate-sequence-flows": Counterpart(ours: ["map/duplicate-sequence-flow"]),
        "no-gateway-join-fork": Counterpart(ours: ["map/gateway-joins-and-splits"]),
        "no-implicit-end": Counterpart(ours: ["map/implicit-end", "map/no-end-event", "map/boundary-event-flow"]),
        "no-implicit-split": Counterpart(ours: ["map/implicit-split"]),
        "no-implicit-start": Counterpart(
            ours: ["map/implicit-start", "map/no-start-event"],
            differences: ["test_rules_no-implicit-start_invalid.bpmn": "without any flow: map/disconnected says it"]),
        "no-inclusive-gateway": Counterpart(ours: ["map/inclusive-gateway"]),
        "no-overlapping-elements": Counterpart(
            ours: ["map/overlapping-shapes"],
            differences: [
                "test_rules_no-overlapping-elements_invalid-subprocess.bpmn":
                    "what sticks out of its sub-process is left to the eye"
            ]),
        "single-blank-start-event": Counterpart(ours: ["map/several-blank-starts"]),
        "single-event-definition": Counterpart(ours: ["map/several-event-definitions"]),
        "start-event-required": Counterpart(
            ours: ["map/no-start-event"],
            differences: [
                "test_rules_start-event-required_invalid-sub-process.bpmn": empty,
                "test_rules_start-event-required_invalid-sub-process-sub-types.bpmn": empty,
            ]),
        "sub-process-blank-start-event": Counterpart(ours: ["map/sub-process-start"]),
        "superfluous-gateway": Counterpart(ours: ["map/superfluous-gateway"]),
        "superfluous-termination": Counterpart(ours: ["map/superfluous-termination"]),
    ]

    @Test("verdicts agree with those of bpmnlint on its examples, or differ on purpose")
    func agreement() throws {
        let examples = try Example.all()
        guard !examples.isEmpty else { return print("bpmnlint: the examples are not on this machine") }
        let lint = MapLint(LintConfiguration(preset: .all))
        var (agreed, differing, leftOut) = (0, 0, 0)
        for example in examples {
            guard let counterpart = Self.counterparts[example.rule] else {
                #expect(Self.left[example.rule] != nil, "\(example.rule) has no counterpart and no reason")
                leftOut += 1
                continue
            }
            let report = lint.check(MapReader().read(contentsOf: example.path))
            let speaks = report.findings.contains { counterpart.ours.contains($0.rule) }
            if speaks == example.isWrong {
                agreed += 1
                #expect(counterpart.differences[example.name] == nil, "\(example.name) agrees after all")
            } else {
                differing += 1
                #expect(
                    counterpart.differences[example.name] != nil,
                    "\(example.name): we say \(speaks ? "wrong" : "right")")
            }
        }
        print("bpmnlint: \(agreed) verdicts equal, \(differing) differ on purpose, \(leftOut) of rules left out")
        #expect(agreed > 150)
    }

    @Test("what is said to be a counterpart in the descriptions is one in this table")
    func described() {
        let named = Set(
            MapLint.rules.flatMap(\.counterparts).filter { $0.hasPrefix("bpmnlint ") }.map { $0.dropFirst(9) })
        #expect(named.isSubset(of: Set(Self.counterparts.keys.map { $0[...] })))
        for (name, counterpart) in Self.counterparts {
            let ours = MapLint.rules.filter { $0.counterparts.contains("bpmnlint \(name)") }.map(\.id)
            #expect(!ours.isEmpty && ours.allSatisfy(counterpart.ours.contains), "\(name)")
        }
    }

    /// `docs_rules_examples_<rule>-correct.bpmn` or `test_rules_<rule>_<case>.bpmn`.
    private struct Example {
        let name, path, rule: String
        let isWrong: Bool

        init?(_ file: URL) {
            name = file.lastPathComponent
            path = file.path
            let stem = String(name.dropLast(".bpmn".count))
            if let example = Self.rest(of: stem, after: "docs_rules_examples_") {
                guard let mark = example.range(of: "-correct") ?? example.range(of: "-incorrect") else { return nil }
                rule = String(example[..<mark.lowerBound])
                isWrong = example.hasSuffix("-incorrect")
            } else if let example = Self.rest(of: stem, after: "test_rules_"), let mark = example.firstIndex(of: "_") {
                rule = String(example[..<mark])
                let said = example[example.index(after: mark)...]
                isWrong = said.hasPrefix("invalid") || said.hasPrefix("missing")
            } else {
                return nil
            }
        }

        static func all() throws -> [Example] {
            let folder = CorpusTests.corpus.appendingPathComponent("bpmnlint")
            guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .sorted { $0.path < $1.path }.compactMap(Example.init)
        }

        private static func rest(of text: String, after start: String) -> Substring? {
            text.hasPrefix(start) ? text.dropFirst(start.count) : nil
        }
    }
}
