import Findings

/// The units of one list, row by row or as a tree over columns.
struct ListedUnits {
    struct Entry {
        var placed: PlacedUnit
        /// Whether the list gives an id; else one is made of the name.
        var hasID: Bool
    }

    private(set) var units: [Entry] = []
    /// Rows that were skipped.
    private(set) var lost: [(text: LocalizedText, line: Int?)] = []
    private var madeIDs = 0

    init(_ rows: [RegisterRow<UnitColumn>], log: inout FindingLog) {
        if rows.contains(where: { row in UnitColumn.levels.contains { row[$0] != nil } }) {
            readTree(rows)
        } else {
            readList(rows, log: &log)
        }
        if madeIDs > 0, let place = rows.first?.location { log.report(Message.madeIDs(madeIDs, place)) }
    }

    // MARK: - A unit in each row

    private mutating func readList(_ rows: [RegisterRow<UnitColumn>], log: inout FindingLog) {
        let names = Self.counts(rows.compactMap { $0[.id] == nil ? $0[.name].map(Self.slug) : nil })
        var ids = UniqueIDs()
        for row in rows {
            guard let name = row[.name] ?? row[.id] else {
                lost.append((Message.withoutName, row.location.line))
                log.report(Message.skipped(row.location))
                continue
            }
            let id: String
            if let written = row[.id] {
                id = written
            } else {
                madeIDs += 1
                let slug = Self.slug(name)
                let parent = row[.parent].map { Self.slug($0) + "/" } ?? ""
                id = ids.take(names[slug, default: 0] > 1 ? parent + slug : slug)
            }
            let unit = Unit(
                id: id, name: name, parent: row[.parent], peerGroup: row[.peerGroup],
                formerNames: row.list(.formerNames), responsible: row[.responsible])
            var place = row.location
            place.cell = row.location(of: .name).cell ?? row.location(of: .id).cell
            units.append(
                Entry(placed: PlacedUnit(unit: unit, place: place, hasName: row[.name] != nil), hasID: row[.id] != nil))
        }
    }

    // MARK: - A column for each level

    /// Each row is a path from the top down. A blank cell left of a filled one is the unit of the row above, as merged
    /// cells leave it.
    private mutating func readTree(_ rows: [RegisterRow<UnitColumn>]) {
        var paths: [[String]] = []
        var places: [[String]: SourceLocation] = [:]
        var above: [String?] = Array(repeating: nil, count: UnitColumn.levels.count)
        for row in rows {
            guard let lowest = UnitColumn.levels.lastIndex(where: { row[$0] != nil }) else { continue }
            var path: [String] = []
            for (depth, level) in UnitColumn.levels.enumerated() {
                if let text = row[level] {
                    if text != above[depth] { for below in depth..<above.count { above[below] = nil } }
                    above[depth] = text
                } else if depth > lowest {
                    above[depth] = nil
                }
                guard depth <= lowest, let name = above[depth] else { continue }
                // A unit written again below itself, as some lists do to fill every column, is that unit.
                if let last = path.last, Folding.name(last) == Folding.name(name) { continue }
                path.append(name)
                guard places[path] == nil else { continue }
                places[path] = row.location(of: row[level] == nil ? UnitColumn.levels[lowest] : level)
                paths.append(path)
            }
        }
        let ids = Self.ids(of: paths)
        madeIDs = paths.count
        for path in paths {
            guard let name = path.last, let id = ids[path] else { continue }
            let unit = Unit(id: id, name: name, parent: ids[Array(path.dropLast())])
            units.append(Entry(placed: PlacedUnit(unit: unit, place: places[path] ?? SourceLocation()), hasID: false))
        }
    }

    /// Names that stand once are ids as they are; those that stand in several places take the unit above with them.
    private static func ids(of paths: [[String]]) -> [[String]: String] {
        let names = counts(paths.compactMap { $0.last.map(slug) })
        var unique = UniqueIDs()
        var ids: [[String]: String] = [:]
        for path in paths {
            guard let slug = path.last.map(slug) else { continue }
            let parent = ids[Array(path.dropLast())].map { "\($0)/" } ?? ""
            ids[path] = unique.take(names[slug, default: 0] > 1 ? parent + slug : slug)
        }
        return ids
    }

    private static func counts(_ names: [String]) -> [String: Int] {
        names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// `Biro Hukum` is `biro-hukum`.
    private static func slug(_ name: String) -> String {
        let words = UnitText.words(of: name)
        return words.isEmpty ? name : words.joined(separator: "-")
    }
}

private enum Message {
    static let withoutName = LocalizedText(
        id: "Baris ini tidak mempunyai nama unit, jadi dilewati.", en: "This row names no unit and was skipped.")

    static func skipped(_ place: SourceLocation) -> Finding {
        Finding(rule: "register/bad-row", severity: .warning, message: withoutName, location: place)
    }

    static func madeIDs(_ count: Int, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/unit-id-made", severity: .note,
            message: LocalizedText(
                id: "\(count) unit tidak mempunyai id; id-nya dibuat dari namanya.",
                en: "\(count) units have no id; it was made of the name."),
            action: LocalizedText(
                id: "Tambahkan kolom Id Unit bila id itu akan dipakai di berkas lain.",
                en: "Add a column Id Unit if other files are to use the ids."),
            location: SourceLocation(path: place.path, sheet: place.sheet))
    }
}
