internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties by the number of an SOP that somebody wrote beside a map: in a link, a row of the matrix, a drawing. A number
/// that several units use ties the SOPs that hold for the unit of the map; where none does, nothing is tied, and the
/// place is reported.
struct NumberMatches {
    private(set) var findings: [Finding] = []
    private var found: [TraceBasis: [Trace]] = [:]
    private var reported: Set<Finding> = []
    private let index: TraceableSOPs
    private let units: UnitTree

    init(_ dossier: Dossier, index: TraceableSOPs) {
        self.index = index
        units = dossier.units
        RegisterMatches.tie(dossier, by: &self)
        DeclaredMatches.tie(dossier, by: &self)
        ConfirmedMatches.tie(dossier, by: &self)
    }

    func traces(_ basis: TraceBasis) -> [Trace] { found[basis] ?? [] }

    mutating func tie(
        _ map: DossierMap, to number: some StringProtocol, basis: TraceBasis, activity: String? = nil,
        at location: SourceLocation
    ) {
        let positions = index.sops(called: number)
        let meant = meant(positions, by: map)
        found[basis, default: []] += meant.map { position in
            Trace(map: map.id, sop: index.sops[position].id, basis: basis, activity: activity, location: location)
        }
        guard meant.isEmpty, !positions.isEmpty else { return }
        let finding = Finding.ambiguous(
            String(number), in: map, among: positions.map { index.sops[$0] }, units: units, at: location)
        if reported.insert(finding).inserted { findings.append(finding) }
    }

    /// All SOPs of one unit; of several units those that name the map themselves, else those that hold for its unit.
    private func meant(_ positions: [Int], by map: DossierMap) -> [Int] {
        guard Set(positions.map { index.sops[$0].unit }).count > 1 else { return positions }
        let naming = positions.filter { position in
            index.sops[position].processCodes.contains { $0 == map.code || ($0.isSOP && $0.map == map.code?.text) }
        }
        guard naming.isEmpty else { return naming }
        return map.unit.map { unit in positions.filter { index.sops[$0].covers(unit, in: units) } } ?? []
    }
}

extension Finding {
    private static let listed = 8

    fileprivate static func ambiguous(
        _ number: String, in map: DossierMap, among sops: [SOP], units: UnitTree, at place: SourceLocation
    ) -> Finding {
        let (none, rest) = (sops.contains { $0.unit == nil }, sops.count - listed)
        func list(_ language: Language) -> String {
            let names = sops.prefix(listed).map { sop in
                let unit = sop.unit.map { units[$0]?.name ?? $0 }
                return "\(sop.id) (\(unit ?? (language == .english ? "no unit" : "tanpa unit")))"
            }
            let more = rest > 0 ? [language == .english ? "\(rest) more" : "\(rest) lagi"] : []
            return (names + more).joined(separator: ", ")
        }
        let owner = map.unit.map { units[$0]?.name ?? $0 }
        return Finding(
            rule: "trace/number-ambiguous", severity: .warning,
            message: LocalizedText(
                id: "Nomor SOP \(number) pada peta \(map.id) dipakai beberapa unit"
                    + (owner.map { ", tidak satu pun untuk \($0)" } ?? ", dan peta itu tidak menyebut unitnya")
                    + ", jadi tidak ada yang dikaitkan: \(list(.indonesian)).",
                en: "Several units use the SOP number \(number) given for map \(map.id)"
                    + (owner.map { ", none of them for \($0)" } ?? ", and the map names no unit")
                    + ", so nothing is tied: \(list(.english))."),
            action: LocalizedText(
                id: "Tulis id SOP yang dimaksud, misalnya \(sops.first?.id ?? number)"
                    + (none ? ", atau isi unit SOP." : "."),
                en: "Write the id of the SOP that is meant, such as \(sops.first?.id ?? number)"
                    + (none ? ", or fill in the unit of the SOP." : ".")),
            location: place)
    }
}
