internal import Dossier
internal import Findings

/// Finds the SOPs that several units have each for themselves.
struct SOPGroups {
    private(set) var groups: [SOPGroup] = []
    /// How many titles or sets of steps were not compared with all that might be like them.
    private(set) var cut = 0
    /// SOPs whose title says nothing that could be compared, by id.
    private(set) var unread: [String] = []

    /// - Parameters:
    ///   - dossier: what is looked at.
    ///   - asOf: the day the standing of SOPs is taken on.
    ///   - reading: how titles are read.
    ///   - copied: the ids of SOPs with another unit's name in them, which are the last choice for a base.
    init(_ dossier: Dossier, asOf: CalendarDate, reading: TitleReading, copied: Set<String>) {
        let sops = dossier.sops
        // What was revoked or replaced is no candidate.
        let current = sops.indices.filter { ![.revoked, .superseded].contains(sops[$0].standing(on: asOf)) }
        let lines = StepLines(sops, positions: current, reading: reading)
        let maker = SOPGroupMaker(dossier, asOf: asOf, reading: reading, lines: lines, copied: copied)
        let wordings = TitleWordings(sops, positions: current, reading: reading)
        let titles = TitleGroups(wordings.wordings, reading: reading)
        let steps = StepGroups(lines, sops: sops, positions: current)
        let byTitle = titles.groupOfSOP(wordings.wordings, count: sops.count)
        unread = wordings.unread.map { sops[$0].id }
        cut = titles.cut + steps.cut
        groups = titles.groups.compactMap { group in
            maker.group(group.flatMap { wordings.wordings[$0].sops }.sorted()) { one, other in
                titles.similarity(byTitle.wording[one], byTitle.wording[other])
            }
        }
        groups += steps.groups.compactMap { group in
            let alike = maker.withoutContrasts(group)
            guard Set(alike.map { byTitle.group[$0] }).count > 1 else { return nil }
            return maker.group(bySteps: alike.sorted())
        }
        groups.sort { left, right in
            if left.basis != right.basis { return left.basis == .title }
            return (-left.units.count, left.title, left.id) < (-right.units.count, right.title, right.id)
        }
    }
}
