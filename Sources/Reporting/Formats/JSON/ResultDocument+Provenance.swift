internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension ResultDocument {
    func writeProvenance(to json: inout JSONWriter) {
        let provenance = result.provenance
        json.set("provenance") { json in
            json.setInline("tool") {
                $0.set("name", Catalogue.toolName)
                $0.set("version", provenance.toolVersion)
            }
            json.setInline("rubric") {
                $0.set("id", provenance.instrument.id)
                $0.set("version", provenance.instrument.version)
                $0.set("sha256", provenance.instrument.sha256)
            }
            json.set("asOf", provenance.asOf)
            json.set("language", language.rawValue)
            json.set("inputs", provenance.inputs) { json, input in json.inline { Self.write(input, to: &$0) } }
            json.set("profile") {
                $0.set("id", provenance.profile.id)
                $0.set("title", provenance.profile.title)
            }
            json.set("withinValidity", provenance.isWithinValidity)
        }
    }

    func writeAgency(to json: inout JSONWriter) {
        json.setInline("agency") {
            $0.set("id", result.agency.id)
            $0.set("name", result.agency.name)
            $0.set("kind", result.agency.kind)
            $0.set("period", result.agency.period)
        }
        json.set("units", result.units) { json, unit in
            json.inline {
                $0.object {
                    $0.set("id", unit.id)
                    $0.set("name", unit.name)
                    $0.set("parent", unit.parent)
                    $0.set("peerGroup", unit.peerGroup)
                    $0.set("formerNames", unit.formerNames)
                    $0.set("responsible", unit.responsible)
                }
            }
        }
    }

    private static func write(_ input: InputFile, to json: inout JSONWriter) {
        json.object {
            $0.set("path", input.path)
            $0.set("bytes", input.bytes)
            $0.set("sha256", input.sha256)
            $0.set("state", input.state.rawValue)
            $0.optional("reason", input.problem) { $0.problem($1) }
        }
    }
}
