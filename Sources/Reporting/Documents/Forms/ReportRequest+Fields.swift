internal import Assessment
internal import Dossier
internal import Rubric

extension ReportRequest {
    /// What an office's own Word template may ask of any report.
    var fields: [String: String] {
        let wording = Wording(language: language)
        let provenance = result.provenance
        var fields = [
            "agency.id": result.agency.id, "agency.name": result.agency.name, "period": result.agency.period ?? "",
            "asOf": wording.date(provenance.asOf), "rubric.id": provenance.instrument.id,
            "rubric.title": wording(provenance.instrument.title), "tool.version": provenance.toolVersion,
        ]
        if case .unit(let id) = scope, let unit = result.units.first(where: { $0.id == id }) {
            fields["unit.id"] = unit.id
            fields["unit.name"] = unit.name
        }
        return fields
    }
}
