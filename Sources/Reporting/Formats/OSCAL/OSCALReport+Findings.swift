internal import Assessment
internal import Findings
internal import Rubric

/// What came of it: a finding for each gap, and for each indicator that is met.
extension OSCALReport {
    func writeFindings(to json: inout JSONWriter) {
        let gaps = content.gaps(in: content.scope).map(finding)
        let met = assessed.filter { $0.state == .met }.map(finding)
        guard !gaps.isEmpty || !met.isEmpty else { return }
        let observed = Set(assessed.map(\.id))
        json.set("findings", gaps + met) { write($1, observed, to: &$0) }
    }

    private struct Outcome {
        var uuid: String
        var title: String
        var description: [String]
        var properties: [OSCALProperty]
        var indicator: String
        var isSatisfied: Bool
        var remarks: [String]
    }

    private func finding(_ gap: Gap) -> Outcome {
        var properties = [
            OSCALProperty("gap-id", gap.id), OSCALProperty("subject-type", OSCALText.kebab(gap.subject.type.rawValue)),
            OSCALProperty("subject-id", gap.subject.id), OSCALProperty("owner", gap.owner),
            OSCALProperty("effort-working-days", String(gap.effort)), OSCALProperty("gain", gap.gain.decimal()),
            OSCALProperty("location", gap.location.description),
        ]
        if let due = gap.due { properties.append(OSCALProperty("due", due.iso)) }
        return Outcome(
            uuid: names.uuid("finding", "gap", gap.id), title: content.subjectName(of: gap),
            description: [wording(gap.condition)], properties: properties, indicator: gap.indicator,
            isSatisfied: false, remarks: gap.actions.map { wording($0.text) })
    }

    private func finding(_ indicator: IndicatorResult) -> Outcome {
        Outcome(
            uuid: names.uuid("finding", "indicator", indicator.id), title: content.shortName(of: indicator.id),
            description: [wording(indicator.explanation)], properties: [], indicator: indicator.id, isSatisfied: true,
            remarks: [])
    }

    private func write(_ finding: Outcome, _ observed: Set<String>, to json: inout JSONWriter) {
        json.object { json in
            json.set("uuid", finding.uuid)
            json.set("title", OSCALText.line(finding.title))
            json.set("description", OSCALText.paragraphs(finding.description))
            let properties = finding.properties.filter { !$0.value.isEmpty }
            if !properties.isEmpty { json.set("props", properties) { $0.oscal($1) } }
            json.set("target") { json in
                json.set("type", "objective-id")
                json.set("target-id", OSCALText.token(finding.indicator))
                json.set("title", OSCALText.line(content.shortName(of: finding.indicator)))
                json.setInline("status") {
                    $0.set("state", finding.isSatisfied ? "satisfied" : "not-satisfied")
                    $0.set("reason", finding.isSatisfied ? "pass" : "fail")
                }
            }
            if observed.contains(finding.indicator) {
                json.set("related-observations", [uuid(ofIndicator: finding.indicator)]) { json, uuid in
                    json.inline { $0.object { $0.set("observation-uuid", uuid) } }
                }
            }
            if !finding.remarks.isEmpty { json.set("remarks", OSCALText.paragraphs(finding.remarks)) }
        }
    }
}
