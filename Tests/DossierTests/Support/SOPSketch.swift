@testable import Dossier
import OfficeFiles

extension SOPStep {
    /// `3 decision Kasubbag > layak 8, tidak layak 7`: number, kind, performers and ways on.
    var sketch: String {
        let ways = next.map { jump in
            [jump.label, jump.step.map(String.init) ?? "–"].compactMap { $0 }.joined(separator: " ")
        }
        return "\(number) \(kind.rawValue) \(performers.joined(separator: "+")) > \(ways.joined(separator: ", "))"
    }
}

extension SOPDuration {
    /// `10 minute`, `1...2 day`
    var sketch: String {
        let value = minimum == maximum ? "\(maximum)" : "\(minimum)...\(maximum)"
        return "\(value) \(unit.rawValue)"
    }
}

enum SOPSketch {
    /// The one SOP of a document.
    static func read(_ document: OfficeDocument) -> SOPDocument? {
        let sops = SOPDocumentReader().read(document, path: "sops/a.docx")
        return sops.count == 1 ? sops[0] : nil
    }
}
