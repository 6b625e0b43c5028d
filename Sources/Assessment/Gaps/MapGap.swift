public import Dossier
public import Findings
internal import ProcessMaps

/// The gap of a map without an SOP in force: what stands in the way, and the shortest way round it.
enum MapGap {
    static func draft(forMap position: Int, _ ground: Groundwork) -> GapDraft {
        let map = ground.dossier.maps[position]
        let traced = ground.tracedSOPs[position]
        let isCrossFunctional = map.kind == .crossFunctional
        return GapDraft(
            subject: GapSubject(
                type: isCrossFunctional ? .crossFunctionalMap : .map, id: map.id, name: map.title),
            owner: ground.owner(map.unit), condition: condition(of: map, traced: traced, ground),
            actions: repair(of: map, ground) + actions(for: map, traced: traced, ground), location: map.location)
    }

    private static func condition(of map: DossierMap, traced: [Int], _ ground: Groundwork) -> LocalizedText {
        guard !traced.isEmpty else {
            return LocalizedText(
                id: "Belum ada SOP yang terhubung dengan peta \(map.id).", en: "No SOP is traced to map \(map.id).")
        }
        let listed = traced.prefix(3).map { sop in
            (ground.dossier.sops[sop].id, ground.standings[sop].label)
        }
        let more = traced.count > 3 ? " …" : ""
        return LocalizedText(
            id: "SOP yang terhubung belum berlaku: "
                + listed.map { "\($0.0) (\($0.1.indonesian))" }.joined(separator: ", ") + more + ".",
            en: "The SOPs traced to it are not in force: "
                + listed.map { "\($0.0) (\($0.1.english))" }.joined(separator: ", ") + more + ".")
    }

    /// A drawing that could not be read in full is repaired first.
    private static func repair(of map: DossierMap, _ ground: Groundwork) -> [GapAction] {
        guard let file = map.file, ground.dossier.mapFiles.indices.contains(file),
            ground.dossier.mapFiles[file].state != .read
        else { return [] }
        let path = ground.dossier.mapFiles[file].path
        return [
            GapAction(
                kind: .repairMap, effort: ground.effort(.repairMap),
                text: LocalizedText(
                    id: "Perbaiki berkas \(path): simpan ulang dari aplikasi pembuatnya.",
                    en: "Repair \(path): save it again from the tool that drew it."), target: path)
        ]
    }

    /// The SOP that is nearest to being in force is finished; where there is none, one is drafted.
    private static func actions(for map: DossierMap, traced: [Int], _ ground: Groundwork) -> [GapAction] {
        let ways = traced.compactMap { sop in way(to: sop, ground) }
        if let shortest = ways.min(by: { ($0.effort, $0.target ?? "") < ($1.effort, $1.target ?? "") }) {
            return [shortest]
        }
        return [
            GapAction(
                kind: .draft, effort: ground.effort(.draft),
                text: LocalizedText(
                    id: "Susun SOP untuk peta \(map.id) \(map.title), sahkan, dan isi Kode Proses-nya.",
                    en: "Draft an SOP for map \(map.id) \(map.title), have it ratified, and fill in its Kode Proses."))
        ]
    }

    private static func way(to sop: Int, _ ground: Groundwork) -> GapAction? {
        let id = ground.dossier.sops[sop].id
        let (kind, text): (ActionKind, LocalizedText)
        switch ground.standings[sop] {
        case .draft:
            kind = .ratify
            text = LocalizedText(
                id: "Selesaikan dan sahkan draf SOP \(id).", en: "Finish the draft SOP \(id) and have it ratified.")
        case .notRatified:
            kind = .ratify
            text = LocalizedText(
                id: "Sahkan SOP \(id), atau isi Disahkan Oleh atau Nomor Penetapan bila sudah disahkan.",
                en: "Have SOP \(id) ratified, or fill in Disahkan Oleh or Nomor Penetapan if it was.")
        case .notDated:
            kind = .revise
            text = LocalizedText(
                id: "Isi Tanggal Efektif SOP \(id).", en: "Fill in Tanggal Efektif of SOP \(id).")
        case .unknown:
            kind = .revise
            text = LocalizedText(
                id: "Isi Status SOP \(id) di register.", en: "Fill in Status of SOP \(id) in the register.")
        case .notYetEffective, .revoked, .superseded, .inForce:
            return nil
        }
        return GapAction(kind: kind, effort: ground.effort(kind), text: text, target: id)
    }
}

extension SOPStanding {
    /// The standing in words.
    public var label: LocalizedText {
        switch self {
        case .inForce: LocalizedText(id: "berlaku", en: "in force")
        case .draft: LocalizedText(id: "draf", en: "draft")
        case .notRatified: LocalizedText(id: "belum disahkan", en: "not ratified")
        case .notDated: LocalizedText(id: "tanpa tanggal efektif", en: "no effective date")
        case .notYetEffective: LocalizedText(id: "belum efektif", en: "not yet effective")
        case .revoked: LocalizedText(id: "dicabut", en: "revoked")
        case .superseded: LocalizedText(id: "digantikan", en: "superseded")
        case .unknown: LocalizedText(id: "status tidak jelas", en: "status unclear")
        }
    }
}
