internal import Dossier
internal import Findings
internal import ProcessMaps

/// Finds SOPs whose text names another unit and never their own, or whose letterhead or ratifier is another unit's.
struct ForeignNameSearch {
    private(set) var found: [ForeignUnitName] = []

    private let dossier: Dossier
    private let names: UnitNames
    /// Of SOPs by id, the units their maps have as performers.
    private let partners: [String: Set<Int>]
    private let ranks: UnitRanks

    init(_ dossier: Dossier, traces: [Trace], names: UnitNames) {
        self.dossier = dossier
        self.names = names
        ranks = UnitRanks(dossier.units)
        partners = MapPartners(dossier, traces: traces, names: names).bySOP
        guard dossier.units.units.count > 1 else { return }
        let texts = SOPTexts(dossier)
        for position in dossier.sops.indices { search(position, texts.texts(of: position)) }
    }

    private mutating func search(_ position: Int, _ texts: [SOPTexts.Text]) {
        let sop = dossier.sops[position]
        guard let owner = sop.unit, sop.scope == .owner, dossier.units[owner] != nil else { return }
        let said = texts.map { text in Said(text: text, words: NameWords.of(text.text)) }
        let matches = said.map { names.matches(in: $0.words) }
        guard matches.contains(where: { !$0.isEmpty }) else { return }
        let body = zip(said, matches).filter { !$0.0.text.part.isOffice }
        let isNamed = body.contains { $0.1.contains { isOwn($0.unit, owner) } }
        let partners = partners[sop.id] ?? []
        let involved = performers(of: sop).union(partners)
        var foreign: [Int: ForeignUnitName] = [:]
        for (said, matches) in zip(said, matches) {
            let part = said.text.part
            if part.isOffice ? matches.contains(where: { isOwn($0.unit, owner) }) : isNamed { continue }
            // Who has work in an SOP is named in its steps; its title and its offices are its owner's.
            let excused = part.isOffice ? [] : part == .title ? partners : involved
            for match in matches where match.isTelling {
                guard let unit = match.unit, !isOwn(unit, owner), !excused.contains(unit),
                    !said.isDirected(match.words), !(part.isOffice && ranks.mayStand(unit, above: owner))
                else { continue }
                let name = said.words[match.words].joined(separator: " ")
                let first = ForeignUnitName(
                    sop: sop.id, unit: owner, named: dossier.units.units[unit].id, written: name,
                    part: part, location: said.text.place, places: 0)
                foreign[unit, default: first].places += 1
            }
        }
        found += foreign.keys.sorted().compactMap { foreign[$0] }
    }

    /// The unit itself, one above it or one below it; the agency's own name says nothing of its units.
    private func isOwn(_ unit: Int?, _ owner: String) -> Bool {
        guard let unit else { return false }
        let id = dossier.units.units[unit].id
        return dossier.units.isUnit(owner, atOrBelow: id) || dossier.units.isUnit(id, atOrBelow: owner)
    }

    private func performers(of sop: SOP) -> Set<Int> {
        Set(sop.steps.flatMap(\.performers).flatMap { names.matches(in: NameWords.of($0)).compactMap(\.unit) })
    }

    private struct Said {
        var text: SOPTexts.Text
        var words: [String]

        /// *Kepada Kepala Dinas …*, *berkas dari Dinas …*: a partner is named, not the one who does the work.
        func isDirected(_ name: Range<Int>) -> Bool {
            let before = words[max(0, name.lowerBound - 3)..<name.lowerBound]
            if before.contains(where: Self.directions.contains) { return true }
            return name.lowerBound > 0 && Self.requests.contains(words[name.lowerBound - 1])
        }

        private static let directions: Set<String> = [
            "ke", "kepada", "dari", "dengan", "bersama", "melalui", "tembusan", "antara", "menghubungi", "via",
        ]
        private static let requests: Set<String> = ["rekomendasi", "koordinasi", "persetujuan", "pertimbangan"]
    }
}

extension ForeignUnitName.Part {
    /// Says whose SOP it is, and not who does the work.
    var isOffice: Bool { self == .letterhead || self == .ratifier }
}

/// The units that maps have as pools and lanes, by the SOPs traced to them.
private struct MapPartners {
    private(set) var bySOP: [String: Set<Int>] = [:]

    init(_ dossier: Dossier, traces: [Trace], names: UnitNames) {
        var units: [String: Set<Int>] = [:]
        for map in dossier.maps {
            guard let file = map.file, dossier.mapFiles.indices.contains(file) else { continue }
            let model = dossier.mapFiles[file].map
            let texts = model.lanes.map { model[$0.name] } + model.pools.map { model[$0.name] }
            units[map.id, default: []].formUnion(
                texts.flatMap { names.matches(in: NameWords.of($0)).compactMap(\.unit) })
        }
        for trace in traces where trace.counts {
            if let partners = units[trace.map] { bySOP[trace.sop, default: []].formUnion(partners) }
        }
    }
}
