import Dossier
import Findings
import Foundation
import Testing

@testable import Assessment
@testable import Reporting

@Suite("The assessment as OSCAL")
struct OSCALReportTests {
    private static let result = SampleCity().result

    private static func document(_ scope: AnswerScope = .agency) throws -> [String: Any] {
        let bytes = try GapReport(result, scope: scope).bytes(as: .oscal)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(Array(json.keys) == ["assessment-results"])
        return try #require(json["assessment-results"] as? [String: Any])
    }

    private static func only(_ document: [String: Any]) throws -> [String: Any] {
        let results = try #require(document["results"] as? [[String: Any]])
        #expect(results.count == 1)
        return try #require(results.first)
    }

    @Test("has what the model requires, and times of the as-of date alone")
    func required() throws {
        let document = try Self.document()
        for key in ["uuid", "metadata", "import-ap", "results"] { #expect(document[key] != nil, "\(key)") }
        let metadata = try #require(document["metadata"] as? [String: Any])
        for key in ["title", "last-modified", "version", "oscal-version"] { #expect(metadata[key] is String, "\(key)") }
        #expect(metadata["last-modified"] as? String == "\(Self.result.provenance.asOf.iso)T00:00:00Z")
        let result = try Self.only(document)
        for key in ["uuid", "title", "description", "start", "reviewed-controls"] {
            #expect(result[key] != nil, "\(key)")
        }
    }

    @Test(
        "has a finding for each gap, whose target is its indicator and whose observation is there",
        arguments: [
            AnswerScope.agency, .unit("disdukcapil"),
        ])
    func findings(scope: AnswerScope) throws {
        let result = try Self.only(Self.document(scope))
        let observations = try #require(result["observations"] as? [[String: Any]])
        let observed = Set(observations.compactMap { $0["uuid"] as? String })
        let findings = try #require(result["findings"] as? [[String: Any]])
        let gaps = Self.result.gaps.filter { $0.scope == scope }
        let open = findings.filter { finding in
            let status = (finding["target"] as? [String: Any])?["status"] as? [String: Any]
            return status?["state"] as? String == "not-satisfied"
        }
        #expect(open.count == gaps.count)
        let targets = open.compactMap { ($0["target"] as? [String: Any])?["target-id"] as? String }
        #expect(targets == gaps.map(\.indicator))
        for finding in findings {
            let related = try #require(finding["related-observations"] as? [[String: String]])
            #expect(related.allSatisfy { $0["observation-uuid"].map(observed.contains) == true })
        }
    }

    @Test("has an observation for each piece of evidence")
    func evidence() throws {
        let result = try Self.only(Self.document())
        let observations = try #require(result["observations"] as? [[String: Any]])
        let types = observations.compactMap { ($0["types"] as? [String])?.first }
        #expect(types.count { $0 == "discovery" } == Self.result.evidence.count)
        #expect(observations.allSatisfy { $0["methods"] as? [String] == ["EXAMINE"] })
    }

    @Test("every UUID is one of version 5, and those that name things are unlike each other")
    func uuids() throws {
        let text = String(decoding: try GapReport(Self.result).bytes(as: .oscal), as: UTF8.self)
        let found = pieces(of: text, from: "\"uuid\": \"", to: "\"")
        #expect(found.count > 25)
        #expect(Set(found).count == found.count)
        for uuid in found {
            let parts = uuid.split(separator: "-")
            #expect(parts.map(\.count) == [8, 4, 4, 4, 12], "\(uuid)")
            #expect(uuid.allSatisfy { $0.isHexDigit || $0 == "-" })
            #expect(parts[2].first == "5")
            #expect("89ab".contains(parts[3].first ?? " "))
        }
    }

    @Test("the UUID of a name is that of RFC 9562")
    func names() {
        // Appendix A.4: www.example.com in the name space of DNS.
        let dns: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
        ]
        #expect(NameUUID.text(named: "www.example.com", in: dns) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        let names = NameUUID(of: ["a"])
        #expect(names.uuid("b", "c") != names.uuid("bc"))
        #expect(NameUUID(of: ["a", "b"]).uuid("c") != NameUUID(of: ["a"]).uuid("b", "c"))
    }

    @Test("ids and texts take the forms the model asks for")
    func texts() {
        #expect(OSCALText.token("tl.probis.sop") == "tl.probis.sop")
        #expect(OSCALText.token("1 a/b") == "_1_a_b")
        #expect(OSCALText.token("") == "_")
        #expect(OSCALText.line(" a\n\u{0}b ") == "a b")
        #expect(OSCALText.line("  ") == "–")
        #expect(OSCALText.kebab("crossFunctionalMap") == "cross-functional-map")
        #expect(OSCALText.address("https://contoh.go.id/a?b=1") != nil)
        #expect(OSCALText.address("rak 3") == nil)
        #expect(OSCALText.address("https://contoh.go.id/a b") == nil)
    }

    @Test("no property is empty, and the same result gives the same bytes")
    func properties() throws {
        let bytes = try GapReport(Self.result).bytes(as: .oscal)
        #expect(try GapReport(Self.result).bytes(as: .oscal) == bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\"value\": \"\""))
        #expect(!text.contains("null"))
    }
}
