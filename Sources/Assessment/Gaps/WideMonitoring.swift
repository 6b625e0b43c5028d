internal import Dossier
internal import Findings
internal import Rubric

/// One monitoring of everything a unit does by SOP, where the pack lets it prove each of them and it costs less than one
/// for each SOP. Plans offer the same (`ActionList`), so that both name the same effort.
struct WideMonitoring {
    /// The key of the pack's efforts for one monitoring of a whole unit.
    static let effortKey = "monitorUnit"

    private let ground: Groundwork
    private let effortOfOne: Int
    private let kind: String?
    /// Units among whose SOPs are shared ones, with what stands above them, where many units share.
    private let sharing: Set<String>

    init(_ ground: Groundwork) {
        self.ground = ground
        kind = Self.kind(in: ground.settings)
        effortOfOne = ground.effort(named: Self.effortKey)
        let owners = Set(ground.dossier.sops.filter { $0.scope != .owner }.compactMap(\.unit))
        let units = ground.dossier.units
        sharing = owners.count > 3 ? Set(owners.flatMap { units.path(from: $0).map(\.id) }) : []
    }

    /// The action that proves all SOPs of the unit; `nil` where proving `unproven` one by one costs no more.
    func action(forUnit id: String, unproven: Int) -> GapAction? {
        guard let kind, effortOfOne > 0, !sharing.contains(id), let unit = ground.dossier.units[id] else { return nil }
        let isMonitored = ground.dossier.units.path(from: id).contains {
            !(ground.evidence.byUnit[$0.id] ?? []).isEmpty
        }
        let (effort, overflow) = effortOfOne.multipliedReportingOverflow(by: max(1, owners(atOrBelow: id)))
        guard !isMonitored, !overflow, effort < unproven * ground.effort(.monitor) else { return nil }
        return GapAction(kind: .monitor, effort: effort, text: Self.text(unit.name, kind: kind), target: id)
    }

    /// The units at or below one that own SOPs.
    private func owners(atOrBelow id: String) -> Int {
        let units = ground.dossier.units
        let owners = Set(ground.sops(ofUnit: id).compactMap { ground.dossier.sops[$0].unit })
        return owners.count { units.isUnit($0, atOrBelow: id) }
    }

    /// The kind of evidence that the pack lets prove all SOPs of a unit; `nil` where it has none.
    static func kind(in settings: MeasurementSettings) -> String? {
        settings.application.first { $0.isUnitWide }?.kind
    }

    /// Names the kind: evidence of another kind for a unit proves nothing.
    static func text(_ unit: String, kind: String) -> LocalizedText {
        LocalizedText(
            id: "Pantau semua SOP \(unit) sekaligus dan catat sebagai bukti `\(kind)` untuk unit itu.",
            en: "Monitor all SOPs of \(unit) at once and register it as evidence `\(kind)` for the unit.")
    }
}
