internal import Dossier

extension Groundwork {
    /// What a piece of evidence is about, in words, and the unit it belongs to; `nil` where nothing of that name is known.
    func subject(of evidence: Evidence) -> (name: String, unit: String?)? {
        switch evidence.subjects.first {
        case .sop(let id):
            guard let sop = sopPositions[id].map({ dossier.sops[$0] }) else { return nil }
            return ("SOP \(sop.calledInFull)", sop.unit)
        case .map(let id):
            guard let map = mapPositions[id].map({ dossier.maps[$0] }) else { return nil }
            return ("\(map.id) \(map.title)", map.unit)
        case .unit(let id): return dossier.units[id].map { ($0.name, id) }
        case nil: return nil
        }
    }
}
