internal import Assessment
internal import Findings

extension TextReport {
    private static let shownContradictions = 5

    /// The SOPs that contradict their map, and how many maps and SOPs stand alone.
    mutating func writeCoverage() {
        let contradicted = content.contradictedMaps
        let all = contradicted.flatMap { found in found.differences.map { (found.map, $0) } }
        if !all.isEmpty {
            let shown = wording.counts(min(all.count, Self.shownContradictions), of: all.count)
            add("\(wording(Catalogue.differencesInText)) (\(shown))", .strong)
            for (map, difference) in all.prefix(Self.shownContradictions) {
                add("\(map.label): \(content.sentence(of: difference))", hanging: "  ")
            }
            blank()
        }
    }

    /// Maps without an SOP in force, SOPs without a map, and ties by a title alone that cross units.
    mutating func writeUntied() {
        let maps = content.scopeMaps.count { !$0.isWorkedOut }
        add("\(wording(Catalogue.mapsWithoutSOP)): \(wording.counts(maps, of: content.scopeMaps.count))")
        let sops = content.sopsWithoutMap.count
        add("\(wording(Catalogue.sopsWithoutMap)): \(wording.counts(sops, of: content.scopeSOPs.count))")
        let crossing = content.findings.count { $0.rule == "trace/title-across-units" }
        if crossing > 0 { add("\(wording(Catalogue.titlesAcrossUnits)): \(wording.count(crossing))", .fair) }
    }
}
