import Findings
import Foundation
import ProcessMaps
import Testing

@testable import Reporting

@Suite("Map inspection")
struct MapInspectionTests {
    private func object(_ bytes: [UInt8]) throws -> Any { try JSONSerialization.jsonObject(with: Data(bytes)) }

    @Test("writes one file as an object and several as an array")
    func shape() throws {
        let file = SampleCity.drawn.file
        #expect(try object(MapInspection.json([file])) is [String: Any])
        #expect((try object(MapInspection.json([file, file])) as? [Any])?.count == 2)
        #expect((try object(MapInspection.json([])) as? [Any])?.count == 0)
    }

    @Test("writes each file on one line as NDJSON")
    func ndjson() throws {
        let line = MapInspection.ndjson(SampleCity.drawn.file)
        #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(line.last == UInt8(ascii: "\n"))
        #expect(try object(line) is [String: Any])
    }

    @Test("holds every column, the performers, the activities and the hand-offs")
    func contents() throws {
        let file = try #require(try object(MapInspection.json([SampleCity.drawn.file])) as? [String: Any])
        #expect(file["file"] as? String == "maps/disdukcapil/ktp-el.bpmn")
        #expect(file["state"] as? String == "read")
        #expect(file["reason"] is NSNull)
        #expect(file["exporterVersion"] is NSNull)
        let counts = try #require(file["counts"] as? [String: Int])
        #expect(Set(counts.keys) == Set(MapCounts.Column.allCases.map(\.rawValue)))
        #expect(counts["lane"] == 4)
        #expect((file["map"] as? [String: Any])?["kind"] as? String == "crossFunctional")
        let process = try #require((file["processes"] as? [[String: Any]])?.first)
        #expect(process["performers"] as? [String] == ["Pemohon", "Petugas Loket", "Kepala Bidang", "Operator Cetak"])
        #expect((process["activities"] as? [[String: Any]])?.first?["performer"] as? String == "Pemohon")
        let handoff = try #require((process["handoffs"] as? [[String: Any]])?.first)
        #expect(handoff["from"] as? String == "Task_0")
        #expect(handoff["toPerformer"] as? String == "Petugas Loket")
    }

    @Test("says why a file was refused, with line and column")
    func refused() throws {
        let problem = ReadProblem(
            code: "notWellFormed", message: LocalizedText(id: "rusak", en: "broken"), line: 12, column: 3)
        let file = MapFile(path: "a.bpmn", state: .refused, problem: problem)
        let json = try #require(try object(MapInspection.json([file])) as? [String: Any])
        let reason = try #require(json["reason"] as? [String: Any])
        #expect(reason["line"] as? Int == 12)
        #expect(reason["column"] as? Int == 3)
        #expect(reason["code"] as? String == "notWellFormed")
        #expect((json["processes"] as? [Any])?.isEmpty == true)
        let text = String(decoding: MapInspection.text([file], language: .english), as: UTF8.self)
        #expect(text == "a.bpmn: refused\n  broken (line 12)\n")
    }

    @Test("tells a person who does how much")
    func text() {
        let text = String(decoding: MapInspection.text([SampleCity.drawn.file]), as: UTF8.self)
        #expect(text.contains("Penerbitan KTP-el (lintas fungsi)"))
        #expect(text.contains("    Petugas Loket: 2 kegiatan"))
    }

    @Test(
        "says a code once, however the title is written",
        arguments: [
            ("KTC-01.CFM.01 Surat masuk", "Surat masuk"), ("ktc-01.cfm.01 - Surat masuk", "Surat masuk"),
            ("KTC-01.CFM.01: Surat masuk", "Surat masuk"), ("KTC-01.CFM.01", "KTC-01.CFM.01"),
            ("KTC-01.CFM.011 Surat", "KTC-01.CFM.011 Surat"), ("Surat masuk", "Surat masuk"), ("", ""),
        ])
    func codeOnce(_ title: String, _ name: String) {
        #expect(MapNames.withoutCode(title, "KTC-01.CFM.01") == name)
        #expect(MapNames.withoutCode(title, nil) == title)
    }
}
