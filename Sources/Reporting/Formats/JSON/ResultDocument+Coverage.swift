internal import Assessment
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// Each drawn map beside the SOPs in force tied to it.
extension ResultDocument {
    func writeCoverage(to json: inout JSONWriter) {
        json.set("coverage", result.coverage) { json, comparison in
            json.object {
                $0.set("map", comparison.map)
                $0.set("sopsWithoutSteps", comparison.sopsWithoutSteps)
                $0.set("missingPerformers", comparison.missingPerformers) { json, performer in
                    json.object {
                        $0.set("name", performer.name)
                        $0.set("activities", performer.activities) { $0.activity($1) }
                        $0.set("element", performer.performer.element.reference)
                    }
                }
                $0.set("cuts", comparison.cuts.map(\.rawValue))
                $0.set("sops", comparison.sops) { $0.comparison($1) }
            }
        }
    }
}

extension JSONWriter {
    /// `{"basis","sops","steps": [{"sop","procedure","number","likeness"}]}`
    mutating func cover(_ cover: ActivityCover) {
        object {
            $0.set("basis", cover.basis.rawValue)
            $0.set("sops", cover.sops)
            $0.set("steps", cover.steps) { json, step in
                json.object {
                    $0.set("sop", step.sop)
                    $0.set("procedure", step.procedure)
                    $0.set("number", step.number)
                    $0.set("likeness", Rational(step.likeness, over: 100))
                }
            }
        }
    }

    fileprivate mutating func comparison(_ sop: SOPComparison) {
        object {
            $0.set("sop", sop.sop)
            $0.set("related", sop.isRelated)
            $0.set("matches", sop.matches) { $0.match($1) }
            $0.set("performers", sop.performers) { $0.performer($1) }
            $0.set("order", sop.contradictions) { $0.contradiction($1) }
            $0.set("unreceivedHandoffs", sop.unreceived) { $0.unreceived($1) }
            $0.set("otherPerformers", sop.otherPerformers) { json, other in
                json.object {
                    $0.key("step")
                    $0.step(other.step)
                    $0.set("columns", other.columns)
                    $0.key("activity")
                    $0.activity(other.activity)
                }
            }
            $0.set("late", sop.late) { $0.late($1) }
            $0.set("unjudgedDeadlines", sop.unjudgedDeadlines)
        }
    }

    private mutating func match(_ match: StepMatch) {
        inline { json in
            json.object {
                $0.key("step")
                $0.step(match.step)
                $0.key("activity")
                $0.activity(match.activity)
                $0.set("likeness", Rational(match.likeness, over: 100))
                $0.set("chosen", match.isChosen)
            }
        }
    }

    private mutating func performer(_ match: PerformerMatch) {
        inline { json in
            json.object {
                $0.set("column", match.column)
                $0.set("kind", match.kind.rawValue)
                $0.set("performer", match.performer)
                $0.set("firstStep", match.step.number)
                $0.key("step")
                $0.step(match.step)
            }
        }
    }

    private mutating func contradiction(_ found: OrderContradiction) {
        object {
            $0.key("first")
            $0.step(found.first)
            $0.key("firstActivity")
            $0.activity(found.firstActivity)
            $0.key("second")
            $0.step(found.second)
            $0.key("secondActivity")
            $0.activity(found.secondActivity)
            $0.set("path", found.path)
            $0.set("flows", found.flows)
            $0.set("elements", found.elements.map(\.reference))
        }
    }

    private mutating func unreceived(_ handoff: UnreceivedHandoff) {
        object {
            $0.key("step")
            $0.step(handoff.step)
            $0.optional("activity", handoff.activity) { $0.activity($1) }
            $0.set("receiver", handoff.receiver)
            $0.set("flow", handoff.flowID)
            $0.set("awaited", handoff.awaited) { $0.activity($1) }
            $0.set("receiverHasNoStep", handoff.hasNoStep)
            $0.set("element", handoff.flow?.reference)
        }
    }

    private mutating func late(_ late: LateStep) {
        object {
            $0.set("steps", late.steps) { $0.step($1) }
            $0.set("time", late.time)
            $0.key("activity")
            $0.activity(late.activity)
            $0.set("timer", late.timerID)
            $0.set("deadline", late.deadline)
            $0.set("element", late.timer.reference)
            $0.set("timerName", late.timerName)
            $0.set("timerLine", late.timerLine)
        }
    }

    private mutating func step(_ step: StepReference) {
        inline { json in
            json.object {
                $0.set("number", step.number)
                $0.set("procedure", step.procedure)
                $0.set("name", step.name)
                $0.key("location")
                $0.location(step.location)
                $0.set("position", step.position)
            }
        }
    }

    fileprivate mutating func activity(_ activity: ActivityReference) {
        inline { json in
            json.object {
                $0.set("id", activity.id)
                $0.set("name", activity.name)
                $0.set("performer", activity.performer)
                $0.set("line", activity.line)
                $0.set("element", ElementIndex.node(activity.node).reference)
            }
        }
    }
}
