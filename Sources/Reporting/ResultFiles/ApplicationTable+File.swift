internal import Assessment
internal import Findings

extension ApplicationTable {
    // Reads from the whole result.
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init()
        units = try json.objects("application", UnitApplication.init)
        total = try json.objectOrNull("applicationTotal", UnitApplication.init)
        openEvaluations = try json.objects("openEvaluations", OpenEvaluation.init)
    }
}

extension UnitApplication {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let unit = try json.stringOrNull("unit")
        let responsible = try Responsible(of: &json)
        var done: [ApplicationStage: Int] = [:]
        done[.socialisation] = try json.integerOrNull("socialised")
        done[.application] = try json.integerOrNull("applied")
        done[.monitoring] = try json.integerOrNull("monitored")
        done[.evaluation] = try json.integerOrNull("evaluated")
        done[.followUp] = try json.integerOrNull("followedUp")
        let (lackingTotal, overdueTotal) = (try json.integer("lackingTotal"), try json.integer("overdueTotal"))
        let nextDue = try json.dateOrNull("nextDue")
        let inForce = try json.strings("sops")
        let stages = try json.objects("evidence") { json throws(JSONFault) in
            let stage: ApplicationStage = try json.word("kind")
            return StageCount(stage: stage, done: done[stage] ?? 0, evidence: try json.strings("ids"))
        }
        self.init(
            unit: unit, responsible: responsible, inForce: inForce, stages: stages,
            lacking: try json.objects("lacking", ApplicationLack.init), lackingTotal: lackingTotal,
            overdueTotal: overdueTotal, nextDue: nextDue)
    }
}

extension Responsible {
    /// `nil` where the row of a unit names nobody.
    fileprivate init?(of row: inout JSONObject) throws(JSONFault) {
        guard let name = try row.stringOrNull("responsible") else { return nil }
        self.init(name: name, unit: try row.string("responsibleUnit"))
    }
}

extension ApplicationLack {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            sop: try json.string("sop"), stage: try json.word("kind"), due: try json.dateOrNull("due"),
            isOverdue: try json.flag("overdue"), last: try json.dateOrNull("last"))
    }
}

extension OpenEvaluation {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            evidence: try json.string("evidence"), owner: try json.string("owner"),
            responsible: try json.stringOrNull("responsible"), date: try json.date("date"),
            days: try json.integer("days"), due: try json.dateOrNull("due"), isOverdue: try json.flag("overdue"),
            isCounted: try json.flag("counts"))
    }
}
