import Dossier
import Findings
import Foundation

/// A dossier made for one test in a folder of its own, which is gone when the test is done.
final class TemporaryDossier {
    let path: String

    static let agency = """
        agency: {id: kota-uji, name: Kota Uji, kind: kota, period: 2026}
        asOf: 2026-06-30
        units:
          - {id: disdukcapil, name: Dinas Kependudukan dan Pencatatan Sipil, formerNames: [Kantor Catatan Sipil]}
          - {id: dinkes, name: Dinas Kesehatan}
          - {id: kec-utara, name: Kecamatan Utara}
        """

    /// Files by path; `agency.yaml` is added where it is not given.
    convenience init(_ files: [String: String]) throws {
        var all = files
        if all["agency.yaml"] == nil { all["agency.yaml"] = Self.agency }
        try self.init(bytes: all.mapValues { Array($0.utf8) })
    }

    init(bytes files: [String: [UInt8]]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, bytes) in files {
            let file = "\(path)/\(name)"
            let folder = (file as NSString).deletingLastPathComponent
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: file))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func read(asOf: CalendarDate? = nil) throws -> Dossier { try DossierReader.read(path, asOf: asOf) }

    /// Reads a dossier of these files.
    static func read(_ files: [String: String], asOf: CalendarDate? = nil) throws -> Dossier {
        try TemporaryDossier(files).read(asOf: asOf)
    }
}

extension Dossier {
    func findings(_ rule: RuleID) -> [Finding] { findings.filter { $0.rule == rule } }

    /// The rules that spoke about the file, each once, in order.
    func rules(in path: String) -> [String] {
        Set(findings.filter { $0.location.path == path }.map(\.rule.rawValue)).sorted()
    }

    func input(_ path: String) -> InputFile? { inputs.first { $0.path == path } }
}
