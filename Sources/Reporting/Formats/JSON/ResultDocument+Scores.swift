internal import Assessment
internal import Dossier
internal import Rubric

extension ResultDocument {
    func writeScores(to json: inout JSONWriter) {
        json.set("scores", result.scores) { $0.score($1) }
    }

    /// Predicates and gates; only of instruments that have them.
    func writeTotals(to json: inout JSONWriter) {
        let totals = result.totals.filter { $0.predicate != nil || !$0.gates.isEmpty }
        json.set("totals", totals) { json, total in
            json.object {
                $0.set("scope", total.scope.text)
                $0.set("column", total.column.rawValue)
                $0.optional("predicate", total.predicate) { json, range in
                    json.object {
                        $0.set("value", range.value)
                        $0.set("lower", range.lower)
                        $0.set("upper", range.upper)
                    }
                }
                $0.set("gates", total.gates) { json, gate in
                    json.object {
                        $0.set("id", gate.id)
                        $0.set("state", gate.state.rawValue)
                    }
                }
            }
        }
    }

    func writeProfiles(to json: inout JSONWriter) {
        json.set("profiles", result.profiles) { json, total in
            json.object {
                $0.set("id", total.profile.id)
                $0.set("title", total.profile.title)
                $0.set("isDefault", total.profile.isDefault)
                $0.set("isUsed", total.profile.id == result.provenance.profile.id)
                $0.set("indicators", total.profile.indicators)
                $0.set("assumptions", total.profile.assumptions) { json, assumption in
                    json.object {
                        $0.set("indicator", assumption.indicator)
                        $0.set("scale", assumption.scale)
                        $0.set("reason", assumption.reason)
                    }
                }
                $0.set("scores", total.scores) { $0.score($1) }
            }
        }
    }

    func writeSteps(to json: inout JSONWriter) {
        json.set("steps", result.steps) { json, step in
            json.object {
                $0.set("scope", step.scope.text)
                $0.set("indicator", step.indicator)
                $0.set("from", step.from)
                $0.set("to", step.to)
                $0.set("itemsNeeded", step.itemsNeeded)
                $0.set("gain", step.gain)
                $0.set("effort", step.effort)
                $0.set("text", step.text)
                $0.set("gaps", step.gaps)
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func score(_ score: Score) {
        inline { json in
            json.object {
                $0.set("scope", score.scope.text)
                $0.set("column", score.column.rawValue)
                $0.set("node", score.node)
                $0.set("value", score.value)
                $0.set("maximum", score.maximum)
                $0.set("lower", score.lower)
                $0.set("upper", score.upper)
                $0.set("state", score.state.rawValue)
            }
        }
    }
}
