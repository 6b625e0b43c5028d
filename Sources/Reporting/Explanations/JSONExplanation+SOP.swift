internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

extension JSONExplanation {
    func write(_ explanation: SOPExplanation, to json: inout JSONWriter) {
        let (sop, record) = (explanation.sop, explanation.record)
        json.set("number", sop.number)
        json.set("title", sop.title)
        json.set("unit", sop.unit)
        json.set("standing", sop.standing.rawValue)
        json.key("appliesTo")
        json.appliesTo(sop.scope)
        json.set("processCodes", record?.processCodes.map(\.text) ?? [])
        json.set("type", record?.type?.rawValue)
        json.set("publicService", record?.isPublicService)
        json.set("document", record?.documentPath)
        json.optional("location", sop.location) { $0.location($1) }
        json.set("fields") { json in
            for column in SOPColumn.allCases {
                json.key(named: column.rawValue)
                if let place = record?.place(of: column) { json.location(place) } else { json.null() }
            }
        }
        json.set("conditions", explanation.conditions) { $0.condition($1) }
        json.set("ties", explanation.ties) { $0.explainedTie($1) }
        json.set("steps", record?.steps ?? []) { $0.step($1) }
        json.set("matches", explanation.matches) { json, map in
            json.object {
                $0.set("map", map.map)
                $0.set("steps", map.steps) { json, match in
                    json.object {
                        $0.set("step", match.step.number)
                        $0.set("procedure", match.step.procedure)
                        $0.set("activity", match.activity.id)
                        $0.set("activityName", match.activity.name)
                    }
                }
            }
        }
        json.set("lacks", explanation.lacks) { json, item in
            json.object {
                $0.set("unit", item.unit)
                $0.set("stage", item.lack.stage.rawValue)
                $0.set("due", item.lack.due)
                $0.set("isOverdue", item.lack.isOverdue)
                $0.set("last", item.lack.last)
            }
        }
        json.set("sameNumber", explanation.sameNumber.map(\.id))
        json.set("evidence", explanation.evidence) { json, item in
            json.object {
                $0.evidenceMembers(item.evidence)
                $0.set("unit", item.unit)
            }
        }
        json.set("proofs", explanation.proofs) { json, proof in
            json.object {
                $0.set("unit", proof.unit)
                $0.set("isProven", proof.isProven)
                $0.set("inForce", proof.inForce)
                $0.set("proven", proof.proven)
            }
        }
        json.set("counts", explanation.counts) { $0.explainedCount($1) }
        json.set("gaps", explanation.gaps) { $0.explainedGap($1) }
        json.set("findings", explanation.findings) { $0.explainedFinding($1) }
    }
}

extension JSONWriter {
    fileprivate mutating func condition(_ condition: ForceCondition) {
        object {
            $0.set("condition", condition.kind.rawValue)
            $0.set("holds", condition.holds)
            $0.set("heading", condition.heading)
            switch condition.value {
            case .status(let status): $0.set("value", status.rawValue)
            case .text(let text): $0.set("value", text)
            case .day(let day): $0.set("value", day)
            case .successor(let number, _, _): $0.set("value", number)
            case nil: $0.set("value", String?.none)
            }
            $0.place("location", condition.location)
        }
    }

    fileprivate mutating func step(_ step: SOPStep) {
        object {
            $0.set("number", step.number)
            $0.set("procedure", step.procedure)
            $0.set("activity", step.activity)
            $0.set("performers", step.performers)
            $0.set("kind", step.kind.rawValue)
            $0.set("durationText", step.standard.durationText)
            $0.optional("location", step.location) { $0.location($1) }
        }
    }
}
