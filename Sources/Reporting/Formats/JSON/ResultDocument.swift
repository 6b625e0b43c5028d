internal import Assessment
internal import Findings

/// The result as JSON (contracts, section 2; schema in `Reports/schema/assessment-result-1.0.schema.json`): everything
/// any report shows. Keys of one part are written in one file beside this one, `ResultDocument+….swift`.
///
/// The keys of the contract come first and in its order; what reports need besides follows. `ResultFile` reads it back.
struct ResultDocument {
    static let schemaVersion = "1.0"

    let result: AssessmentResult
    /// The language of the run, noted in the provenance. Texts always stand in both.
    let language: Language

    func bytes(isIndented: Bool = true) -> [UInt8] {
        var json = JSONWriter(isIndented: isIndented, keepsExact: true)
        json.object { json in
            json.set("schemaVersion", Self.schemaVersion)
            writeProvenance(to: &json)
            writeAgency(to: &json)
            writeScores(to: &json)
            writeTotals(to: &json)
            writeIndicators(to: &json)
            writeGaps(to: &json)
            writeTraces(to: &json)
            writeFindings(to: &json)
            writeSuggestions(to: &json)
            writeProfiles(to: &json)
            writeSteps(to: &json)
            writeMaps(to: &json)
            writeSOPs(to: &json)
            writeCoverage(to: &json)
            writeEvidence(to: &json)
            writeAcrossUnits(to: &json)
            writeRubric(to: &json)
            writeApplication(to: &json)
            writeEvaluation(to: &json)
            writeLook(to: &json)
            writeDrawings(to: &json)
        }
        json.newline()
        return json.bytes
    }
}

extension ReportFormat {
    /// The whole result for other programs; the scope of the report changes nothing in it.
    public static let json = ReportFormat(rawValue: "json", fileExtension: "json") { report in
        ResultDocument(result: report.result, language: report.language).bytes()
    }
}
