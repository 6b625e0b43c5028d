internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

extension AssessmentResult {
    /// All parts, in the order in which they are written.
    init(_ json: inout JSONObject) throws(JSONFault) {
        let header = try json.object("provenance", ProvenanceHeader.init)
        let agency = try json.object("agency", Agency.init)
        let units = try json.objects("units", Unit.init)
        let scores = try json.objects("scores", Score.init)
        let totals = try json.objects("totals", ColumnTotal.init)
        let indicators = try json.objects("indicators", IndicatorResult.init)
        let gaps = try json.objects("gaps", Gap.init)
        let traces = try json.objects("traces", Trace.init)
        let findings = try json.objects("findings", Finding.init)
        let suggestions = try json.objects("suggestions", LinkSuggestion.init)
        let profiles = try ProfileTotals(&json)
        let steps = try json.objects("steps", NextStep.init)
        let maps = try json.objects("maps", MapResult.init)
        let sops = try json.objects("sops", SOPResult.init)
        let coverage = try json.objects("coverage", MapComparison.init)
        let evidence = try json.objects("evidence", Evidence.init)
        let across = try json.object("acrossUnits", AcrossUnits.init)
        let instrument = try InstrumentReading(header: header, profiles: profiles).instrument(&json)
        let application = try ApplicationTable(&json)
        let evaluation = try json.objectIfAny("evaluation", AgencyEvaluation.init) ?? AgencyEvaluation()
        let look = try json.objectIfAny("look", AgencyLook.init) ?? AgencyLook()
        let drawings = try json.objects("drawings", MapFile.init)
        try Self.check(maps, against: drawings, &json)
        self.init(
            provenance: header.provenance(instrument, profiles.used), agency: agency, units: units, scores: scores,
            indicators: indicators, gaps: gaps, steps: steps, totals: totals, profiles: profiles.totals, traces: traces,
            maps: maps, sops: sops, mapFiles: drawings, evidence: evidence, findings: findings,
            application: application, coverage: coverage, suggestions: suggestions, overlap: across.overlap,
            peerGroups: across.peerGroups)
        self.evaluation = evaluation
        self.look = look
    }

    /// A map points at its drawing by position.
    private static func check(
        _ maps: [MapResult], against drawings: [MapFile], _ json: inout JSONObject
    ) throws(JSONFault) {
        guard let wrong = maps.firstIndex(where: { $0.file.map { !drawings.indices.contains($0) } ?? false }) else {
            return
        }
        let text = json.text
        let entries = try json.array("maps") { entry throws(JSONFault) in entry }
        var map = try JSONObject(entries[wrong], of: text)
        throw JSONFault(entry: try map.member("drawing"), code: .outOfTable)
    }
}
