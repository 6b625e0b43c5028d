/// Finds units by what people write: id, name, or a name the unit had before.
struct UnitIndex: Sendable {
    private var byID: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private var byFormerName: [String: [Int]] = [:]
    /// The folded id of each unit, and the words of its names.
    private var spoken: [(id: String, words: Set<String>)] = []
    private let tree: UnitTree

    enum Match: Hashable {
        case unit(Unit)
        /// The unit has another name now.
        case formerName(Unit)
        /// Several units answer to the name.
        case ambiguous([Unit])
        case unknown
    }

    init(_ tree: UnitTree) {
        self.tree = tree
        for (position, unit) in tree.units.enumerated() {
            spoken.append((Folding.name(unit.id), Set(([unit.name] + unit.formerNames).flatMap(UnitText.words))))
            byID[Folding.name(unit.id), default: []].append(position)
            byName[Folding.name(unit.name), default: []].append(position)
            for name in unit.formerNames { byFormerName[Folding.name(name), default: []].append(position) }
        }
    }

    /// The name of the unit of this id; the id where there is none.
    func name(_ id: String) -> String { tree[id]?.name ?? id }

    /// The unit `text` means: by id first, then by name, then by a former name. What stands in brackets, and the name of
    /// the region behind that of the unit, are tried without: “Dinas Kesehatan (Dinkes)”, “Dinas Kesehatan Kota Contoh”.
    func match(_ text: String) -> Match {
        let whole = exact(text)
        guard whole == .unknown, !spoken.isEmpty else { return whole }
        for form in UnitText.forms(of: text) {
            let match = exact(form)
            if match != .unknown { return match }
        }
        return .unknown
    }

    /// The same; where several units answer to the name, the one that is `ancestor` or lies below it.
    func match(_ text: String, below ancestor: String?) -> Match {
        let match = match(text)
        guard case .ambiguous(let units) = match, let ancestor else { return match }
        let below = units.filter { tree.isUnit($0.id, atOrBelow: ancestor) }
        return below.count == 1 ? .unit(below[0]) : .ambiguous(units)
    }

    private func exact(_ text: String) -> Match {
        if let exact = tree[text] { return .unit(exact) }
        let key = Folding.name(text)
        guard !key.isEmpty else { return .unknown }
        for table in [byID, byName] {
            guard let found = table[key] else { continue }
            return found.count == 1 ? .unit(tree.units[found[0]]) : .ambiguous(found.map { tree.units[$0] })
        }
        guard let found = byFormerName[key] else { return .unknown }
        return found.count == 1 ? .formerName(tree.units[found[0]]) : .ambiguous(found.map { tree.units[$0] })
    }

    /// The one unit that a name nobody knows is most like, for asking whether it is meant: the longer words of the name
    /// stand in the name or the id of no other unit as often. Nothing is counted for it.
    func near(_ text: String) -> Unit? {
        guard !spoken.isEmpty else { return nil }
        let words = UnitText.words(of: UnitText.writtenOut(text) ?? text)
            .filter { $0.utf8.count > 4 && !Self.commonWords.contains($0) }
        guard !words.isEmpty else { return nil }
        var (best, most, isAlone) = (0, 0, false)
        for (position, unit) in spoken.enumerated() {
            let hits = words.count { unit.words.contains($0) || unit.id.contains($0) }
            if hits > most { (best, most, isAlone) = (position, hits, true) } else if hits == most { isAlone = false }
        }
        return isAlone ? tree.units[best] : nil
    }

    /// Words that say of what kind an office is, not which.
    private static let commonWords: Set<String> = [
        "dinas", "badan", "kantor", "bagian", "bidang", "seksi", "kecamatan", "kelurahan", "sekretariat", "daerah",
        "kabupaten", "provinsi", "satuan", "pusat", "balai", "subbagian", "pelayanan", "pengembangan", "pembangunan",
    ]

    /// Of two units the one below the other.
    func narrower(_ one: Match, _ other: Match) -> Match {
        guard let first = one.id, let second = other.id else { return .unknown }
        if tree.isUnit(first, atOrBelow: second) { return tree[first].map { .unit($0) } ?? .unknown }
        if tree.isUnit(second, atOrBelow: first) { return tree[second].map { .unit($0) } ?? .unknown }
        return .unknown
    }

    // MARK: - Names within longer texts

    /// The unit whose name stands in a line such as “DAFTAR SOP DINAS KESEHATAN KOTA CONTOH TAHUN 2024”. A name within a
    /// longer one that stands there says nothing of its own; of a unit and the one above it the lower is meant.
    func match(in line: String) -> Match {
        let words = " " + UnitText.words(of: line).joined(separator: " ") + " "
        var found: [(position: Int, name: String, isFormer: Bool)] = []
        for (position, unit) in tree.units.enumerated() {
            for (name, isFormer) in [(unit.name, false)] + unit.formerNames.map({ ($0, true) }) {
                let wanted = " " + UnitText.words(of: name).joined(separator: " ") + " "
                guard wanted.utf8.count > 5, words.contains(wanted) else { continue }
                found.append((position, wanted, isFormer))
            }
        }
        let whole = found.filter { one in
            !found.contains { $0.name.utf8.count > one.name.utf8.count && $0.name.contains(one.name) }
        }
        let lowest = whole.filter { one in
            !whole.contains { tree.isUnit(tree.units[$0.position].id, isBelow: tree.units[one.position].id) }
        }
        guard let first = lowest.first else { return .unknown }
        guard Set(lowest.map(\.position)).count == 1 else {
            return .ambiguous(Set(lowest.map(\.position)).sorted().map { tree.units[$0] })
        }
        let unit = tree.units[first.position]
        return lowest.allSatisfy(\.isFormer) ? .formerName(unit) : .unit(unit)
    }

    /// The unit a sheet is named for. Excel cuts names at 31 characters, so the beginning of one name is enough there.
    func match(sheet: String) -> Match {
        let name = UnitText.sheetName(sheet)
        let whole = match(name)
        guard whole == .unknown, sheet.utf16.count >= 28 else { return whole }
        let start = Folding.name(name)
        let found = tree.units.filter { Folding.name($0.name).hasPrefix(start) }
        return found.count == 1 ? .unit(found[0]) : .unknown
    }
}

extension UnitTree {
    fileprivate func isUnit(_ id: String, isBelow other: String) -> Bool {
        id != other && isUnit(id, atOrBelow: other)
    }
}
