internal import Assessment
internal import Dossier
internal import Rubric

extension ResultDocument {
    func writeIndicators(to json: inout JSONWriter) {
        json.set("indicators", result.indicators) { json, indicator in
            json.object {
                $0.set("scope", indicator.scope.text)
                $0.set("id", indicator.id)
                $0.optional("measure", indicator.measure) { $0.measure($1) }
                $0.optional("proposal", indicator.proposal) { $0.proposal($1) }
                $0.set("state", indicator.state.rawValue)
                $0.set("answers", indicator.answers) { $0.answer($1) }
                $0.set("gaps", indicator.gaps)
                $0.set("explanation", indicator.explanation)
            }
        }
    }

    func writeGaps(to json: inout JSONWriter) {
        json.set("gaps", result.gaps) { json, gap in
            json.object {
                $0.set("id", gap.id)
                $0.set("scope", gap.scope.text)
                $0.set("indicator", gap.indicator)
                $0.setInline("subject") {
                    $0.set("type", gap.subject.type.rawValue)
                    $0.set("id", gap.subject.id)
                    $0.set("name", gap.subject.name)
                }
                $0.set("owner", gap.owner)
                $0.set("actions", gap.actions) { json, action in json.inline { $0.action(action) } }
                $0.set("gain", gap.gain)
                $0.optional("location", gap.location) { $0.location($1) }
                $0.set("condition", gap.condition)
                $0.set("effort", gap.effort)
                $0.set("alsoCloses", gap.alsoCloses)
                $0.set("alsoClosesMore", gap.alsoClosesMore)
                $0.set("due", gap.due)
                $0.set("responsible", gap.responsible)
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func measure(_ measure: Measure) {
        object {
            $0.set("id", measure.kind.rawValue)
            $0.set("covered", measure.covered)
            $0.set("total", measure.total)
            $0.set("ratio", measure.ratio)
            $0.set("coveredItems", measure.coveredItems)
            $0.set("missingItems", measure.missingItems)
            $0.set("outside", measure.outside)
            if measure.kind == .unitsApplyingSOPs { $0.set("proofs", measure.proofs) { $0.proof($1) } }
            guard measure.kind == .evaluation else { return }
            // Where there is nothing to evaluate the keys stand with null.
            $0.set("periodic", measure.evaluation?.isPeriodic)
            $0.set("analysed", measure.evaluation?.isAnalysed)
            $0.set("followedUp", measure.evaluation?.followedUp)
            $0.set("findingsTotal", measure.evaluation?.findingsTotal)
            $0.set("evaluations", measure.evaluation?.evaluations ?? [])
        }
    }

    private mutating func proof(_ proof: UnitProof) {
        inline { json in
            json.object {
                $0.set("unit", proof.unit)
                $0.set("inForce", proof.inForce)
                $0.set("proven", proof.proven)
                $0.set("unproven", proof.unproven)
            }
        }
    }

    fileprivate mutating func proposal(_ proposal: Proposal) {
        object {
            $0.set("choice", proposal.choice)
            $0.set("value", proposal.value)
            $0.set("threshold", proposal.threshold)
            $0.set("assumption", proposal.isAssumption)
            $0.set("assumptions", proposal.assumptions) { $0.localized($1) }
        }
    }

    fileprivate mutating func answer(_ answer: ColumnAnswer) {
        object {
            $0.set("column", answer.column.rawValue)
            $0.set("choice", answer.choice)
            $0.set("value", answer.value)
            $0.set("reason", answer.reason)
            $0.set("state", answer.state.rawValue)
            $0.set("evidence", answer.evidence)
            guard let given = answer.given else { return }
            if case .score(let score) = given.choice { $0.set("score", score) }
            if !given.inputs.isEmpty {
                $0.set("inputs", given.inputs) { json, input in
                    json.object {
                        $0.set("id", input.id)
                        $0.set("value", input.value)
                    }
                }
            }
            if !given.conditions.isEmpty { $0.set("conditions", given.conditions) }
            if let note = given.note { $0.set("note", note) }
            if !given.documents.isEmpty { $0.set("documents", given.documents) }
            $0.setInline("given") { json in
                json.set("kind", GivenWord(given.choice).rawValue)
                if case .choice(let code) = given.choice { json.set("choice", code) }
                json.optional("location", given.location) { $0.location($1) }
            }
        }
    }

    fileprivate mutating func action(_ action: GapAction) {
        object {
            $0.set("kind", action.kind.rawValue)
            $0.set("effort", action.effort)
            $0.set("text", action.text)
            $0.set("target", action.target)
        }
    }
}

/// The words for what makes an answer people gave.
enum GivenWord: String, CaseIterable {
    case choice, notApplicable, score, inputs, conditions

    init(_ choice: AnswerChoice) {
        self =
            switch choice {
            case .choice: .choice
            case .notApplicable: .notApplicable
            case .score: .score
            case .inputs: .inputs
            case .conditions: .conditions
            }
    }
}
