internal import Assessment
internal import Findings

extension ResultDocument {
    /// SOPs in force, socialised, applied, monitored, evaluated and followed up, and evaluations that wait.
    func writeApplication(to json: inout JSONWriter) {
        json.set("application", result.application.units) { $0.application($1) }
        json.optional("applicationTotal", result.application.total) { $0.application($1) }
        json.set("openEvaluations", result.application.openEvaluations) { json, open in
            json.inline {
                $0.object {
                    $0.set("evidence", open.evidence)
                    $0.set("owner", open.owner)
                    $0.set("responsible", open.responsible)
                    $0.set("date", open.date)
                    $0.set("days", open.days)
                    $0.set("due", open.due)
                    $0.set("overdue", open.isOverdue)
                    $0.set("counts", open.isCounted)
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func application(_ row: UnitApplication) {
        object {
            $0.set("unit", row.unit)
            $0.set("responsible", row.responsible?.name)
            $0.set("responsibleUnit", row.responsible?.unit)
            $0.set("inForce", row.inForce.count)
            $0.set("socialised", row.done(.socialisation))
            $0.set("applied", row.done(.application))
            $0.set("monitored", row.done(.monitoring))
            $0.set("evaluated", row.done(.evaluation))
            $0.set("followedUp", row.done(.followUp))
            $0.set("lackingTotal", row.lackingTotal)
            $0.set("overdueTotal", row.overdueTotal)
            $0.set("nextDue", row.nextDue)
            $0.key("sops")
            $0.inline { $0.array(row.inForce) { $0.string($1) } }
            $0.set("evidence", row.stages) { json, count in
                json.inline {
                    $0.object {
                        $0.set("kind", count.stage.rawValue)
                        $0.set("ids", count.evidence)
                    }
                }
            }
            $0.set("lacking", row.lacking) { json, lack in json.inline { $0.lack(lack) } }
        }
    }

    private mutating func lack(_ lack: ApplicationLack) {
        object {
            $0.set("sop", lack.sop)
            $0.set("kind", lack.stage.rawValue)
            $0.set("due", lack.due)
            $0.set("overdue", lack.isOverdue)
            $0.set("last", lack.last)
        }
    }
}
