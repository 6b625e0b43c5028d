import Foundation
import Testing

/// A headless Chromium, and axe-core, which checks what can be checked of WCAG by program. Where they are not there, tests
/// that need them are skipped.
struct Browser {
    private static let environment = ProcessInfo.processInfo.environment

    /// The file of axe-core named by `TATALAKSANA_AXE`, which `make test` sets.
    static let axe: String? = environment["TATALAKSANA_AXE"].flatMap {
        FileManager.default.isReadableFile(atPath: $0) ? $0 : nil
    }

    static let program: String? = (environment["PATH"] ?? "").split(separator: ":")
        .flatMap { folder in ["chromium", "chromium-browser", "google-chrome"].map { "\(folder)/\($0)" } }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static let isThere = axe != nil && program != nil
    static let missing = "no chromium on the path, or TATALAKSANA_AXE leads to no axe.min.js; make test sets both"

    /// What axe-core finds against WCAG 2.2 A and AA in a page, each as `rule: place`, and how many rules it tried. The
    /// policy that forbids foreign scripts is lifted for this copy of the page alone.
    static func violations(in page: [UInt8], width: Int) throws -> (found: [String], tried: Int) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("axe-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            atPath: try #require(axe), toPath: folder.appendingPathComponent("axe.min.js").path)
        var html = String(decoding: page, as: UTF8.self)
        let policy = try #require(
            html.range(of: "<meta http-equiv=\"Content-Security-Policy\"[^>]*>", options: .regularExpression))
        html.removeSubrange(policy)
        html += "<script src=\"axe.min.js\"></script><script>\(check)</script>\n"
        try Data(html.utf8).write(to: folder.appendingPathComponent("page.html"))
        let text = try dump(folder, width: width)
        let json = try #require(
            pieces(of: text, from: "<pre id=\"axe\">", to: "</pre>").first, "axe-core gave no answer")
        let plain = json.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        let answer = try #require(JSONSerialization.jsonObject(with: Data(plain.utf8)) as? [String: Any])
        return (answer["found"] as? [String] ?? ["no answer"], answer["tried"] as? Int ?? 0)
    }

    private static let check = """
        axe.run(document, {runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}})
          .then(function (result) {
            var found = [];
            result.violations.forEach(function (rule) {
              rule.nodes.slice(0, 5).forEach(function (node) { found.push(rule.id + ": " + node.html.slice(0, 200)); });
            });
            var words = document.createElement("pre");
            words.id = "axe";
            words.textContent = JSON.stringify({found: found, tried: result.passes.length});
            document.body.replaceChildren(words);
          });
        """

    private static func dump(_ folder: URL, width: Int) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(program))
        process.arguments = [
            "--no-sandbox", "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
            "--window-size=\(width),900", "--virtual-time-budget=120000", "--dump-dom",
            folder.appendingPathComponent("page.html").absoluteString,
        ]
        let out = folder.appendingPathComponent("out.html")
        _ = FileManager.default.createFile(atPath: out.path, contents: nil)
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOf: out, encoding: .utf8)
    }
}
