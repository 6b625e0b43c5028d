internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

/// What several kinds of explanations hold.
extension JSONWriter {
    mutating func explainedFinding(_ finding: Finding) {
        object {
            $0.set("rule", finding.rule.rawValue)
            $0.set("severity", finding.severity.rawValue)
            $0.set("message", finding.message)
            $0.set("action", finding.action)
            $0.optional("location", finding.location) { $0.location($1) }
        }
    }

    mutating func explainedGap(_ gap: Gap) {
        object {
            $0.set("id", gap.id)
            $0.set("scope", gap.scope.text)
            $0.set("indicator", gap.indicator)
            $0.set("subject") {
                $0.set("type", gap.subject.type.rawValue)
                $0.set("id", gap.subject.id)
                $0.set("name", gap.subject.name)
            }
            $0.set("condition", gap.condition)
            $0.set("action", gap.actions.first?.text)
            $0.set("actions", gap.actions) { json, action in
                json.object {
                    $0.set("kind", action.kind.rawValue)
                    $0.set("effort", action.effort)
                    $0.set("text", action.text)
                    $0.set("target", action.target)
                }
            }
            $0.set("owner", gap.owner)
            $0.set("effort", gap.effort)
            $0.setExact("gain", "gainExact", gap.gain)
            $0.set("due", gap.due)
            $0.set("responsible", gap.responsible)
            $0.optional("location", gap.location) { $0.location($1) }
        }
    }

    mutating func explainedTie(_ tie: ExplainedTie) {
        object {
            $0.set("map", tie.map)
            $0.set("mapTitle", tie.mapTitle)
            $0.set("sop", tie.sop)
            $0.set("sopTitle", tie.sopTitle)
            $0.set("standing", tie.standing.rawValue)
            $0.set("basis", tie.basis.rawValue)
            $0.set("covers", tie.covers)
            $0.set("activities", tie.activities)
            $0.set("places", tie.places) { json, place in
                json.object {
                    $0.set("basis", place.basis.rawValue)
                    $0.optional("location", place.location) { $0.location($1) }
                    $0.set("by", place.link?.by)
                    $0.set("on", place.link?.on)
                    $0.set("reason", place.link?.reason)
                }
            }
            $0.optional("suggestion", tie.suggestion) { json, suggestion in
                json.object {
                    $0.set("confidence", Rational(suggestion.hundredths, over: 100))
                    $0.set("reason", suggestion.reason)
                }
            }
        }
    }

    mutating func explainedCount(_ count: ExplainedCount) {
        object {
            $0.set("scope", count.scope.text)
            $0.set("indicator", count.indicator)
            $0.set("measure", count.kind.rawValue)
            $0.set("covered", count.covered)
            $0.set("total", count.total)
            $0.set("choice", count.choice)
            $0.set("items", count.items)
            $0.set("isCovered", count.isCovered)
        }
    }

    mutating func explainedEvidence(_ cited: ExplainedEvidence) { object { $0.evidenceMembers(cited) } }

    mutating func evidenceMembers(_ cited: ExplainedEvidence) {
        let evidence = cited.evidence
        set("id", evidence.id)
        set("kind", evidence.kind?.rawValue)
        set("date", evidence.date)
        set("validUntil", evidence.validUntil)
        set("subject", evidence.subjectText)
        set("description", evidence.description)
        set("link", evidence.link)
        set("file", evidence.file)
        set("standing", cited.standing.word)
        set("holdsUntil", cited.standing.day)
        set("measured", cited.isMeasured)
        set("refusal", cited.refusal?.rawValue)
        optional("location", evidence.location) { $0.location($1) }
    }

    /// A place that may not be known: `null`.
    mutating func place(_ name: StaticString, _ location: SourceLocation?) {
        optional(name, location) { $0.location($1) }
    }
}

extension EvidenceStanding {
    fileprivate var word: String {
        switch self {
        case .holds: "holds"
        case .undated: "undated"
        case .afterAsOf: "afterAsOf"
        case .expired: "expired"
        case .beforePeriod: "beforePeriod"
        }
    }

    /// The last day it held.
    fileprivate var day: CalendarDate? {
        if case .expired(let day) = self { day } else { nil }
    }
}
