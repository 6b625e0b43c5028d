internal import Foundation

/// A program on the machine that prints pages: a browser of Chromium's kind, else WeasyPrint.
struct PrintingProgram: Sendable, Hashable {
    enum Kind: Sendable { case browser, weasyPrint }

    var path: String
    var kind: Kind

    /// What names another program than those that are looked for.
    static let variable = "TATALAKSANA_BROWSER"

    private static let browsers = [
        "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge-stable",
        "microsoft-edge", "msedge",
    ]
    /// Where programs lie that are on no path.
    private static let places = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ]

    /// Finds the program.
    ///
    /// - Parameter environment: `TATALAKSANA_BROWSER` names a program or its path; else those known are looked for along
    ///   `PATH`.
    /// - Returns: the first there is.
    /// - Throws: `PrintError` where there is none, or none where the variable says.
    static func find(_ environment: [String: String]) throws(PrintError) -> PrintingProgram {
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        if let wanted = environment[variable], !wanted.isEmpty {
            guard let path = place(of: wanted, in: folders) else {
                throw PrintError(code: .noSuchProgram, name: wanted)
            }
            let name = URL(fileURLWithPath: path).lastPathComponent.lowercased()
            return PrintingProgram(path: path, kind: name.contains("weasyprint") ? .weasyPrint : .browser)
        }
        for name in browsers {
            if let path = place(of: name, in: folders) { return PrintingProgram(path: path, kind: .browser) }
        }
        if let path = places.first(where: isProgram) { return PrintingProgram(path: path, kind: .browser) }
        if let path = place(of: "weasyprint", in: folders) { return PrintingProgram(path: path, kind: .weasyPrint) }
        throw PrintError(code: .noProgram, name: "")
    }

    private static func place(of name: String, in folders: [String]) -> String? {
        if name.contains("/") { return isProgram(name) ? name : nil }
        return folders.lazy.map { "\($0)/\(name)" }.first(where: isProgram)
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// What it is told: to print `page` into `paper`, to ask nothing of the network, and to keep what it has to keep in
    /// `profile`.
    func arguments(page: URL, paper: URL, profile: URL) -> [String] {
        switch kind {
        case .weasyPrint: return ["--quiet", page.path, paper.path]
        case .browser:
            // As the administrator Chromium runs without its sandbox or not at all.
            let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
            return sandbox + [
                "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions", "--disable-background-networking", "--disable-component-update",
                "--disable-default-apps", "--disable-sync", "--disable-breakpad", "--metrics-recording-only",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(profile.path)", "--no-pdf-header-footer",
                "--generate-pdf-document-outline", "--print-to-pdf=\(paper.path)", page.absoluteString,
            ]
        }
    }
}
