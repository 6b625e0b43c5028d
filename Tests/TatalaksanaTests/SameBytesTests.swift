import Foundation
import Testing

@Suite("Same input, same bytes")
struct SameBytesTests {
    @Test(
        "from another folder, in another locale and time zone, whatever is asked for",
        arguments: [
            ["json"], ["html"], ["md"], ["text"], ["html", "--lang", "en"], ["text", "--unit", "disdukcapil"],
        ])
    func sameBytes(_ options: [String]) throws {
        let first = try Tool.run(arguments: ["assess", Tool.example, "--format"] + options)
        let copy = try Tool.temporaryFolder().appendingPathComponent("salinan kota")
        try FileManager.default.copyItem(atPath: Tool.example, toPath: copy.path)
        let second = try Tool.run(
            arguments: ["assess", copy.lastPathComponent, "--format"] + options,
            environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Jayapura", "HOME": "/"],
            in: copy.deletingLastPathComponent().path)
        #expect(first.status == 0 && second.status == 0)
        #expect(!first.output.isEmpty)
        #expect(first.output == second.output)
    }
}
