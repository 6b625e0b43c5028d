import Foundation
import Tatalaksana
import Testing

@Suite("The README says what is so")
struct ReadmeTests {
    /// Between the markers stands the snippet of the README, to the letter; here it is compiled and run.
    private func snippet() throws -> [String] {
        var lines: [String] = []
        func print(_ line: String) { lines.append(line) }
        let folder = Tool.example
        // README
        let result = try assess(dossierAt: folder)

        for indicator in result.indicators where indicator.scope == .agency {
            print("\(indicator.id): \(indicator.explanation.in(.indonesian))")
        }
        for gap in result.gaps.prefix(5) {
            print("\(gap.owner): \(gap.actions[0].text.in(.indonesian))")
        }
        let page = try GapReport(result).bytes(as: .html)
        try OutputFile.write(page, to: "laporan.html")
        // README END
        return lines
    }

    @Test("the ten lines that assess a dossier compile and run")
    func snippetRuns() throws {
        let folder = try Tool.temporaryFolder()
        let before = FileManager.default.currentDirectoryPath
        #expect(FileManager.default.changeCurrentDirectoryPath(folder.path))
        defer { #expect(FileManager.default.changeCurrentDirectoryPath(before)) }
        #expect(try snippet().count == 10)
        #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("laporan.html").path))
    }

    @Test("both READMEs show those lines", arguments: ["README.md", "README.id.md"])
    func snippetShown(_ name: String) throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let lines = source.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasSuffix("// README") })
        let end = try #require(lines.firstIndex { $0.hasSuffix("// README END") })
        let code = lines[(start + 1)..<end].map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }
        let readme = try String(contentsOf: Tool.root.appendingPathComponent(name), encoding: .utf8)
        #expect(readme.contains(code.joined(separator: "\n")))
    }

    @Test("every command of the README is one the tool knows", arguments: ["README.md", "README.id.md"])
    func commands(_ name: String) throws {
        let readme = try String(contentsOf: Tool.root.appendingPathComponent(name), encoding: .utf8)
        let used = Set(readme.matches(of: #/tatalaksana (assess|map [a-z]+|[a-z]+) /#).map { String($0.1) })
        #expect(!used.isEmpty)
        for command in used.sorted() {
            let help = try Tool.run(arguments: command.split(separator: " ").map(String.init) + ["--help"])
            #expect(help.status == 0, "tatalaksana \(command)")
        }
    }

    @Test("the output it shows is what the tool prints", arguments: ["README.md", "README.id.md"])
    func output(_ name: String) throws {
        let readme = try String(contentsOf: Tool.root.appendingPathComponent(name), encoding: .utf8)
        let city = try Tool.temporaryFolder().appendingPathComponent("kota")
        try FileManager.default.copyItem(atPath: Tool.example, toPath: city.path)
        var compared = 0
        for block in readme.matches(of: /```console\n((?:.|\n)*?)\n```/).map({ String($0.1) }) {
            for (command, shown) in Self.commands(in: block) {
                let words = command.split(separator: " ").map { $0 == "kota-saya" ? city.path : String($0) }
                if words[0] == "echo" {
                    let line = try #require(command.firstMatch(of: /'(.*)'/)).1 + "\n"
                    let register = city.appendingPathComponent(
                        String(try #require(words.last?.split(separator: "/").last)))
                    let before = (try? String(contentsOf: register, encoding: .utf8)) ?? ""
                    try (before + line).write(to: register, atomically: true, encoding: .utf8)
                }
                guard words[0] == "tatalaksana", !words.contains("-o") else { continue }
                let printed = try Tool.run(arguments: Array(words.dropFirst()), in: Tool.root.path).text
                for piece in shown.split(separator: "\n…").map({ $0.trimmingCharacters(in: .newlines) })

                where !piece.isEmpty {
                    #expect(printed.contains(piece), "\(command)")
                    compared += 1
                }
            }
        }
        #expect(compared >= 4)
    }

    /// The commands of a block, each with what it is shown to print.
    private static func commands(in block: String) -> [(command: String, shown: String)] {
        block.split(separator: "$ ").map { part in
            let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
            return (String(lines[0]), "\n" + lines.dropFirst().joined(separator: "\n"))
        }
    }
}
