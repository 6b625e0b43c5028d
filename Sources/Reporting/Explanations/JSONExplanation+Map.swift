internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

extension JSONExplanation {
    func write(_ explanation: MapExplanation, to json: inout JSONWriter) {
        let map = explanation.map
        json.set("code", map.code)
        json.set("title", map.title)
        json.set("mapKind") {
            $0.set("kind", map.kind.rawValue)
            switch explanation.kindBasis {
            case .drawing(let performers):
                $0.set("basis", "drawing")
                $0.set("performers", performers)
            case .code:
                $0.set("basis", "code")
                $0.set("performers", [String]())
            }
        }
        json.set("level", map.level)
        json.set("unit", map.unit)
        json.place("unitLocation", explanation.unitPlace)
        json.set("isWorkedOut", map.isWorkedOut)
        json.optional("location", map.location) { $0.location($1) }
        json.place("matrixLocation", explanation.matrixPlace)
        json.optional("file", explanation.fileState) { json, state in
            json.object {
                $0.set("state", state.rawValue)
                $0.optional("problem", explanation.fileProblem) { $0.problem($1) }
            }
        }
        json.set("ties", explanation.ties) { $0.explainedTie($1) }
        json.set("lanes", explanation.lanes) { $0.lane($1) }
        json.set("handoffs", explanation.handoffs) { $0.handoff($1) }
        json.set("timers", explanation.timers) { json, timer in
            json.object {
                $0.set("id", timer.id)
                $0.set("name", timer.name)
                $0.set("host", timer.host)
                $0.set("performer", timer.performer)
                $0.set("definition", timer.definition)
                $0.optional("location", timer.location) { $0.location($1) }
            }
        }
        json.set("evidence", explanation.evidence) { $0.explainedEvidence($1) }
        json.set("counts", explanation.counts) { $0.explainedCount($1) }
        json.set("gaps", explanation.gaps) { $0.explainedGap($1) }
        json.set("findings", explanation.findings) { $0.explainedFinding($1) }
    }
}

extension JSONWriter {
    fileprivate mutating func lane(_ lane: ExplainedLane) {
        object {
            $0.set("name", lane.name)
            $0.set("isMissing", lane.isMissing)
            $0.optional("location", lane.location) { $0.location($1) }
            $0.set("activities", lane.activities) { json, activity in
                json.object {
                    $0.set("id", activity.id)
                    $0.set("name", activity.name)
                    $0.set("isCovered", activity.isCovered)
                    $0.set("basis", activity.cover.basis.rawValue)
                    $0.set("sops", activity.cover.sops)
                    $0.set("steps", activity.cover.steps) { json, step in
                        json.object {
                            $0.set("sop", step.sop)
                            $0.set("procedure", step.procedure)
                            $0.set("number", step.number)
                        }
                    }
                    $0.optional("location", activity.location) { $0.location($1) }
                }
            }
        }
    }

    fileprivate mutating func handoff(_ handoff: ExplainedHandoff) {
        object {
            $0.set("id", handoff.id)
            $0.set("from", handoff.from)
            $0.set("to", handoff.to)
            $0.set("fromPerformer", handoff.fromPerformer)
            $0.set("toPerformer", handoff.toPerformer)
            $0.set("isCovered", handoff.isCovered)
            $0.set("lacksGiver", handoff.lacksGiver)
            $0.set("lacksReceiver", handoff.lacksReceiver)
            $0.optional("location", handoff.location) { $0.location($1) }
        }
    }
}
