import Dossier
import Findings

@testable import Tracing

/// A made-up city with SOPs of several units; what a test is about stands in the test.
struct SmallCity {
    static let units = [
        ("dinkes", "Dinas Kesehatan", "dinas", []), ("dinsos", "Dinas Sosial", "dinas", ["Dinas Kesejahteraan Rakyat"]),
        ("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "dinas", ["Kantor Catatan Sipil"]),
        ("kec-utara", "Kecamatan Contoh Utara", "kecamatan", []),
        ("kec-timur", "Kecamatan Contoh Timur", "kecamatan", []),
    ].map { Unit(id: $0.0, name: $0.1, peerGroup: $0.2, formerNames: $0.3) }

    var sops: [SOP] = []
    var maps: [DossierMap] = []
    var documents: [SOPDocument] = []
    var units = Self.units

    static let asOf = CalendarDate(year: 2026, month: 6, day: 30)

    /// An SOP in force of `unit`.
    func sop(
        _ id: String, _ unit: String?, _ title: String, steps: [String] = [], change: (inout SOP) -> Void = { _ in }
    ) -> SmallCity {
        var sop = SOP(
            id: id, number: id, title: title, unit: unit, status: .inForce,
            effective: CalendarDate(year: 2024, month: 1, day: 2), ratifiedBy: "Pejabat yang berwenang",
            location: SourceLocation(path: "sops.csv", line: sops.count + 2))
        sop.steps = steps.enumerated().map { index, activity in
            SOPStep(
                number: index + 1, activity: activity, location: SourceLocation(path: "\(id).docx", line: index + 1))
        }
        change(&sop)
        var city = self
        city.sops.append(sop)
        return city
    }

    /// A document of the last SOP with this letterhead and perhaps another ratifier than the register has.
    func document(_ letterhead: String, ratifier: String? = nil) -> SmallCity {
        var city = self
        let path = "sops/\(sops.count).docx"
        city.documents.append(
            SOPDocument(path: path, fields: [.unit: .init(letterhead, at: SourceLocation(path: path, line: 1))]))
        if let ratifier {
            let place = SourceLocation(path: path, line: 2)
            city.documents[documents.count].fields[.ratifiedBy] = .init(ratifier, at: place)
        }
        city.sops[sops.count - 1].documentPath = path
        return city
    }

    var dossier: Dossier {
        var dossier = Dossier(
            agency: Agency(id: "kota", name: "Kota Contoh", kind: "kota"), units: UnitTree(units), maps: maps,
            sops: sops)
        dossier.documents = documents
        return dossier
    }

    var overlap: UnitOverlap {
        guard let asOf = Self.asOf else { return UnitOverlap() }
        return UnitOverlap(dossier, traces: [], asOf: asOf)
    }

    /// The ids of the members of each group, sorted, in the order of the groups.
    var groups: [[String]] { overlap.groups.map { $0.members.map(\.sop).sorted() } }
}
