import Findings

/// A unit, and where it is written.
struct PlacedUnit: Sendable {
    var unit: Unit
    let place: SourceLocation
    /// Whether a name was given; else the id stands for it.
    var hasName = true
}

/// Checks that the units make a tree, once all of them are known.
enum UnitParents {
    static func check(_ units: [PlacedUnit], log: inout FindingLog) {
        let ids = Set(units.map(\.unit.id))
        let tree = UnitTree(units.map(\.unit))
        for (unit, place) in units.map({ ($0.unit, $0.place) }) {
            guard let parent = unit.parent else { continue }
            if !ids.contains(parent) {
                log.report(Message.unknownParent(unit, parent, place))
            } else if tree.path(from: unit.id).count == 1 {
                log.report(Message.circle(unit, place))
            }
        }
    }
}

private enum Message {
    static func unknownParent(_ unit: Unit, _ parent: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/unit-parent-unknown", severity: .warning,
            message: LocalizedText(
                id: "Induk \(parent.quoted) dari unit \(unit.id.quoted) tidak ada; unit ini dianggap di puncak.",
                en: "The parent \(parent.quoted) of the unit \(unit.id.quoted) does not exist; it is taken to "
                    + "stand at the top."),
            action: LocalizedText(
                id: "Perbaiki “parent”, atau tambahkan unit itu.", en: "Mend “parent”, or add that unit."),
            location: place)
    }

    static func circle(_ unit: Unit, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/unit-circle", severity: .error,
            message: LocalizedText(
                id: "Induk unit \(unit.id.quoted) berputar kembali ke unit itu sendiri; unit ini dianggap di puncak.",
                en: "The parents of the unit \(unit.id.quoted) lead in a circle; it is taken to stand at the top."),
            action: LocalizedText(
                id: "Kosongkan “parent” pada unit yang paling atas.", en: "Leave “parent” empty at the topmost unit."),
            location: place)
    }
}
