import Dossier
import Findings
import Foundation
import OfficeFiles
import ProcessMaps
import Testing
import Tracing

@testable import Reporting

/// What the reader of SOP documents makes of a draft is what the draft was made of.
@Suite("Drafts read back")
struct DraftReadBackTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../..").standardizedFileURL

    static func maps(below folder: URL) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".bpmn") }.sorted().map { folder.appendingPathComponent($0).path }
    }

    @Test("each map of the example gives a Word document with its activities, performers and flow")
    func examples() throws {
        let paths = Self.maps(below: Self.root.appendingPathComponent("Examples/kota-contoh/maps"))
        #expect(paths.count > 30)
        var steps = 0
        for path in paths {
            let file = MapReader().read(contentsOf: path)
            guard file.state != .refused, let drafts = try? SOPDrafter(file.map, path: path).drafts() else { continue }
            for draft in drafts {
                steps += draft.steps.count
                let found = try Self.differences(draft)
                #expect(found.isEmpty, "\(path): \(found)")
            }
        }
        #expect(steps > 250)
    }

    @Test("real cross-functional maps read back the same")
    func corpus() throws {
        let folder = Self.root.deletingLastPathComponent().appendingPathComponent("shared/corpus/open")
            .resolvingSymlinksInPath()
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("No maps beside the checkout: drafts of real maps were not read back.")
            return
        }
        let paths = Self.maps(below: folder).filter { !$0.contains("/hostile/") }
        var drafted = 0
        for path in stride(from: 0, to: paths.count, by: 7).map({ paths[$0] }) {
            let file = MapReader().read(contentsOf: path)
            guard file.state == .read, file.map.kind == .crossFunctional,
                let drafts = try? SOPDrafter(file.map, path: path).drafts()
            else { continue }
            // Columns too narrow for a symbol are not for reading.
            for draft in drafts where draft.performers.count <= 12 {
                drafted += 1
                let found = try Self.differences(draft)
                #expect(found.isEmpty, "\(path): \(found)")
            }
        }
        #expect(drafted > 20)
    }

    @Test("the identity of a draft waits to be filled in, but for its title and code")
    func identity() throws {
        let path = Self.root.appendingPathComponent(
            "Examples/kota-contoh/maps/disdukcapil/KTC-03.01.CFM.01-penerbitan-ktp-el.bpmn"
        ).path
        let draft = try #require(try SOPDrafter(MapReader().read(contentsOf: path).map, path: "x.bpmn").drafts().first)
        let sop = try #require(try Self.read(draft).first)
        #expect(sop.fields[.title]?.text == "Penerbitan KTP Elektronik")
        #expect(sop.fields[.processCodes]?.text == "KTC-03.01.CFM.01.SOP.01")
        for field in [SOPDocument.Field.number, .created, .revised, .effective, .legalBasis, .records, .warnings] {
            #expect(sop.fields[field] != nil, "\(field)")
            #expect(sop.fields[field]?.text == nil, "\(field)")
        }
        #expect(sop.steps.contains { $0.standard.inputs == ["Formulir F-1.21"] })
        #expect(sop.findings.isEmpty)
    }

    // MARK: - Reading

    static func read(_ draft: DraftSOP) throws -> [SOPDocument] {
        let document = DraftDocument(draft, language: .indonesian, isPart: false).document
        let office = try OfficeDocument(docx: DocumentWriter.bytes(document))
        return SOPDocumentReader().read(office, path: "draf.docx")
    }

    /// What is not as it was, in words.
    static func differences(_ draft: DraftSOP) throws -> [String] {
        let sops = try read(draft)
        guard sops.count == 1, let sop = sops.first else { return ["\(sops.count) SOPs"] }
        guard sop.steps.count == draft.steps.count else { return ["\(sop.steps.count) steps of \(draft.steps.count)"] }
        let words = DraftWords(language: .indonesian)
        let names = words.performers(draft)
        var found: [String] = []
        for (index, (read, step)) in zip(sop.steps, draft.steps).enumerated() {
            if read.activity != words.activity(step) { found.append("\(index + 1) is \(read.activity)") }
            if read.performers != [names[step.performer]] { found.append("\(index + 1) by \(read.performers)") }
            if step.isDecision, read.kind != .decision { found.append("\(index + 1) is \(read.kind)") }
            // Where the map draws nothing, the step below follows, as the form has it; nobody reads a step's way to itself.
            let drawn = Set(step.next.compactMap(\.step)).subtracting([index])
            let jumps = Set(read.next.compactMap(\.step).map { $0 - 1 })
            if !step.next.isEmpty, jumps != drawn {
                found.append("\(index + 1) leads to \(jumps.sorted()), not \(drawn.sorted())")
            }
        }
        return found
    }
}
