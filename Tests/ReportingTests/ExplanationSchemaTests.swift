import Assessment
import Dossier
import Findings
import Foundation
import ProcessMaps
import Rubric
import Testing
import Tracing

@testable import Reporting

@Suite("The explanation as JSON")
struct ExplanationSchemaTests {
    private func explainer() throws -> Explainer {
        var result = SampleCity(unitCount: 3).result
        result.provenance.profile = try #require(SampleInstrument.instrument.defaultProfile)
        let sops = result.sops.map { sop in
            SOP(
                id: sop.id, number: sop.number, title: sop.title, unit: sop.unit, scope: sop.scope, status: .inForce,
                effective: sop.effective, location: sop.location)
        }
        result.records.sops = sops
        result.records.maps = result.maps.map { map in
            DossierMap(
                id: map.id, code: nil, title: map.title, kind: map.kind, unit: map.unit, file: map.file,
                location: map.location)
        }
        return Explainer(result)
    }

    /// Every kind of thing, and every SOP and map.
    private func names(_ explainer: Explainer) -> [(name: String, kind: SubjectKind)] {
        let result = explainer.result
        return explainer.ids.map { ($0, .indicator) } + result.maps.map { ($0.id, .map) }
            + result.sops.map { ($0.id, .sop) } + result.units.map { ($0.id, .unit) }
            + result.evidence.map { ($0.id, .evidence) } + result.gaps.map { ($0.id, .gap) }
    }

    @Test("holds what the schema asks for, and nothing the schema does not describe, of every kind")
    func schema() throws {
        let (explainer, schema) = (try explainer(), try SchemaCheck("explanation-1.0"))
        var kinds: Set<String> = []
        for (name, kind) in names(explainer) {
            let report = ExplanationReport(try explainer.explanation(of: name, as: kind), of: explainer.result)
            let document = try #require(
                JSONSerialization.jsonObject(with: Data(report.bytes(as: .json))) as? [String: Any])
            kinds.insert(document["kind"] as? String ?? "")
            #expect(schema.problems(in: document) == [], "\(name)")
            #expect(document["id"] as? String == name && document["schemaVersion"] as? String == "1.0")
        }
        #expect(kinds.isSuperset(of: ["indicator", "subArea", "map", "sop", "unit", "evidence", "gap"]))
    }

    @Test("the words of the schema are the words of the code")
    func words() throws {
        let schema = try SchemaCheck("explanation-1.0")
        #expect(schema.words(of: "standing") == SOPStanding.allCases.map(\.rawValue))
        #expect(schema.words(of: "basis") == TraceBasis.allCases.map(\.rawValue))
        #expect(schema.words(of: "measureKind") == MeasureKind.allCases.map(\.rawValue))
        #expect(schema.words(of: "column") == ScoreColumn.allCases.map(\.rawValue))
        #expect(schema.words(of: "mapKind") == MapKind.allCases.map(\.rawValue))
    }

    @Test("the parts the two schemas share say the same in both")
    func shared() throws {
        for definition in ["state", "column", "actionKind", "measureKind", "mapKind", "readState"] {
            let (explanation, result) = (try SchemaCheck("explanation-1.0"), try SchemaCheck())
            #expect(explanation.words(of: definition) == result.words(of: definition), "\(definition)")
        }
    }

    @Test("a schema does not pass what it does not describe")
    func strict() throws {
        let explainer = try explainer()
        let report = ExplanationReport(
            try explainer.explanation(of: explainer.result.maps[0].id), of: explainer.result)
        var document = try #require(
            JSONSerialization.jsonObject(with: Data(report.bytes(as: .json))) as? [String: Any])
        document["lanes"] = nil
        #expect(try SchemaCheck("explanation-1.0").problems(in: document) != [])
        document["lanes"] = [["name": 1]]
        #expect(try SchemaCheck("explanation-1.0").problems(in: document) != [])
    }
}
