internal import Dossier

/// Maps of two or three units about the same work that is not what every office does.
enum MapAuthority {
    static func overlaps(in dossier: Dossier, reading: TitleReading) -> [AuthorityOverlap] {
        let common = CommonWork(reading)
        let order = Dictionary(
            dossier.units.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [GroupTitle: [(unit: Int, place: AuthorityOverlap.Place)]] = [:]
        for map in dossier.maps {
            guard let unit = map.unit, let position = order[unit] else { continue }
            let key = reading.about(map.title)
            guard isTelling(key, reading.words), !common.includes(map.title, reading) else { continue }
            let place = AuthorityOverlap.Place(
                unit: unit, id: map.id, element: nil, name: map.title, location: map.location)
            found[key, default: []].append((position, place))
        }
        return found.keys.sorted().compactMap { overlap($0, found[$0] ?? [], in: dossier) }
    }

    /// A title that says what is done, to something that is not any paper.
    private static func isTelling(_ key: GroupTitle, _ words: MatchingWords) -> Bool {
        !key.actions.isEmpty && key.objects.count { words.weight(of: $0) > 0.5 } >= OverlapLimits.things
    }

    private static func overlap(
        _ key: GroupTitle, _ found: [(unit: Int, place: AuthorityOverlap.Place)], in dossier: Dossier
    ) -> AuthorityOverlap? {
        let units = Set(found.map(\.unit)).sorted()
        guard units.count > 1, units.count <= OverlapLimits.units else { return nil }
        let ids = units.map { dossier.units.units[$0].id }
        guard !OverlapLimits.areTerritories(ids, in: dossier.units), !OverlapLimits.areInLine(ids, in: dossier.units)
        else { return nil }
        let places = units.flatMap { unit in found.filter { $0.unit == unit }.map(\.place) }
        let about = (key.actions + key.objects + key.numbers).joined(separator: "-")
        return AuthorityOverlap(
            id: "map/\(about)", basis: .map, activity: places[0].name, units: ids, places: places)
    }
}
