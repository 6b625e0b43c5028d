internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// Units, evidence and gaps.
extension JSONExplanation {
    func write(_ explanation: UnitExplanation, to json: inout JSONWriter) {
        let unit = explanation.unit
        json.set("name", unit.name)
        json.set("parent", unit.parent)
        json.set("peerGroup", unit.peerGroup)
        json.set("responsible", unit.responsible)
        json.set("below", explanation.below.map(\.id))
        json.set("scores", explanation.scores) { $0.explainedScore($1) }
        json.set("indicators", explanation.indicators) { json, indicator in
            json.object {
                $0.set("id", indicator.id)
                $0.set("measure", indicator.measure?.kind.rawValue)
                $0.set("covered", indicator.measure?.covered)
                $0.set("total", indicator.measure?.total)
                $0.set("choice", indicator.proposal?.choice)
                $0.set("state", indicator.state.rawValue)
            }
        }
        json.set("maps", explanation.maps) { json, map in
            json.object {
                $0.set("id", map.id)
                $0.set("isWorkedOut", map.isWorkedOut)
            }
        }
        json.set("sops", explanation.sops) { json, sop in
            json.object {
                $0.set("id", sop.id)
                $0.set("standing", sop.standing.rawValue)
            }
        }
        json.set("evidence", explanation.evidence) { $0.explainedEvidence($1) }
        json.set("steps", explanation.steps) { $0.explainedStep($1) }
        json.set("gaps", explanation.gaps) { $0.explainedGap($1) }
    }

    func write(_ explanation: EvidenceExplanation, to json: inout JSONWriter) {
        json.optional("evidence", explanation.evidence) { $0.explainedEvidence($1) }
        json.set("subjects", explanation.subjects) { json, subject in
            json.object {
                $0.set("kind", subject.kind.rawValue)
                $0.set("id", subject.id)
                $0.set("name", subject.name)
            }
        }
        json.set("proves", explanation.proves.map(\.id))
        json.set("citedBy", explanation.citedBy) { json, answer in
            json.object {
                $0.set("scope", answer.scope.text)
                $0.set("indicator", answer.indicator)
                $0.set("column", answer.column.rawValue)
                $0.optional("location", answer.location) { $0.location($1) }
            }
        }
        json.set("counts", explanation.counts) { $0.explainedCount($1) }
        json.set("gaps", explanation.gaps) { $0.explainedGap($1) }
        json.set("findings", explanation.findings) { $0.explainedFinding($1) }
    }

    func write(_ explanation: GapExplanation, to json: inout JSONWriter) {
        json.optional("gap", explanation.gap) { $0.explainedGap($1) }
        json.optional("counts", explanation.result.measure) { json, measure in
            json.object {
                $0.set("measure", measure.kind.rawValue)
                $0.set("covered", measure.covered)
                $0.set("total", measure.total)
                $0.set("choice", explanation.result.proposal?.choice)
            }
        }
        json.set("steps", explanation.steps) { $0.explainedStep($1) }
        json.set("alike", explanation.alike) { $0.explainedGap($1) }
    }
}
