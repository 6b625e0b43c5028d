import Foundation
import Tatalaksana
import Testing

@Suite("Writing the result")
struct OutputFileTests {
    @Test("what is no plain file is written to, not replaced")
    func pipe() throws {
        let folder = try Tool.temporaryFolder()
        let pipe = folder.appendingPathComponent("pipa").path
        #expect(mkfifo(pipe, 0o600) == 0)
        // Open for both, so that neither side waits for the other.
        let reader = try #require(FileHandle(forUpdatingAtPath: pipe))
        try OutputFile.write(Array("hasil".utf8), to: pipe)
        #expect(try reader.read(upToCount: 5) == Data("hasil".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pipa"])
        let run = try Tool.run("assess", "/tidak/ada", "-o", pipe)
        #expect(run.status == 66)
        #expect(try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType != .typeRegular)
    }

    @Test("a link stays a link, and what it names gets the result")
    func link() throws {
        let folder = try Tool.temporaryFolder()
        let (target, link) = (folder.appendingPathComponent("hasil.txt"), folder.appendingPathComponent("tautan.txt"))
        try Data("lama".utf8).write(to: target)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
        try OutputFile.write(Array("baru".utf8), to: link.path)
        #expect(try String(contentsOf: target, encoding: .utf8) == "baru")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target.path)
    }

    @Test(
        "no command writes its result over a file it reads, not through a link either",
        arguments: [
            "map inspect MAP -o MAP", "map lint FOLDER -o MAP", "map lint MAP --config RULES -o RULES",
            "map draw MAP -o LINK", "map draw MAP --marks MARKS -o MARKS", "assess FOLDER -o SOPS",
        ])
    func inputs(words: String) throws {
        let folder = try Tool.dossier([
            "a.bpmn": MapDrawTests.bpmn, "lint.yaml": "preset: all\n", "tanda.csv": "element,kind\n",
            "agency.yaml": "agency: {id: a, name: A}\nasOf: 2026-06-30\nunits: [{id: u, name: U}]\n",
            "sops.csv": "Nomor SOP,Judul SOP,Unit\n1,Surat,u\n",
        ])
        func place(_ name: String) -> String { folder.appendingPathComponent(name).path }
        try FileManager.default.createSymbolicLink(atPath: place("tautan"), withDestinationPath: place("a.bpmn"))
        let names = [
            "MAP": "a.bpmn", "RULES": "lint.yaml", "MARKS": "tanda.csv", "LINK": "tautan", "SOPS": "sops.csv",
            "FOLDER": "",
        ]
        let arguments = words.split(separator: " ").map { names[String($0)].map(place) ?? String($0) }
        let before = try names.values.sorted().dropFirst().map { try Data(contentsOf: URL(fileURLWithPath: place($0))) }
        let run = try Tool.run(arguments: arguments)
        #expect(run.status == 73, "\(run.errors)")
        let after = try names.values.sorted().dropFirst().map { try Data(contentsOf: URL(fileURLWithPath: place($0))) }
        #expect(before == after)
    }

    @Test("a folder cannot be an output file, nor can an empty name")
    func taken() throws {
        let folder = try Tool.temporaryFolder().path
        for path in [folder, "", folder + "/tidak/ada"] {
            let error = #expect(throws: OutputError.self) { try OutputFile.write([], to: path) }
            #expect(error?.code == .cannotCreate && error?.path == path)
        }
    }

    @Test("what is half-written can be taken away")
    func unfinished() throws {
        let folder = try Tool.temporaryFolder()
        let file = try OutputFile(folder.appendingPathComponent("hasil.txt").path)
        try file.write([65])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
        OutputFile.removeUnfinished()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("a run that is interrupted leaves nothing behind and ends with 130")
    func interrupted() throws {
        let folder = try Tool.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let maps = folder.appendingPathComponent("peta")
        try FileManager.default.createDirectory(at: maps, withIntermediateDirectories: true)
        for number in 0..<3000 {
            try Data(CommandTests.bpmn.utf8).write(to: maps.appendingPathComponent("\(number).bpmn"))
        }
        let place = folder.appendingPathComponent("hasil")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let process = try Tool.start("map", "inspect", maps.path, "-o", place.appendingPathComponent("a.txt").path)
        while process.isRunning, try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty { usleep(500) }
        process.interrupt()
        process.waitUntilExit()
        let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
        // A machine may be quick enough to finish first.
        #expect(process.terminationStatus == 130 ? left.isEmpty : left == ["a.txt"], "\(left)")
    }
}
