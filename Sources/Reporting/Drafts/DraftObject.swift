internal import Findings
internal import ProcessMaps
internal import Tracing

/// A draft as JSON (`Reports/schema/sop-draft-1.0.schema.json`). Steps are counted from 1 on, as the table counts them; what is not there is `null` or `[]`.
struct DraftObject {
    private let draft: DraftSOP

    init(_ draft: DraftSOP) {
        self.draft = draft
    }

    var bytes: [UInt8] {
        var json = JSONWriter(isIndented: true)
        write(to: &json)
        json.newline()
        return json.bytes
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.set("schemaVersion", "1.0")
            json.set("title", draft.title.isEmpty ? nil : draft.title)
            json.set("code", draft.code?.text)
            json.set("agency", draft.agency)
            json.set("unit", draft.unit)
            json.set("type", draft.isTechnical ? "technical" : "administrative")
            json.setInline("source") {
                $0.set("path", draft.source.path)
                $0.set("map", draft.source.map.isEmpty ? nil : draft.source.map)
                $0.set("mapCode", draft.source.mapCode?.text)
                $0.set("processes", draft.source.processes)
                $0.set("activity", draft.source.activity)
            }
            json.set("performers", draft.performers)
            json.set("steps", draft.steps.enumerated()) { write($1.element, $1.offset + 1, to: &$0) }
            json.set("remarks", draft.remarks) { $0.localized($1) }
        }
    }

    private func write(_ step: DraftStep, _ number: Int, to json: inout JSONWriter) {
        json.object { json in
            json.set("number", number)
            json.set("element", step.element.isEmpty ? nil : step.element)
            json.set("activity", step.activity.isEmpty ? nil : step.activity)
            json.set(
                "performer", draft.performers.indices.contains(step.performer) ? draft.performers[step.performer] : nil)
            json.set("kind", kind(of: step))
            json.inline {
                $0.set("inputs", step.inputs)
                $0.set("outputs", step.outputs)
            }
            json.set("duration", step.duration)
            json.set("notes", step.notes) { $0.localized($1) }
            json.inline { json in
                json.set("next", step.next) { json, way in
                    json.object {
                        $0.set("step", way.step.map { $0 + 1 })
                        $0.set("label", way.label.isEmpty ? nil : way.label)
                    }
                }
            }
        }
    }

    private func kind(of step: DraftStep) -> String {
        if step.isDecision { return "decision" }
        if step.isStart { return "start" }
        return step.onlyEnds ? "end" : "process"
    }
}
