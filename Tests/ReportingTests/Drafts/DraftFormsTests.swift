import Findings
import Foundation
import OfficeFiles
import ProcessMaps
import Testing
import Tracing

@testable import Reporting

@Suite("Forms of a draft")
struct DraftFormsTests {
    private let draft = DraftLayoutTests.chain(12, performers: 3)

    private func page(_ draft: DraftSOP) -> String {
        String(decoding: DraftPage(draft, language: .indonesian, isPart: false).bytes(style: ""), as: UTF8.self)
    }

    @Test("the page has the form's tables, the symbols in the cells, and nothing that is fetched or run")
    func html() {
        let text = page(draft)
        for piece in ["Nomor SOP", "Dasar Hukum", "Mutu Baku", "Pelaksana 2", "[kelengkapan]", "<polyline", "Mulai"] {
            #expect(text.contains(piece), "\(piece)")
        }
        #expect(!text.contains("<script") && !text.replacing("http-equiv", with: "").contains("http"))
        #expect(text.contains("content=\"\(escapedForHTML("default-src 'none'; style-src 'unsafe-inline';"))"))
        #expect(text.components(separatedBy: "<thead>").count == text.components(separatedBy: "</table>").count - 1)
    }

    @Test("what a map says is never taken for markup")
    func escapes() {
        var draft = draft
        draft.title = "<b>Izin</b> & \"lain\""
        draft.performers[1] = "</td><script>alert(1)</script>"
        draft.steps[11].next[0].label = "<i>Tidak</i>"
        let text = page(draft)
        #expect(!text.contains("<script") && !text.contains("<b>Izin") && !text.contains("<i>"))
    }

    @Test("Markdown marks each performer's column and tells the branches in words")
    func markdown() {
        let text = DraftMarkdown(draft, language: .indonesian, isPart: false).text
        #expect(text.contains("| 1 | Kegiatan nomor 0 | Mulai |  |  |"))
        #expect(text.contains("Tidak → langkah 1; Ya → selesai"))
    }

    @Test("JSON counts steps as the table does and leaves out nothing")
    func json() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(DraftObject(draft).bytes)) as? [String: Any])
        let steps = try #require(object["steps"] as? [[String: Any]])
        #expect(steps.count == 12)
        #expect(object["code"] is NSNull && object["title"] as? String == "Contoh")
        let last = try #require(steps.last?["next"] as? [[String: Any]])
        #expect(last.map { $0["step"] as? Int } == [1, nil])
        #expect(last.map { $0["label"] as? String } == ["Tidak", "Ya"])
        #expect(steps[0]["kind"] as? String == "start" && steps[11]["kind"] as? String == "decision")
    }

    @Test("JSON holds what its schema asks for, and nothing the schema does not describe")
    func schema() throws {
        let schema = try SchemaCheck("sop-draft-1.0")
        var bare = DraftLayoutTests.chain(3, performers: 1)
        bare.title = ""
        bare.steps[1].element = ""
        bare.steps[1].duration = LocalizedText(id: "2 hari", en: "2 days")
        bare.remarks = [LocalizedText(id: "Catatan", en: "Remark")]
        for draft in [draft, bare] {
            let object = try JSONSerialization.jsonObject(with: Data(DraftObject(draft).bytes))
            #expect(schema.problems(in: object) == [])
        }
    }

    @Test("the same draft gives the same bytes, in every form")
    func sameBytes() throws {
        let document = DraftDocument(draft, language: .indonesian, isPart: false).document
        let (one, other) = (try DocumentWriter.bytes(document), try DocumentWriter.bytes(document))
        #expect(one == other)
        #expect(page(draft) == page(draft))
    }

    @Test("blanks of the Word document have names, no two alike, and the notes count them")
    func blanks() throws {
        let document = DraftDocument(draft, language: .indonesian, isPart: true).document
        let text = String(describing: document)
        let names = Set(text.matches(of: /name: "((?:sop|step|agency|unit)\.[^"]+)"/).map { String($0.1) })
        let total = text.matches(of: /name: "((?:sop|step|agency|unit)\.[^"]+)"/).count
        #expect(names.count == total && total > 36)
        #expect(text.contains("\(total) isian masih kosong"))
        #expect(text.contains("terbaca sebagian"))
    }

    @Test("labels are in the language asked for")
    func english() {
        let text = DraftMarkdown(draft, language: .english, isPart: false).text
        #expect(text.contains("SOP number") && text.contains("Tidak → step 1; Ya → end"))
        #expect(!text.contains("Nomor SOP") && !text.contains("langkah"))
    }
}
