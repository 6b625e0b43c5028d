import Findings
import Foundation
import OfficeFiles
import ProcessMaps
import Testing

@testable import Dossier

@Suite("The folder a new agency begins with")
struct TemplateTests {
    private static func template(_ kind: String = "kota", asOf: String = "2026-06-30") -> DossierTemplate {
        DossierTemplate(
            id: "kota-saya", name: "Kota “Saya”: \"Maju\" #1 \\ {a}", kind: kind, period: 2026,
            asOf: CalendarDate(iso: asOf)!)
    }

    private func file(_ path: String, kind: String = "kota") throws -> [UInt8] {
        try #require(Self.template(kind).files().first { $0.path == path }).bytes
    }

    /// The rows of an example as a reader of workbooks gives them.
    private func table<Column: GuidedColumn>(_ rows: [[Column: OutgoingCell.Content]]) -> Table {
        let headings = TableRow(number: 1, cells: Column.allCases.map(\.heading))
        let examples = rows.enumerated().map { position, row in
            TableRow(
                number: position + 2,
                cells: Column.allCases.map { column in
                    switch row[column] {
                    case .text(let text)?: text
                    case .date(let date)?: date.iso
                    default: ""
                    }
                })
        }
        return Table(sheet: Column.sheetName, rows: [headings] + examples)
    }

    @Test(
        "agency.yaml says what was asked for, whatever stands in the name",
        arguments: [("kota", "dinas-contoh"), ("kementerian", "biro-contoh")])
    func agency(_ kind: String, _ unit: String) throws {
        var log = FindingLog(limit: 100)
        let agency = try AgencyFile(
            file("agency.yaml", kind: kind), path: "agency.yaml", limits: DossierLimits(), log: &log)
        #expect(log.findings.isEmpty && agency.problem == nil)
        #expect(agency.agency.name == Self.template().name)
        #expect(agency.agency.kind == kind && agency.agency.period == "2026")
        #expect(agency.asOf == CalendarDate(iso: "2026-06-30"))
        #expect(agency.units.first?.id == unit && agency.units.count == 2)
    }

    @Test(
        "the examples hold together: every register reads without a finding, and the map and the evidence find the SOP",
        arguments: ["kota", "kementerian"], ["2026-06-30", "2024-02-29", "1999-12-31"])
    func examples(_ kind: String, _ asOf: String) throws {
        let template = Self.template(kind, asOf: asOf)
        let example = ExampleCase(template)
        let units = UnitIndex(UnitTree(example.units))
        var log = FindingLog(limit: 100)

        var sopRegisters = [try open(Register<SOPColumn>(table(example.sops), path: "sops.xlsx", log: &log))]
        let entries = SOPRegister(units: units).read(&sopRegisters, log: &log)
        SOPRules.check(entries, asOf: template.asOf, log: &log)
        #expect(entries.count == 1)
        let sop = try #require(entries.first?.sop)
        #expect(sop.isInForce(on: template.asOf) && sop.unit == example.owner.id)

        var mapRegisters = [try open(Register<MatrixColumn>(table(example.maps), path: "maps.xlsx", log: &log))]
        let matrix = MapMatrix(&mapRegisters, units: units, log: &log)
        let map = MapReader().read(Array(ExampleMap(example).xml.utf8), path: "maps/\(example.mapFileName)")
        #expect(map.state == .read && map.findings.isEmpty)
        let join = MapJoin(files: [map], matrix: matrix.maps, paths: [map.path])
        log.report(join.findings)
        #expect(join.maps.count == 1)
        #expect(join.maps.first?.isCrossFunctional == true)

        var evidenceRegisters = [
            try open(Register<EvidenceColumn>(table(example.evidence), path: "evidence.xlsx", log: &log))
        ]
        let reader = EvidenceRegister(
            sops: SOPIndex([sop]), maps: MapIndex(join.maps), units: units, files: NamedFiles([]))
        let evidence = reader.read(&evidenceRegisters, log: &log)
        #expect(evidence.first?.subjects == [.sop(sop.id)])
        #expect(evidence.first?.kind == .application)
        #expect(log.findings.isEmpty, "\(log.findings.map(\.message.english))")
    }

    private func open<Column>(_ register: Register<Column>) -> OpenRegister<Column> {
        OpenRegister(register: register, file: LoadedFile("", contentsUpTo: 0))
    }

    @Test("the map draws the activities and performers of the SOP, and no rule of map lint objects")
    func map() throws {
        let example = ExampleCase(Self.template())
        let file = MapReader().read(Array(ExampleMap(example).xml.utf8), path: "a.bpmn")
        let map = try #require(file.map)
        #expect(MapLint(configuration: LintConfiguration(preset: .all)).check(file).findings.isEmpty)
        let activities = map.nodes.filter { $0.kind == .task }.compactMap(\.name)
        #expect(activities == example.steps.map(\.activity))
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

    @Test("no cell of the instruction and reference sheets is taken for a heading")
    func instructions() throws {
        for (path, sheet) in [("sops.xlsx", 2), ("sops.xlsx", 3), ("maps.xlsx", 2), ("evidence.xlsx", 2)] {
            let texts = try texts(ofSheet: sheet, in: file(path))
            #expect(!texts.isEmpty)
            for text in texts {
                #expect(HeadingIndex<SOPColumn>().match(text) == .unknown, "\(text)")
                #expect(HeadingIndex<MatrixColumn>().match(text) == .unknown, "\(text)")
                #expect(HeadingIndex<EvidenceColumn>().match(text) == .unknown, "\(text)")
            }
        }
    }

    @Test("the registers have every heading of the readers, and no other")
    func headings() throws {
        #expect(try texts(ofSheet: 1, in: file("sops.xlsx")).prefix(18) == SOPColumn.allCases.map(\.heading)[...])
        #expect(try texts(ofSheet: 1, in: file("maps.xlsx")).prefix(10) == MatrixColumn.allCases.map(\.heading)[...])
        #expect(
            try texts(ofSheet: 1, in: file("evidence.xlsx")).prefix(8) == EvidenceColumn.allCases.map(\.heading)[...])
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
