internal import Dossier
internal import Findings
internal import ProcessMaps

/// Activities of maps with the same action and object whose performers belong to two or three units.
struct ActivityAuthority {
    private(set) var overlaps: [AuthorityOverlap] = []

    private let dossier: Dossier
    private let names: UnitNames

    private struct Found {
        var unit: Int
        var place: AuthorityOverlap.Place
    }

    init(_ dossier: Dossier, reading: TitleReading) {
        self.dossier = dossier
        names = reading.names
        var byActivity: [GroupTitle: [Found]] = [:]
        var keys: [String: GroupTitle] = [:]
        for map in dossier.maps {
            guard let file = map.file, dossier.mapFiles.indices.contains(file) else { continue }
            for (name, found) in activities(of: map, dossier.mapFiles[file]) {
                let key = keys[name] ?? reading.about(name)
                keys[name] = key
                if isTelling(key, reading.words) { byActivity[key, default: []].append(found) }
            }
        }
        overlaps = byActivity.keys.sorted().compactMap { overlap($0, byActivity[$0] ?? []) }
    }

    /// It says what is done, and to something that is not any paper.
    private func isTelling(_ key: GroupTitle, _ words: MatchingWords) -> Bool {
        key.actions.contains { !words.broadActions.contains($0) } && key.objects.count >= OverlapLimits.things
            && key.objects.count { words.weight(of: $0) > 0.5 } >= OverlapLimits.things
    }

    private func overlap(_ key: GroupTitle, _ found: [Found]) -> AuthorityOverlap? {
        let units = Set(found.map(\.unit)).sorted()
        guard units.count > 1, units.count <= OverlapLimits.units else { return nil }
        let ids = units.map { dossier.units.units[$0].id }
        guard !OverlapLimits.areTerritories(ids, in: dossier.units), !OverlapLimits.areInLine(ids, in: dossier.units)
        else { return nil }
        let places = units.flatMap { unit in found.filter { $0.unit == unit }.map(\.place) }
        let about = (key.actions + key.objects + key.numbers).joined(separator: "-")
        return AuthorityOverlap(
            id: "activity/\(about)", basis: .activity, activity: places[0].name, units: ids, places: places)
    }

    /// The activities of a drawing with the unit that does each: the one its lane or pool is named for, else the one
    /// that owns the map.
    private func activities(of map: DossierMap, _ drawing: MapFile) -> [(name: String, Found)] {
        let model = drawing.map
        let owner = map.unit.flatMap { id in dossier.units.units.firstIndex { $0.id == id } }
        var units: [Performer: Int?] = [:]
        return model.nodes.indices.filter { model.nodes[$0].kind.isActivity }.compactMap { node in
            let name = model[model.nodes[node].name]
            let performer = model.performer(of: node)
            let named = performer.flatMap { performer -> Int? in
                if let known = units[performer] { return known }
                let unit = names.matches(in: NameWords.of(model.name(of: performer))).compactMap(\.unit).first
                units[performer] = .some(unit)
                return unit
            }
            guard !name.isEmpty, let unit = named ?? owner else { return nil }
            let place = AuthorityOverlap.Place(
                unit: dossier.units.units[unit].id, id: map.id, element: model[model.nodes[node].id], name: name,
                location: SourceLocation(path: drawing.path, line: model.line(of: .node(node))))
            return (name, Found(unit: unit, place: place))
        }
    }
}
