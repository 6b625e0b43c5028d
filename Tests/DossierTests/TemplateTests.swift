import Findings
import Foundation
import OfficeFiles
import ProcessMaps
import Testing

@testable import Dossier

@Suite("The folder a new agency begins with")
struct TemplateTests {
    private static func template(_ kind: String = "kota", asOf: String = "2026-06-30") throws -> DossierTemplate {
        DossierTemplate(
            id: "kota-saya", name: "Kota “Saya”: \"Maju\" #1 \\ {a}", kind: kind, period: 2026,
            asOf: try #require(CalendarDate(iso: asOf)))
    }

    private func file(_ path: String, kind: String = "kota") throws -> [UInt8] {
        try #require(try Self.template(kind).files().first { $0.path == path }).bytes
    }

    @Test("agency.yaml says what was asked for, whatever stands in the name", arguments: ["kota", "kementerian"])
    func agency(_ kind: String) throws {
        var log = FindingLog(limit: 100)
        let agency = try AgencyFile(
            file("agency.yaml", kind: kind), path: "agency.yaml", limits: DossierLimits(), log: &log)
        #expect(log.findings.isEmpty && agency.problem == nil)
        #expect(agency.agency.name == (try Self.template().name))
        #expect(agency.agency.kind == kind && agency.agency.period == "2026")
        #expect(agency.asOf == CalendarDate(iso: "2026-06-30"))
    }

    @Test(
        "it reads back without a finding, and its map, its SOP and its evidence find each other",
        arguments: ["kota", "kementerian"], ["2026-06-30", "2024-02-29", "1999-12-31"])
    func examples(_ kind: String, _ asOf: String) throws {
        let template = try Self.template(kind, asOf: asOf)
        let files = try template.files()
        let place = try TemporaryDossier(
            bytes: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) }))
        let dossier = try place.read()
        let example = ExampleCase(template)
        #expect(dossier.findings.isEmpty, "\(dossier.findings.map { "\($0.rule) \($0.message.english)" })")
        #expect(dossier.inputs.map(\.path) == files.map(\.path))
        #expect(dossier.inputs.allSatisfy { $0.state == .read })
        #expect(dossier.agency.name == template.name && dossier.asOf == template.asOf)
        #expect(dossier.units.units == example.units)
        #expect(dossier.maps.map(\.id) == [example.code])

        let sop = try #require(dossier.sops.first)
        #expect(dossier.sops.count == 1 && sop.isInForce(on: template.asOf) && sop.unit == example.owner.id)
        #expect(sop.documentPath == example.sopFile)
        #expect(sop.steps.map(\.activity) == example.steps.map(\.activity))
        #expect(sop.steps.map(\.performers) == example.steps.map { [$0.performer] })
        #expect(dossier.evidence.map(\.subjects) == [[.sop(sop.id)]])
    }

    @Test("an example that is left behind after the units were changed is reported")
    func leftBehind() throws {
        let example = ExampleCase(try Self.template())
        #expect(!example.units.isEmpty)
        let units = UnitIndex(UnitTree([Unit(id: "disdukcapil", name: "Dinas Kependudukan dan Pencatatan Sipil")]))
        for unit in example.units {
            #expect(units.match(unit.id).id == nil)
            #expect(units.match(unit.name).id == nil)
        }
    }

    @Test("the map draws the activities and performers of the SOP, and no rule of map lint objects")
    func map() throws {
        let example = ExampleCase(try Self.template())
        let file = MapReader().read(bytes: Array(ExampleMap(example).xml.utf8), as: "a.bpmn")
        #expect(MapLint(LintConfiguration(preset: .all)).check(file).findings.isEmpty)
        let xml = ExampleMap(example).xml
        #expect(!example.steps.isEmpty)
        for step in example.steps { #expect(xml.contains("name=\"\(step.activity)\"")) }
        for performer in example.performers { #expect(xml.contains("name=\"\(performer)\"")) }
    }

    @Test("every word a drop-down offers is one the reader knows")
    func choices() {
        func offered(_ guide: ColumnGuide) -> [String] {
            if case .choice(let values) = guide.entry { values } else { [] }
        }
        #expect(
            Set(offered(SOPColumn.status.guide).compactMap { SOPWords.status[Folding.name($0)] })
                == Set(SOPStatus.allCases).subtracting([.unknown]))
        #expect(offered(SOPColumn.type.guide).allSatisfy { SOPWords.type[Folding.name($0)] != nil })
        #expect(offered(SOPColumn.publicService.guide).allSatisfy { SOPWords.yesNo[Folding.name($0)] != nil })
        #expect(
            Set(offered(EvidenceColumn.kind.guide).compactMap { EvidenceWords.kind[Folding.name($0)] })
                == Set(EvidenceKind.allCases))
    }

    @Test("the registers have the headings the readers know, those of the SOPs, maps and evidence all of them")
    func headings() throws {
        func first(_ count: Int, _ path: String) throws -> [String] {
            try Array(texts(ofSheet: 1, in: file(path)).prefix(count))
        }
        #expect(try first(18, "sops.xlsx") == SOPColumn.allCases.map(\.heading))
        #expect(try first(10, "maps.xlsx") == MatrixColumn.allCases.map(\.heading))
        #expect(try first(8, "evidence.xlsx") == EvidenceColumn.allCases.map(\.heading))
        #expect(try first(6, "units.xlsx") == UnitColumn.templateColumns.map(\.heading))
    }

    /// The shared strings a sheet shows, in the order of its cells.
    private func texts(ofSheet number: Int, in workbook: [UInt8]) throws -> [String] {
        let archive = try ZipArchive(workbook)
        func part(_ name: String) throws -> String {
            String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
        }
        let strings = try part("xl/sharedStrings.xml").matches(of: /<t[^>]*>([^<]*)<\/t>/).map { String($0.1) }
        return try part("xl/worksheets/sheet\(number).xml").matches(of: /t="s"><v>([0-9]+)<\/v>/)
            .compactMap { Int($0.1).map { strings[$0] } }
    }
}
