internal import Assessment
internal import Dossier
internal import Findings
internal import Tracing

extension ResultDocument {
    func writeTraces(to json: inout JSONWriter) {
        json.set("traces", result.traces) { json, trace in
            json.inline {
                $0.object {
                    $0.set("map", trace.map)
                    $0.set("sop", trace.sop)
                    $0.set("basis", trace.basis.rawValue)
                    $0.set("counts", trace.counts)
                    $0.set("activity", trace.activity)
                    $0.optional("location", trace.location) { $0.location($1) }
                }
            }
        }
    }

    func writeFindings(to json: inout JSONWriter) {
        json.set("findings", result.findings) { json, finding in
            json.object {
                $0.set("rule", finding.rule.rawValue)
                $0.set("severity", finding.severity.rawValue)
                $0.set("message", finding.message)
                $0.optional("location", finding.location) { $0.location($1) }
                $0.set("legalBasis", finding.legalBasis?.citation)
                $0.set("action", finding.action)
            }
        }
    }

    func writeSOPs(to json: inout JSONWriter) {
        json.set("sops", result.sops) { json, sop in
            json.object {
                $0.set("id", sop.id)
                $0.set("number", sop.number)
                $0.set("title", sop.title)
                $0.set("unit", sop.unit)
                $0.key("appliesTo")
                $0.appliesTo(sop.scope)
                $0.set("standing", sop.standing.rawValue)
                $0.set("effective", sop.effective)
                $0.set("maps", sop.maps)
                $0.set("applicationEvidence", sop.applicationEvidence)
                $0.optional("location", sop.location) { $0.location($1) }
                $0.set("revised", sop.revised)
                $0.set("revoked", sop.revoked)
            }
        }
    }

    func writeEvidence(to json: inout JSONWriter) {
        json.set("evidence", result.evidence) { json, evidence in
            json.object {
                $0.set("id", evidence.id)
                $0.set("subjectText", evidence.subjectText)
                $0.set("subjects", evidence.subjects) { $0.subject($1) }
                $0.set("kind", evidence.kind?.rawValue)
                $0.set("kindText", evidence.kindText)
                $0.set("date", evidence.date)
                $0.set("validUntil", evidence.validUntil)
                $0.set("description", evidence.description)
                $0.set("link", evidence.link)
                $0.set("file", evidence.file)
                $0.optional("location", evidence.location) { $0.location($1) }
            }
        }
    }
}

extension JSONWriter {
    /// `{"kind": "owner|units|everyUnit", "units": […]}`
    mutating func appliesTo(_ scope: SOPScope) {
        let (kind, units): (String, [String]) =
            switch scope {
            case .owner: ("owner", [])
            case .units(let ids): ("units", ids)
            case .everyUnit: ("everyUnit", [])
            }
        inline { json in
            json.object {
                $0.set("kind", kind)
                $0.set("units", units)
            }
        }
    }

    fileprivate mutating func subject(_ subject: EvidenceSubject) {
        let (type, id) =
            switch subject {
            case .sop(let id): ("sop", id)
            case .map(let id): ("map", id)
            case .unit(let id): ("unit", id)
            }
        inline { json in
            json.object {
                $0.set("type", type)
                $0.set("id", id)
            }
        }
    }
}
