import Findings
import Foundation
import OfficeFiles
import Testing

@testable import Reporting

/// Every page is used from its first stop to its last in a real browser, by key presses alone: `Readers/keyboard.py` goes
/// through it, does at each stop what is to be done there, goes back the whole way and follows every link inside the page.
@Suite("Pages used by keyboard only", .enabled(if: Keyboard.isThere, Comment(rawValue: Keyboard.missing)), .serialized)
struct KeyboardTests {
    @Test("every kind of block, wide and narrow", arguments: [1200, 320])
    func blocks(_ width: Int) throws {
        let used = try Keyboard.use(DocumentForm.html.write(SampleDocument.report(), DocumentOptions()).bytes, width)
        for deed in ["sorted", "filtered", "turned", "filled", "followed"] {
            #expect(used[deed, default: 0] > 0, "\(deed)")
        }
        // What fits is no stop.
        #expect((used["scrolled", default: 0] > 0) == (width == 320))
    }

    @Test("every kind of report", arguments: ReportKind.allCases, [1200, 320])
    func kinds(_ kind: ReportKind, _ width: Int) throws {
        let request = ReportRequest(SampleCity().result, language: .indonesian)
        let used = try Keyboard.use(kind.form("html").write(request), width)
        #expect(used["sorted", default: 0] > 5 && used["followed", default: 0] > 5)
        if kind == .gap { #expect(used["opened", default: 0] > 0) }
    }

    @Test("a link into a page of a table that does not show yet")
    func farRow() throws {
        var document = SampleDocument.report()
        let rows = (1...450).map { row in
            let remark: OutgoingText = row == 240 ? .blank(.init("far", prompt: "jauh")) : "dekat"
            return ReportTable.Row([.head("Unit \(row)"), .rich(remark), .count(row), .count(row)])
        }
        document.parts = [
            ReportPart(id: "jauh", title: "Jauh", blocks: [.table(SampleDocument.table(id: "jauh", "Jauh", rows))])
        ]
        let page = try DocumentForm.html.write(document, DocumentOptions()).bytes
        #expect(String(decoding: page, as: UTF8.self).contains("href=\"#blank-far\""))
        #expect(try Keyboard.use(page, 1200)["turned"] == 2)
    }

    @Test("a drafted SOP, whose flow tables move sideways on a narrow screen", arguments: [1200, 320])
    func drafts(_ width: Int) throws {
        let page = try DraftReport.bytes(
            DraftLayoutTests.chain(12, performers: 3), as: .html, language: .indonesian)
        let used = try Keyboard.use(page, width)
        #expect(used["stops"] == 2 && used["scrolled", default: 0] == (width == 320 ? 2 : 0))
    }

    @Test("what cannot be used is found")
    func broken() throws {
        let page = """
            <!DOCTYPE html><html lang="id"><meta charset="utf-8"><title>Rusak</title>
            <style>:focus-visible { outline: 3px solid black }</style><body>
            <a href="#tidak-ada">ke mana-mana</a> <a href="#akhir" style="outline: none">tanpa lingkar</a>
            <button tabindex="-1">terlewat</button> <button tabindex="1">mendahului</button>
            <div style="overflow: hidden"><button>terpotong</button></div>
            <details><summary onclick="return false">tertutup</summary>isi</details>
            <button onkeydown="event.preventDefault()" id="akhir">jebakan</button> <button>sesudahnya</button>
            </body></html>
            """
        let faults = try Keyboard.walk(Array(page.utf8), 800).faults.joined(separator: "\n")
        for fault in [
            "tanpa lingkar”: no ring", "terlewat”: not reached by Tab", "does not follow the order of the page",
            "terpotong”: ring cut off at", "tertutup”: does not open by", "jebakan”: is reached twice: a trap",
            "sesudahnya”: not reached by Tab", "ke mana-mana”: no target",
        ] {
            #expect(faults.contains(fault), "\(fault)\n\(faults)")
        }
    }
}

/// A headless Chromium under the hands of a Python, which needs nothing but its own library.
enum Keyboard {
    private static let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    static let isThere = Browser.program != nil && python != nil
    static let missing = "no chromium or no python3 on the path"

    /// Uses a page and expects no fault.
    ///
    /// - Returns: how often what was done.
    static func use(_ page: [UInt8], _ width: Int) throws -> [String: Int] {
        let (faults, used) = try walk(page, width)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        return used
    }

    static func walk(_ page: [UInt8], _ width: Int) throws -> (faults: [String], used: [String: Int]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tombol-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("page.html")
        try Data(page).write(to: file)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Readers/keyboard.py").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(python))
        process.arguments = ["-B", script, try #require(Browser.program), file.path, String(width)]
        let (output, errors) = (Pipe(), folder.appendingPathComponent("errors"))
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let words = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let complaint = try String(contentsOf: errors, encoding: .utf8)
        try #require(process.terminationStatus == 0, "\(complaint)")
        let answer = try #require(JSONSerialization.jsonObject(with: words) as? [String: Any])
        return (try #require(answer["faults"] as? [String]), try #require(answer["used"] as? [String: Int]))
    }
}
