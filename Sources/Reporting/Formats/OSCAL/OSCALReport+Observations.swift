internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// What was looked at: one observation for each indicator, one for each piece of evidence of the scope.
extension OSCALReport {
    func writeObservations(to json: inout JSONWriter) {
        let observations = assessed.map(observation) + content.scopeEvidence.map(observation)
        guard !observations.isEmpty else { return }
        json.set("observations", observations) { write($1, to: &$0) }
    }

    func uuid(ofIndicator id: String) -> String { names.uuid("observation", "indicator", id) }

    private struct Observation {
        var uuid: String
        var title: String
        var description: String
        var properties: [OSCALProperty]
        var type: String
        var subjects: [(id: String, name: String)]
        var evidence: [(href: String?, description: String)]
        var collected: String
        var expires: String?
    }

    private func observation(_ indicator: IndicatorResult) -> Observation {
        var properties = [OSCALProperty("state", indicator.state.rawValue)]
        if let measure = indicator.measure {
            properties += [
                OSCALProperty("covered", String(measure.covered)), OSCALProperty("total", String(measure.total)),
            ]
        }
        if let proposal = indicator.proposal { properties.append(OSCALProperty("proposed-choice", proposal.choice)) }
        for answer in indicator.answers where answer.column != .measured {
            guard let choice = answer.choice else { continue }
            properties.append(OSCALProperty("\(OSCALText.kebab(answer.column.rawValue))-choice", choice))
        }
        return Observation(
            uuid: uuid(ofIndicator: indicator.id), title: content.question(of: indicator.id),
            description: wording(indicator.explanation), properties: properties, type: "control-objective",
            subjects: [(content.result.agency.id, content.result.agency.name)],
            evidence: indicator.answers.flatMap { answer in answer.evidence.map { (nil, $0) } }, collected: day,
            expires: nil)
    }

    private func observation(_ evidence: Evidence) -> Observation {
        let kind = evidence.kind.map { wording(Catalogue.evidence($0)) } ?? evidence.kindText
        let places = [evidence.file.map(SARIFURI.text), evidence.link.flatMap(OSCALText.address)].compactMap(\.self)
        let description = evidence.description ?? "\(kind): \(evidence.subjectText)"
        return Observation(
            uuid: names.uuid("observation", "evidence", evidence.id, evidence.location.description),
            title: "\(evidence.id) · \(kind)", description: description,
            properties: [
                OSCALProperty("evidence-id", evidence.id), OSCALProperty("subject", evidence.subjectText),
            ], type: "discovery", subjects: [],
            evidence: places.isEmpty ? [(nil, description)] : places.map { ($0, description) },
            collected: evidence.date.map(OSCALText.time) ?? day,
            expires: evidence.validUntil.map(OSCALText.time))
    }

    private func write(_ observation: Observation, to json: inout JSONWriter) {
        json.object { json in
            json.set("uuid", observation.uuid)
            json.set("title", OSCALText.line(observation.title))
            json.set("description", OSCALText.paragraphs([observation.description]))
            let properties = observation.properties.filter { !$0.value.isEmpty }
            if !properties.isEmpty { json.set("props", properties) { $0.oscal($1) } }
            json.inline { $0.set("methods", ["EXAMINE"]) }
            json.inline { $0.set("types", [observation.type]) }
            if !observation.subjects.isEmpty {
                json.set("subjects", observation.subjects) { json, subject in
                    json.object {
                        $0.set("subject-uuid", uuid(ofParty: subject.id))
                        $0.set("type", "party")
                        $0.set("title", OSCALText.line(subject.name))
                    }
                }
            }
            if !observation.evidence.isEmpty {
                json.set("relevant-evidence", observation.evidence) { json, item in
                    json.object {
                        if let href = item.href { $0.set("href", href) }
                        $0.set("description", OSCALText.paragraphs([item.description]))
                    }
                }
            }
            json.set("collected", observation.collected)
            if let expires = observation.expires { json.set("expires", expires) }
        }
    }
}
