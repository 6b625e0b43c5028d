import Testing

@testable import Dossier

@Suite struct FileKindTests {
    @Test(
        "a map is told by its ending, packed or not",
        arguments: [
            ("maps/izin.bpmn", FileKind.map), ("maps/izin.BPMN2", .map), ("lain/izin.bpmn20", .map),
            ("maps/izin.bpmn.gz", .map), ("Izin.BPMN.GZ", .map), ("maps/izin.xml", .xml), ("maps/izin.gz", .unknown),
            ("maps/izin.csv.gz", .unknown), ("bpmn.gz", .unknown), (".gz", .unknown),
        ])
    func maps(path: String, kind: FileKind) {
        #expect(FileKind(path: path) == kind)
    }
}
