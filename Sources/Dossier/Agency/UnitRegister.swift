import Findings

/// Brings the units of `agency.yaml` and of lists of units together. Where both speak `agency.yaml` does, and what differs
/// is a finding.
struct UnitRegister {
    private var units: [PlacedUnit]
    private var positions: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]
    /// Units that `agency.yaml` has.
    private let ownCount: Int
    /// The id that counts for an id a list uses.
    private var aliases: [String: String] = [:]

    init(_ own: [PlacedUnit]) {
        units = []
        ownCount = own.count
        for unit in own { add(unit) }
    }

    /// All units: those of `agency.yaml` first, then those of the lists in their order.
    func read(_ registers: inout [OpenRegister<UnitColumn>], log: inout FindingLog) -> [Unit] {
        var all = self
        for index in registers.indices {
            let listed = ListedUnits(registers[index].register.rows, log: &log)
            for message in listed.lost { registers[index].register.partlyRead(message.text, line: message.line) }
            for unit in listed.units { all.take(unit, log: &log) }
        }
        all.resolveParents()
        UnitParents.check(all.units, log: &log)
        return all.units.map(\.unit)
    }

    private mutating func add(_ unit: PlacedUnit) {
        positions[unit.unit.id] = units.count
        byName[Folding.name(unit.unit.name), default: []].append(units.count)
        units.append(unit)
    }

    private mutating func take(_ listed: ListedUnits.Entry, log: inout FindingLog) {
        if let position = position(of: listed) {
            aliases[listed.placed.unit.id] = units[position].unit.id
            if position < ownCount {
                merge(listed, into: position, log: &log)
            } else {
                log.report(Message.twice(listed.placed.unit, listed.placed.place))
            }
        } else {
            add(listed.placed)
        }
    }

    /// By its id, else by its name where that names one unit with the same parent or none.
    private func position(of listed: ListedUnits.Entry) -> Int? {
        if let position = positions[listed.placed.unit.id] { return position }
        guard let same = byName[Folding.name(listed.placed.unit.name)], same.count == 1 else { return nil }
        // In a tree two units may have one name: an id of its own, or another parent, makes a unit of its own.
        let (other, parent) = (units[same[0]].unit, listed.placed.unit.parent)
        if let parent, let above = other.parent, (aliases[parent] ?? parent) != above { return nil }
        return listed.hasID && same[0] >= ownCount ? nil : same[0]
    }

    /// Blank fields of `agency.yaml` are filled in; what differs is said.
    private mutating func merge(_ listed: ListedUnits.Entry, into position: Int, log: inout FindingLog) {
        let (other, place) = (listed.placed.unit, listed.placed.place)
        var unit = units[position].unit
        var differing: [(key: String, own: String, other: String)] = []
        func one(_ key: String, _ own: String?, _ new: String?) -> String? {
            guard let own, let new else { return own ?? new }
            if Folding.name(own) != Folding.name(new) { differing.append((key, own, new)) }
            return own
        }
        if units[position].hasName {
            if listed.placed.hasName { _ = one("name", unit.name, other.name) }
        } else if listed.placed.hasName {
            unit.name = other.name
        }
        unit.parent = one("parent", unit.parent, other.parent.map { aliases[$0] ?? $0 })
        unit.peerGroup = one("peerGroup", unit.peerGroup, other.peerGroup)
        unit.responsible = one("responsible", unit.responsible, other.responsible)
        let known = Set(unit.formerNames.map { Folding.name($0) })
        unit.formerNames += other.formerNames.filter { !known.contains(Folding.name($0)) }
        units[position].unit = unit
        for difference in differing {
            log.report(Message.differs(unit.id, difference.key, difference.own, difference.other, place))
        }
    }

    /// Lists name the unit above by its id or its name.
    private mutating func resolveParents() {
        for index in units.indices.dropFirst(ownCount) {
            guard let parent = units[index].unit.parent else { continue }
            if let alias = aliases[parent] {
                units[index].unit.parent = alias
            } else if positions[parent] == nil, let same = byName[Folding.name(parent)], same.count == 1 {
                units[index].unit.parent = units[same[0]].unit.id
            }
        }
    }
}

private enum Message {
    static func twice(_ unit: Unit, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/unit-duplicate", severity: .error,
            message: LocalizedText(
                id: "Unit \(unit.name.quoted) (\(unit.id)) sudah ada di atas; baris ini tidak ikut dihitung.",
                en: "The unit \(unit.name.quoted) (\(unit.id)) stands above already; this row is not counted."),
            action: LocalizedText(
                id: "Beri id yang berbeda, atau hapus baris ini.", en: "Give it another id, or delete the row."),
            location: place)
    }

    static func differs(_ id: String, _ key: String, _ own: String, _ other: String, _ place: SourceLocation) -> Finding
    {
        Finding(
            rule: "dossier/unit-differs", severity: .warning,
            message: LocalizedText(
                id:
                    "Unit \(id.quoted): \(key) di sini \(other.quoted), di agency.yaml \(own.quoted); yang dipakai agency.yaml.",
                en:
                    "The unit \(id.quoted) has the \(key) \(other.quoted) here and \(own.quoted) in agency.yaml, which is "
                    + "used."),
            action: LocalizedText(id: "Samakan keduanya.", en: "Make both agree."), location: place)
    }
}
