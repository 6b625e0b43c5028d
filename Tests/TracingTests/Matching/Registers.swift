import Dossier
import Findings
import Foundation
import ProcessMaps
import Testing

@testable import Tracing

/// A register of Fixtures/registers (see its README): maps, SOPs, and which belongs to which.
struct LabelledRegister {
    var maps: [(id: String, unit: String, name: String)] = []
    var sops: [(id: String, unit: String, title: String, maps: Set<String>)] = []

    /// - Throws: where a file is not there or a row is not whole.
    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/registers/\(name)")
        for cells in try Self.rows(folder.appendingPathComponent("maps.csv"), columns: 3) {
            maps.append((cells[0], cells[1], cells[2]))
        }
        for cells in try Self.rows(folder.appendingPathComponent("sops.csv"), columns: 4) {
            let ids = cells[3].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            sops.append((cells[0], cells[1], cells[2], Set(ids)))
        }
    }

    /// The register as a dossier; each way to write a unit is a unit of its own, for nobody has said that they are one.
    func dossier(withUnits: Bool) -> Dossier {
        let names = withUnits ? Set(maps.map(\.unit) + sops.map(\.unit)).filter { !$0.isEmpty }.sorted() : []
        let unit = { (name: String) -> String? in names.contains(name) ? name : nil }
        return Dossier(
            agency: Agency(id: "k", name: "K"), units: UnitTree(names.map { Unit(id: $0, name: $0) }),
            maps: maps.map { map in
                DossierMap(
                    id: map.id, code: nil, title: map.name, kind: .crossFunctional, unit: unit(map.unit),
                    location: SourceLocation())
            },
            sops: sops.map { sop in
                SOP(id: sop.id, number: sop.id, title: sop.title, unit: unit(sop.unit), status: .inForce)
            })
    }

    /// How well the confident suggestions tell the true links from all others.
    func score(withUnits: Bool) -> PairScore {
        let found = LinkSuggestions(dossier(withUnits: withUnits), ties: []).suggestions
        let suggested = Set(found.map { Link(sop: $0.sop, map: $0.map) })
        let labelled = Set(sops.flatMap { sop in sop.maps.map { Link(sop: sop.id, map: $0) } })
        return PairScore(
            suggested.union(labelled).map { (suggested.contains($0) ? 1 : 0, labelled.contains($0)) }, threshold: 0.5)
    }

    private struct Link: Hashable {
        var sop: String
        var map: String
    }

    private static func rows(_ file: URL, columns: Int) throws -> [[String]] {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return try lines.map { line in
            let cells = TitlePair.cells(line)
            try #require(cells.count == columns, "\(line)")
            return cells
        }
    }
}
