internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

extension JSONExplanation {
    func write(_ explanation: IndicatorExplanation, to json: inout JSONWriter) {
        let indicator = explanation.indicator
        json.set("question") { json in
            json.set("number", indicator.number)
            json.set("title", indicator.title.value)
            json.optional("source", indicator.title.source) { $0.source($1) }
            json.set("note", indicator.note)
            json.set("usualEvidence", indicator.evidence?.value)
            json.set("asked", explanation.isAsked)
        }
        json.optional("scale", explanation.scale) { json, scale in
            json.object {
                $0.set("id", scale.id)
                $0.set("assumption", explanation.assumption?.reason)
                $0.optional("source", indicator.scale?.source ?? scale.source) { $0.source($1) }
            }
        }
        json.set("rules", explanation.rules) { json, rule in
            json.object {
                $0.set("text", rule.text)
                $0.optional("source", rule.source) { $0.source($1) }
            }
        }
        json.optional("counts", explanation.result.measure) { json, measure in
            json.object {
                $0.set("measure", measure.kind.rawValue)
                $0.set("covered", measure.covered)
                $0.set("total", measure.total)
                $0.setExact("ratio", "ratioExact", measure.ratio)
                $0.set("coveredItems", explanation.items?.covered ?? []) { $0.item($1) }
                $0.set("missingItems", explanation.items?.missing ?? []) { $0.item($1) }
                $0.set("outside", explanation.items?.outside ?? []) { $0.item($1) }
            }
        }
        json.set("choices", explanation.ladder) { $0.choice($1) }
        json.set("assumptions", explanation.result.proposal?.assumptions ?? []) { $0.localized($1) }
        json.set("columns", explanation.columns) { $0.column($1) }
        json.set("findings", explanation.findings) { $0.explainedFinding($1) }
        json.set("steps", explanation.steps) { $0.explainedStep($1) }
        json.set("gaps", explanation.gaps) { $0.explainedGap($1) }
    }
}

extension JSONWriter {
    fileprivate mutating func item(_ item: ExplainedItem) {
        object {
            $0.set("id", item.id)
            $0.set("name", item.name)
            $0.set("unit", item.unit)
            $0.optional("location", item.location) { $0.location($1) }
            $0.set("supports", item.supports) { json, support in
                json.object {
                    $0.set("kind", support.kind.rawValue)
                    $0.set("id", support.id)
                    $0.set("name", support.name)
                    $0.set("counts", support.counts)
                    $0.set("standing", support.standing?.rawValue)
                    $0.set("basis", support.basis?.rawValue)
                    $0.optional("location", support.location) { $0.location($1) }
                }
            }
            guard let proof = item.proof else { return }
            $0.set("proof") {
                $0.set("inForce", proof.inForce)
                $0.set("proven", proof.proven)
                $0.set("unproven", proof.unproven)
            }
        }
    }

    fileprivate mutating func choice(_ step: ChoiceStep) {
        object {
            $0.set("code", step.choice.code)
            $0.set("value", step.choice.value)
            $0.set("condition", step.condition)
            $0.set("holds", step.holds)
            $0.set("proposed", step.isProposed)
            $0.set("criterion", step.criterion?.text)
            $0.optional("source", step.criterion?.source) { $0.source($1) }
        }
    }

    fileprivate mutating func column(_ column: ColumnExplanation) {
        object {
            $0.set("column", column.column.rawValue)
            $0.set("choice", column.answer?.choice)
            $0.setExact("choiceValue", "choiceValueExact", column.answer?.value)
            $0.optional("way", column.way) { $0.way($1) }
            $0.optional("subAreaWeight", column.worth.subArea) { $0.weight($1) }
            $0.set("applicable", column.worth.applicable)
            $0.set("notApplicable", column.worth.notApplicable)
            $0.setExact("weight", "weightExact", column.worth.worth)
            $0.optional("score", column.score) { $0.explainedScore($1) }
            $0.set("reason", column.answer?.reason)
            $0.set("note", column.answer?.given?.note)
            $0.set("evidence", column.evidence) { $0.explainedEvidence($1) }
            $0.set("documents", column.answer?.given?.documents ?? [])
            $0.optional("location", column.answer?.given?.location) { $0.location($1) }
        }
    }

    private mutating func way(_ way: AnswerWay) {
        object {
            switch way {
            case .none: $0.set("kind", "none")
            case .proposed: $0.set("kind", "proposed")
            case .choice: $0.set("kind", "choice")
            case .notApplicable: $0.set("kind", "notApplicable")
            case .score(let number, let most):
                $0.set("kind", "score")
                $0.set("score", number)
                $0.set("of", most)
            case .conditions(let ticked):
                $0.set("kind", "conditions")
                $0.set("ticked", ticked)
            case .problem(let message):
                $0.set("kind", "problem")
                $0.set("message", message)
            case .ratio(let derived):
                $0.set("kind", "inputs")
                $0.derived(derived)
            }
        }
    }

    private mutating func derived(_ derived: DerivedRatio) {
        set("inputs", derived.inputs) { json, input in
            json.object {
                $0.set("id", input.id)
                $0.setExact("value", "valueExact", input.value)
            }
        }
        setExact("realised", "realisedExact", DerivedRatio.sum(derived.realised))
        setExact("base", "baseExact", DerivedRatio.sum(derived.base))
        setExact("ratio", "ratioExact", derived.ratio)
        set("whenBaseIsZero", derived.whenBaseIsZero.rawValue)
        set("band", derived.band?.choice)
    }
}
