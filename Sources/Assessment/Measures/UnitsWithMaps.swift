internal import Dossier
internal import Findings
internal import Rubric

/// `tl.probis.peta`: units that have at least one map of their own or below them.
enum UnitsWithMaps: Measuring {
    static let kind = MeasureKind.unitsWithMaps

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        let covered = view.units.filter { !ground.maps(ofUnit: $0).isEmpty }
        let missing = view.units.filter { ground.maps(ofUnit: $0).isEmpty }
        return Measured(
            measure: Measure(
                kind: kind, covered: covered.count, total: view.units.count, coveredItems: covered.sorted(),
                missingItems: missing.sorted(), outside: []),
            gaps: missing.map { gap(forUnit: $0, ground) })
    }

    private static func gap(forUnit id: String, _ ground: Groundwork) -> GapDraft {
        let name = ground.dossier.units[id]?.name ?? id
        return GapDraft(
            subject: GapSubject(type: .unit, id: id, name: name), owner: id,
            condition: LocalizedText(
                id: "\(name) belum memiliki peta proses bisnis.", en: "\(name) has no process map."),
            actions: [
                GapAction(
                    kind: .registerMap, effort: ground.effort(.registerMap),
                    text: LocalizedText(
                        id: "Susun peta proses bisnis sesuai tugas dan fungsi \(name), lalu catat di matriks peta "
                            + "(PermenPANRB 19/2018).",
                        en: "Draw the process maps for the tasks of \(name) and enter them in the matrix of maps "
                            + "(PermenPANRB 19/2018)."))
            ],
            location: SourceLocation(path: "agency.yaml", element: id))
    }
}
