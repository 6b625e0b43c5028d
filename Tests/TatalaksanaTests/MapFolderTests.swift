import Foundation
import Tatalaksana
import Testing

@Suite struct MapFolderTests {
    @Test("a folder is walked for maps by their endings, packed or not, in path order")
    func endings() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let below = folder.appendingPathComponent("bawah")
        try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
        let names = ["a.bpmn", "b.BPMN.GZ", "c.xml.gz", "d.gz", "e.txt", "bawah/f.bpmn2", "bawah/g.csv.gz", "h.xml"]
        for name in names { try Data().write(to: folder.appendingPathComponent(name)) }
        let found = try MapFolder([folder.path]).paths.map { String($0.dropFirst(folder.path.count + 1)) }
        #expect(found == ["a.bpmn", "b.BPMN.GZ", "bawah/f.bpmn2", "c.xml.gz", "h.xml"])
    }

    @Test("a file that is named is taken whatever it is called")
    func named() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).gz")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data().write(to: file)
        #expect(try MapFolder([file.path]).paths == [file.path])
    }
}
