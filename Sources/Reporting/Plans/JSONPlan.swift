internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

/// The plan for programs (contracts, section 6), in both languages and never cut. Numbers come from exact decimals (12
/// places, half to even).
struct JSONPlan {
    static let schemaVersion = "1.0"

    let report: PlanReport

    func bytes() -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.set("schemaVersion", Self.schemaVersion)
            switch report.subject {
            case .plan(let plan): write(plan, to: &json)
            case .whatIf(let whatIf): write(whatIf, to: &json)
            }
            json.set("asOf", report.context.asOf)
            json.setInline("rubric") {
                $0.set("id", report.context.instrument.id)
                $0.set("version", report.context.instrument.version)
                $0.set("sha256", report.context.instrument.sha256)
            }
            json.set("profile", report.context.profile.id)
            json.set("notice", report.context.instrument.notice)
        }
        json.newline()
        return json.bytes
    }

    private func write(_ plan: Plan, to json: inout JSONWriter) {
        json.set("target", plan.request.target?.text)
        json.set("budget", plan.request.budget)
        json.set("scope", plan.request.scope.text)
        json.set("node", plan.node)
        json.set("current", plan.current)
        json.set("reached", plan.reached)
        json.set("maximum", plan.maximum)
        json.set("reachable", plan.reachable)
        json.set("optimal", plan.optimal)
        json.set("bound", plan.bound)
        json.set("totalEffort", plan.totalEffort)
        json.set("effortWithoutBudget", plan.effortWithoutBudget)
        write(plan.actions, plan.indicators, plan.total, to: &json)
        write(plan.firm, to: &json)
        json.set("reasons", plan.reasons) { $0.localized($1) }
    }

    private func write(_ whatIf: WhatIf, to json: inout JSONWriter) {
        json.set("scope", whatIf.scope.text)
        json.set("current", whatIf.total.before)
        json.set("reached", whatIf.total.after)
        json.set("maximum", whatIf.total.maximum)
        json.set("totalEffort", whatIf.totalEffort)
        write(whatIf.actions, whatIf.indicators, whatIf.total, to: &json)
        write(whatIf.firm, to: &json)
        json.set("notes", whatIf.notes) { $0.localized($1) }
    }

    private func write(
        _ actions: [PlannedAction], _ indicators: [PlanIndicator], _ total: PlanTotal, to json: inout JSONWriter
    ) {
        json.set("actions", actions) { $0.planned($1) }
        json.set("indicators", indicators) { json, indicator in
            json.object {
                $0.set("id", indicator.id)
                $0.setInline("before") { $0.standing(indicator.before) }
                $0.setInline("after") { $0.standing(indicator.after) }
            }
        }
        json.set("total") {
            $0.set("before", total.before)
            $0.set("after", total.after)
            $0.set("maximum", total.maximum)
            $0.set("predicateBefore", total.predicateBefore)
            $0.set("predicateAfter", total.predicateAfter)
        }
    }
}

extension JSONPlan {
    /// The same scores without the links nobody confirmed.
    private func write(_ firm: FirmPart?, to json: inout JSONWriter) {
        json.optional("withoutUnconfirmedLinks", firm) { json, firm in
            json.object {
                $0.set("links", firm.links)
                $0.set("reached", firm.reached)
                $0.set("total", firm.total)
                $0.set("predicate", firm.predicate)
            }
        }
    }
}

extension JSONWriter {
    /// The suggestion an action rests on.
    fileprivate mutating func unconfirmed(_ suggestion: LinkSuggestion) {
        object {
            $0.set("sop", suggestion.sop)
            $0.set("map", suggestion.map)
            $0.set("activity", suggestion.activity)
            $0.set("confidence", Rational(suggestion.hundredths, over: 100))
            $0.set("reason", suggestion.reason)
            $0.set("condition", suggestion.condition)
        }
    }

    fileprivate mutating func planned(_ planned: PlannedAction) {
        let action = planned.action
        object {
            $0.set("id", action.id)
            $0.set("kind", action.kind.rawValue)
            $0.setInline("subject") {
                $0.set("type", action.subject.type.rawValue)
                $0.set("id", action.subject.id)
                $0.set("name", action.subject.name)
            }
            $0.set("owner", action.owner)
            $0.set("effort", action.effort)
            $0.set("effortClass", action.effortClass.rawValue)
            $0.set("text", action.text)
            $0.optional("unconfirmedLink", action.suggestion) { $0.unconfirmed($1) }
            $0.set("prerequisites", action.prerequisites)
            $0.set("countsFrom", action.countsFrom)
            $0.set("publicService", action.isPublicService)
            $0.set("waitingHandoffs", action.waitingHandoffs)
            $0.set("urgency", planned.urgency)
            $0.set("gainAlone", planned.gainAlone)
            $0.set("gainInOrder", planned.gainInOrder)
            $0.set("totalGainInOrder", planned.totalGainInOrder)
            $0.set("closes", planned.closes)
        }
    }

    fileprivate mutating func standing(_ standing: PlanIndicator.Standing) {
        set("covered", standing.covered)
        set("total", standing.total)
        set("choice", standing.choice)
        set("value", standing.value)
        optional("next", standing.next) { json, next in
            json.object {
                $0.set("choice", next.choice)
                $0.set("items", next.items)
            }
        }
    }
}

extension PlanFormat {
    /// The whole plan for other programs.
    public static let json = PlanFormat(rawValue: "json") { report in JSONPlan(report: report).bytes() }
}
