import Foundation
import Testing

@testable import Tatalaksana

@Suite("Printing pages")
struct PrintingTests {
    private static let date = CalendarDate(year: 2026, month: 6, day: 30)
    private static let page = Array("<!DOCTYPE html><html lang=\"id\"><title>x</title><p>Halo</p></html>".utf8)

    /// A shell script in the place of a browser; `$paper` is where it is told to print to.
    private func program(_ script: String, named name: String = "peramban") throws -> URL {
        let file = try Tool.temporaryFolder().appendingPathComponent(name)
        let text = """
            #!/bin/sh
            for option in "$@"; do case "$option" in --print-to-pdf=*) paper=${option#*=} ;; esac; done
            \(script)
            """
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return file
    }

    private func print(_ script: String, seconds: Int = 30) throws -> [UInt8] {
        let environment = ["TATALAKSANA_BROWSER": try program(script).path, "PATH": "/usr/bin:/bin"]
        return try PagePrinter(environment: environment, seconds: seconds).pdf(Self.page, dated: #require(Self.date))
    }

    @Test("says what to install where there is no browser")
    func none() throws {
        let error = #expect(throws: PrintError.self) {
            try PagePrinter(environment: ["PATH": "/tidak-ada"]).pdf(Self.page, dated: #require(Self.date))
        }
        #expect(error?.code == .noProgram && error?.message.indonesian.contains("apt install chromium") == true)
        let run = try Tool.run(
            "report", Tool.example, "--kind", "gap", "--format", "pdf", environment: ["PATH": "/tidak-ada"])
        #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("Chromium"), "\(run.errors)")
    }

    @Test("says so where the variable names no program")
    func wrongVariable() {
        let error = #expect(throws: PrintError.self) {
            try PagePrinter(environment: ["PATH": "/usr/bin", "TATALAKSANA_BROWSER": "/tidak/ada"])
                .pdf(Self.page, dated: #require(Self.date))
        }
        #expect(error?.code == .noSuchProgram && error?.name == "/tidak/ada")
    }

    @Test("finds the first browser on the path, WeasyPrint after them")
    func order() throws {
        let browser = try program("", named: "google-chrome")
        let weasy = try program("", named: "weasyprint")
        let path = [weasy, browser].map { $0.deletingLastPathComponent().path }
        let found = try PrintingProgram.find(["PATH": path.joined(separator: ":")])
        #expect(found == PrintingProgram(path: browser.path, kind: .browser))
        #expect(try PrintingProgram.find(["PATH": path[0]]) == PrintingProgram(path: weasy.path, kind: .weasyPrint))
    }

    @Test("gives the page alone, off the network, in a folder that goes away, and dates the paper as the report")
    func asked() throws {
        let paper = try print(
            """
            [ "$(cat page.html)" = "\(String(decoding: Self.page, as: UTF8.self).replacing("\"", with: "\\\""))" ] || exit 3
            case "$*" in *"--host-resolver-rules=MAP * ~NOTFOUND"*) ;; *) exit 4 ;; esac
            printf '%%PDF-1.4 %s /CreationDate (D:20991231235959) /ModDate (D:20991231235959)' "$PWD" > "$paper"
            """)
        let text = String(decoding: paper, as: UTF8.self)
        #expect(text.hasSuffix(" /CreationDate (D:20260630000000) /ModDate (D:20260630000000)"))
        let folder = try #require(text.split(separator: " ").dropFirst().first)
        #expect(folder.contains("/cetak-") && !FileManager.default.fileExists(atPath: String(folder)))
    }

    @Test("tells what a browser said that made no paper", arguments: ["echo rusak >&2; exit 1", "echo rusak >&2"])
    func failed(_ script: String) throws {
        let error = #expect(throws: PrintError.self) { try print(script) }
        #expect(error?.code == .failed && error?.said == "rusak")
    }

    @Test("stops one that does not end")
    func endless() throws {
        let error = #expect(throws: PrintError.self) { try print("exec sleep 60", seconds: 1) }
        #expect(error?.code == .tookTooLong)
    }

    @Test("prints a report, the same each time", .enabled(if: Self.hasBrowser, "no browser on the path"))
    func report() throws {
        let place = try Tool.temporaryFolder()
        var papers: [Data] = []
        for name in ["a.pdf", "b.pdf"] {
            let file = place.appendingPathComponent(name)
            let run = try Tool.run("report", Tool.example, "--kind", "gap", "-o", file.path)
            #expect(run.status == 0, "\(run.errors)")
            papers.append(try Data(contentsOf: file))
        }
        #expect(papers[0].starts(with: Data("%PDF-".utf8)) && papers[0].count > 50_000)
        #expect(papers[0] == papers[1])
    }

    private static var hasBrowser: Bool { (try? PrintingProgram.find(ProcessInfo.processInfo.environment)) != nil }
}
