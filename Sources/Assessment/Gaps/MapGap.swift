public import Dossier
public import Findings
internal import ProcessMaps
internal import Tracing

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
            actions: repair(of: map, ground)
                + actions(for: map, traced: traced, suggested: ground.suggestions[position] ?? [], ground),
            location: map.location)
    }

    private static func condition(of map: DossierMap, traced: [Int], _ ground: Groundwork) -> LocalizedText {
        guard !traced.isEmpty else {
            return LocalizedText(
                id: "Belum ada SOP yang terhubung dengan peta \(map.label).",
                en: "No SOP is traced to map \(map.label).")
        }
        let listed = traced.prefix(3).map { sop in
            (ground.dossier.sops[sop].called, ground.standings[sop].label)
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

    /// The SOP that is nearest to being in force is finished; where there is none, the one whose title speaks for it is
    /// confirmed; where there is none of that either, one is drafted.
    private static func actions(
        for map: DossierMap, traced: [Int], suggested: [LinkSuggestion], _ ground: Groundwork
    ) -> [GapAction] {
        let ways =
            traced.compactMap { position in
                let sop = ground.dossier.sops[position]
                return way(to: sop, ground).map { Way(sop: sop.id, actions: $0) }
            }
            + suggested.compactMap { ConfirmLink.way(by: $0, to: map, ground) }
        if let shortest = ways.min(by: { ($0.effort, $0.sop) < ($1.effort, $1.sop) }) { return shortest.actions }
        return [GapAction(kind: .draft, effort: ground.effort(.draft), text: Words.draft(map))]
    }

    /// What brings one SOP into force.
    struct Way {
        var sop: String
        var actions: [GapAction]
        var effort: Int { actions.reduce(0) { $0 + $1.effort } }
    }

    /// Everything that keeps `sop` from being in force, each with its action; `nil` where no action mends it: it was
    /// revoked or superseded.
    static func way(to sop: SOP, _ ground: Groundwork) -> [GapAction]? {
        if sop.standing(on: ground.asOf) == .notYetEffective, let day = sop.effective {
            return [action(.socialise, sop, Words.prepare(sop.called, day), ground)]
        }
        var sop = sop
        var actions: [GapAction] = []
        if sop.status == .draft || sop.status == .unknown {
            if sop.status == .draft {
                // Ratifying a draft gives it all the rest.
                (sop.ratifiedBy, sop.effective) = (sop.ratifiedBy ?? "", ground.asOf)
                actions.append(action(.ratify, sop, Words.finish(sop.called), ground))
            } else {
                actions.append(action(.revise, sop, Words.status(sop.called), ground))
            }
            sop.status = .inForce
        }
        if sop.standing(on: ground.asOf) == .notRatified {
            sop.ratifiedBy = ""
            actions.append(action(.ratify, sop, Words.ratify(sop.called), ground))
        }
        if sop.standing(on: ground.asOf) == .notDated {
            sop.effective = ground.asOf
            actions.append(action(.revise, sop, Words.date(sop.called), ground))
        }
        return sop.standing(on: ground.asOf) == .inForce && !actions.isEmpty ? actions : nil
    }

    private static func action(
        _ kind: ActionKind, _ sop: SOP, _ text: LocalizedText, _ ground: Groundwork
    ) -> GapAction {
        GapAction(kind: kind, effort: ground.effort(kind), text: text, target: sop.id)
    }
}

private enum Words {
    static func draft(_ map: DossierMap) -> LocalizedText {
        guard map.code != nil else {
            return LocalizedText(
                id:
                    "Susun SOP untuk peta \(map.label) dan sahkan, lalu beri peta itu kode di matriks dan isi kode yang "
                    + "sama di Kode Proses SOP.",
                en:
                    "Draft an SOP for map \(map.label) and have it ratified; then give the map a code in the matrix and "
                    + "write that code in the SOP's Kode Proses.")
        }
        return LocalizedText(
            id: "Susun SOP untuk peta \(map.label), sahkan, dan isi Kode Proses-nya.",
            en: "Draft an SOP for map \(map.label), have it ratified, and fill in its Kode Proses.")
    }

    static func prepare(_ sop: String, _ day: CalendarDate) -> LocalizedText {
        LocalizedText(
            id:
                "SOP \(sop) sudah disahkan dan efektif mulai \(day.words.indonesian): sosialisasikan sambil menunggu tanggal itu.",
            en: "SOP \(sop) is ratified and takes effect on \(day.words.english): make it known until then.")
    }

    static func finish(_ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Selesaikan dan sahkan draf SOP \(sop).", en: "Finish the draft SOP \(sop) and have it ratified.")
    }

    static func ratify(_ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Sahkan SOP \(sop), atau isi Disahkan Oleh atau Nomor Penetapan bila sudah disahkan.",
            en: "Have SOP \(sop) ratified, or fill in Disahkan Oleh or Nomor Penetapan if it was.")
    }

    static func date(_ sop: String) -> LocalizedText {
        LocalizedText(id: "Isi Tanggal Efektif SOP \(sop).", en: "Fill in Tanggal Efektif of SOP \(sop).")
    }

    static func status(_ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Isi Status SOP \(sop) di register.", en: "Fill in Status of SOP \(sop) in the register.")
    }
}

extension DossierMap {
    /// What people call it: code and title, each once; without a code its title alone.
    fileprivate var label: String {
        guard let code = code?.text, !title.uppercased().hasPrefix(code) else { return "“\(title)”" }
        return "\(code) \(title)"
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
