import Assessment
import Dossier
import Findings
import Foundation
import ProcessMaps
import Rubric
import Testing
import Tracing

@testable import Reporting

@Suite("The result as JSON")
struct ResultJSONTests {
    private func document(_ city: SampleCity = SampleCity()) throws -> [String: Any] {
        let bytes = try GapReport(city.result).bytes(as: .json)
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("holds what the schema asks for, and nothing the schema does not describe")
    func schema() throws {
        #expect(try SchemaCheck().problems(in: document()) == [])
    }

    @Test("begins with the schema version and keeps the order of the contract")
    func order() throws {
        let text = try GapReport(SampleCity().result).text(.json)
        let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
            $0.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
        }
        #expect(keys == (try SchemaCheck().requiredKeys))
        #expect(keys.prefix(4) == ["schemaVersion", "provenance", "agency", "units"])
    }

    @Test("writes scores as exact decimals")
    func scores() throws {
        let text = try GapReport(SampleCity().result).text(.json)
        #expect(text.contains(#""node": "tl.probis.sop", "value": 0.0804, "maximum": 0.12, "lower": 0.0804"#))
        #expect(text.contains(#""ratio": 0.666666666667"#))
    }

    @Test("gives the evaluation its own keys and no ratio")
    func evaluation() throws {
        let indicators = try #require(document()["indicators"] as? [[String: Any]])
        let evaluation = try #require(indicators.first { $0["id"] as? String == "tl.probis.evaluasi" })
        let measure = try #require(evaluation["measure"] as? [String: Any])
        #expect(measure["ratio"] is NSNull)
        #expect(measure["periodic"] as? Bool == true)
        #expect(measure["analysed"] as? Bool == false)
        #expect(measure["followedUp"] as? Int == 1)
        #expect(measure["findingsTotal"] as? Int == 2)
    }

    @Test("holds the drawing of a drawn map, and null for a map without one")
    func diagrams() throws {
        let maps = try #require(document()["maps"] as? [[String: Any]])
        let drawn = try #require(maps.first { $0["id"] as? String == "KTC-02.02.CFM.01" })
        let diagram = try #require(drawn["diagram"] as? [String: Any])
        #expect((diagram["lanes"] as? [Any])?.count == 4)
        #expect((diagram["nodes"] as? [Any])?.count == 6)
        let flow = try #require((diagram["flows"] as? [[String: Any]])?.first)
        #expect(flow["source"] as? String == "Task_0")
        #expect((flow["waypoints"] as? [[Double]])?.first == [180, 60])
        #expect(maps.first?["diagram"] is NSNull)
    }

    @Test("survives what names can hold")
    func names() throws {
        let name = "Dinas \"A\" \\ <script>\u{1}\n=1+1 🏛"
        let units = try #require(document(SampleCity(firstUnitName: name))["units"] as? [[String: Any]])
        #expect(units.first?["name"] as? String == name)
    }

    @Test("the words of the schema are the words of the code")
    func words() throws {
        let schema = try SchemaCheck()
        #expect(schema.words(of: "state") == ScoreState.allCases.map(\.rawValue))
        #expect(schema.words(of: "column") == ScoreColumn.allCases.map(\.rawValue))
        #expect(schema.words(of: "readState") == ReadState.allCases.map(\.rawValue))
        #expect(schema.words(of: "actionKind") == ActionKind.allCases.map(\.rawValue))
        #expect(schema.words(of: "measureKind") == MeasureKind.allCases.map(\.rawValue))
        #expect(schema.words(of: "applicationStage") == ApplicationStage.allCases.map(\.rawValue))
        #expect(schema.words(of: "mapKind") == MapKind.allCases.map(\.rawValue))
    }
}
