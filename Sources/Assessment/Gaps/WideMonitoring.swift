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
    /// Units among whose SOPs are shared ones, with what stands above them, where many units share.
    private let sharing: Set<String>

    init(_ ground: Groundwork) {
        self.ground = ground
        let isAccepted = ground.settings.application.contains { $0.isUnitWide }
        effortOfOne = isAccepted ? ground.effort(named: Self.effortKey) : 0
        let owners = Set(ground.dossier.sops.filter { $0.scope != .owner }.compactMap(\.unit))
        let units = ground.dossier.units
        sharing = owners.count > 3 ? Set(owners.flatMap { units.path(from: $0).map(\.id) }) : []
    }

    /// The action that proves all SOPs of the unit; `nil` where proving `unproven` one by one costs no more.
    func action(forUnit id: String, unproven: Int) -> GapAction? {
        guard effortOfOne > 0, !sharing.contains(id), let unit = ground.dossier.units[id] else { return nil }
        let isMonitored = ground.dossier.units.path(from: id).contains {
            !(ground.evidence.byUnit[$0.id] ?? []).isEmpty
        }
        let (effort, overflow) = effortOfOne.multipliedReportingOverflow(by: max(1, owners(atOrBelow: id)))
        guard !isMonitored, !overflow, effort < unproven * ground.effort(.monitor) else { return nil }
        return GapAction(kind: .monitor, effort: effort, text: Self.text(unit.name), target: id)
    }

    /// The units at or below one that own SOPs.
    private func owners(atOrBelow id: String) -> Int {
        let units = ground.dossier.units
        let owners = Set(ground.sops(ofUnit: id).compactMap { ground.dossier.sops[$0].unit })
        return owners.count { units.isUnit($0, atOrBelow: id) }
    }

    static func text(_ unit: String) -> LocalizedText {
        LocalizedText(
            id: "Pantau penerapan semua SOP \(unit) sekaligus dan catat buktinya untuk unit itu.",
            en: "Monitor the application of all SOPs of \(unit) at once and register the evidence for the unit.")
    }
}
