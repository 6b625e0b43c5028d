internal import Assessment
internal import Dossier

extension ResultDocument {
    /// What the evaluator's reports state; only where `agency.yaml` gives some of it.
    func writeEvaluation(to json: inout JSONWriter) {
        guard !result.evaluation.isEmpty else { return }
        json.set("evaluation") { json in
            json.set("agency") { $0.particulars(result.evaluation.agency) }
            json.set("units", result.evaluation.units) { json, entry in
                json.object {
                    $0.set("unit", entry.unit)
                    $0.set("particulars") { $0.particulars(entry.particulars) }
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func particulars(_ particulars: EvaluationParticulars) {
        set("evaluator", particulars.evaluator)
        set("letterhead", particulars.letterhead)
        set("address", particulars.address)
        set("letter") { $0.letter(particulars.letter) }
        setInline("assignment") {
            $0.set("instrument", particulars.assignment.instrument)
            $0.set("number", particulars.assignment.number)
            $0.set("date", particulars.assignment.date)
        }
        setInline("period") {
            $0.set("from", particulars.period.from)
            $0.set("to", particulars.period.to)
        }
        set("team", particulars.team) { json, member in
            json.inline {
                $0.object {
                    $0.set("role", member.role)
                    $0.set("name", member.name)
                    $0.set("position", member.position)
                }
            }
        }
        set("signatories", particulars.signatories) { $0.signatory($1) }
        set("scope", particulars.scope)
        set("limits", particulars.limits)
        set("legalBasis", particulars.legalBasis)
        set("assurance", particulars.assurance)
        set("deadlineDays", particulars.deadlineDays)
        set("followUp", particulars.followUp) { json, earlier in
            json.object {
                $0.set("number", earlier.number)
                $0.set("recommendation", earlier.recommendation)
                $0.set("state", earlier.state)
                $0.set("note", earlier.note)
            }
        }
        set("profile", particulars.profile)
        set("goodPractices", particulars.goodPractices)
        set("response", particulars.response)
    }

    private mutating func letter(_ letter: EvaluationLetter) {
        set("place", letter.place)
        set("number", letter.number)
        set("date", letter.date)
        set("nature", letter.nature)
        set("attachments", letter.attachments)
        set("subject", letter.subject)
        set("addressee", letter.addressee)
        set("copies", letter.copies)
    }

    private mutating func signatory(_ signatory: EvaluationSignatory) {
        object {
            $0.set("position", signatory.position)
            $0.set("name", signatory.name)
            $0.set("rank", signatory.rank)
            $0.set("nip", signatory.nip)
            $0.set("place", signatory.place)
            $0.set("date", signatory.date)
        }
    }
}
