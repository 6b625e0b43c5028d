internal import Dossier
internal import Findings
internal import Rubric

/// `tl.probis.peta`: units that have at least one map of their own or below them.
enum UnitsWithMaps: Measuring {
    static let kind = MeasureKind.unitsWithMaps

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        let covered = view.units.filter { !ground.maps(ofUnit: $0).isEmpty }
        let missing = view.units.filter { ground.maps(ofUnit: $0).isEmpty }
        // A map that names no unit may be the one that is missing.
        let withoutUnit = ground.dossier.maps.filter { $0.unit == nil }.map(\.id)
        return Measured(
            measure: Measure(
                kind: kind, covered: covered.count, total: view.units.count, coveredItems: covered.sorted(),
                missingItems: missing.sorted(), outside: []),
            gaps: missing.map { gap(forUnit: $0, withoutUnit: withoutUnit, ground) })
    }

    private static func gap(forUnit id: String, withoutUnit: [String], _ ground: Groundwork) -> GapDraft {
        let name = ground.dossier.units[id]?.name ?? id
        return GapDraft(
            subject: GapSubject(type: .unit, id: id, name: name), owner: id,
            condition: condition(of: name, withoutUnit),
            actions: [
                GapAction(
                    kind: .registerMap, effort: ground.effort(.registerMap),
                    text: withoutUnit.isEmpty ? Words.draw(name) : Words.assign(name))
            ],
            location: SourceLocation(path: "agency.yaml", element: id))
    }

    private static func condition(of name: String, _ withoutUnit: [String]) -> LocalizedText {
        guard !withoutUnit.isEmpty else {
            return LocalizedText(id: "\(name) belum memiliki peta proses bisnis.", en: "\(name) has no process map.")
        }
        let (indonesian, english) = withoutUnit.firstFew
        return LocalizedText(
            id: "\(name) belum memiliki peta proses bisnis; \(withoutUnit.count) peta belum menyebut unit "
                + "(\(indonesian)).",
            en:
                "\(name) has no process map; \(withoutUnit.count) map\(withoutUnit.count == 1 ? " names" : "s name") no "
                + "unit (\(english)).")
    }
}

private enum Words {
    static func draw(_ name: String) -> LocalizedText {
        LocalizedText(
            id: "Susun peta proses bisnis sesuai tugas dan fungsi \(name), lalu catat di matriks peta "
                + "(PermenPANRB 19/2018).",
            en: "Draw the process maps for the tasks of \(name) and enter them in the matrix of maps "
                + "(PermenPANRB 19/2018).")
    }

    static func assign(_ name: String) -> LocalizedText {
        LocalizedText(
            id:
                "Isi kolom Unit di matriks peta bila salah satu peta tanpa unit itu milik \(name); bila tidak ada, susun "
                + "peta proses bisnis sesuai tugas dan fungsinya, lalu catat di matriks (PermenPANRB 19/2018).",
            en:
                "Fill in the column Unit of the matrix of maps where one of the maps without a unit belongs to \(name); "
                + "where none does, draw the process maps for its tasks and enter them in the matrix (PermenPANRB "
                + "19/2018).")
    }
}
