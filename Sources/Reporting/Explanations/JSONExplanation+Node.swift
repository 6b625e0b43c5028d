internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension JSONExplanation {
    func write(_ explanation: NodeExplanation, to json: inout JSONWriter) {
        json.set("title", explanation.node.title.value)
        json.optional("source", explanation.node.title.source) { $0.source($1) }
        json.optional("weight", explanation.weight) { $0.weight($1) }
        json.set("scores", explanation.scores) { $0.explainedScore($1) }
        json.set("parts", explanation.parts) { json, part in
            json.object {
                $0.set("id", part.id)
                $0.set("kind", part.kind?.rawValue ?? "indicator")
                $0.set("scores", part.scores) { $0.explainedScore($1) }
            }
        }
        json.optional("remainder", explanation.remainder) { json, remainder in
            json.object {
                $0.setExact("weight", "weightExact", remainder.weight)
                $0.set("known", remainder.known) { json, part in
                    json.object {
                        $0.set("id", part.id)
                        $0.setExact("weight", "weightExact", part.weight)
                    }
                }
                $0.setExact("rest", "restExact", remainder.rest)
            }
        }
        json.set("leftOut", explanation.leftOut) { json, part in
            json.object {
                $0.set("id", part.id)
                $0.set("reason", part.exclusion?.reason)
            }
        }
        json.set("open", explanation.open) { json, question in
            json.object {
                $0.set("indicator", question.indicator)
                $0.set("column", question.score.column.rawValue)
                $0.set("state", question.score.state.rawValue)
                $0.setExact("leaves", "leavesExact", question.leaves)
            }
        }
        json.set("predicates", explanation.predicates) { $0.predicate($1) }
        json.set("gates", explanation.gates) { $0.gate($1) }
        json.set("steps", explanation.steps) { $0.explainedStep($1) }
    }
}

extension JSONWriter {
    fileprivate mutating func predicate(_ predicate: PredicateExplanation) {
        object {
            $0.set("column", predicate.column.rawValue)
            $0.set("value", predicate.range?.value)
            $0.set("lower", predicate.range?.lower)
            $0.set("upper", predicate.range?.upper)
            $0.set("outOf", predicate.outOf)
            $0.setExact("maximum", "maximumExact", predicate.maximum)
            $0.optional("next", predicate.next) { json, next in
                json.object {
                    $0.set("code", next.code)
                    $0.lowerBound(next.bound)
                }
            }
        }
    }

    fileprivate mutating func gate(_ gate: GateExplanation) {
        object {
            $0.set("column", gate.column.rawValue)
            $0.set("id", gate.gate.id)
            $0.set("title", gate.gate.title)
            $0.set("state", gate.state.rawValue)
            $0.set("needs", gate.needs) { json, need in
                json.object {
                    $0.set("nodes", need.nodes)
                    $0.set("share", need.isShare)
                    $0.lowerBound(need.bound)
                    $0.setExact("lower", "lowerExact", need.lower)
                    $0.setExact("upper", "upperExact", need.upper)
                    $0.set("state", need.state.rawValue)
                }
            }
            $0.optional("source", gate.gate.source) { $0.source($1) }
        }
    }
}
