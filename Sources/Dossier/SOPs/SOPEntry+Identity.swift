import Findings

/// What can be told only of all SOPs together, registers and documents.
extension SOPEntry {
    /// Gives each SOP an id that no other has, and looks up what succeeds it.
    static func identify(_ entries: inout [SOPEntry]) {
        giveIDs(to: &entries)
        findSuccessors(of: &entries)
    }

    /// Contracts: an SOP's id is its number, else `path#row`; of duplicate numbers each is `number#row`. A document that
    /// no register knows has no row: its path stands for that.
    private static func giveIDs(to entries: inout [SOPEntry]) {
        var counts: [String: Int] = [:]
        for entry in entries { counts[Folding.number(entry.sop.number ?? ""), default: 0] += 1 }
        var ids = UniqueIDs()
        for index in entries.indices {
            let path = entries[index].sop.location.path ?? ""
            let row = entries[index].row.map { String($0.number) }
            guard let number = entries[index].sop.number else {
                entries[index].sop.id = ids.take(row.map { "\(path)#\($0)" } ?? path)
                continue
            }
            let isAlone = counts[Folding.number(number)] == 1
            entries[index].sop.id = ids.take(isAlone ? number : "\(number)#\(row ?? path)")
        }
    }

    /// Of several successors with one number the first day any of them is effective counts. A draft replaces nothing.
    private static func findSuccessors(of entries: inout [SOPEntry]) {
        var effective: [String: CalendarDate] = [:]
        var (drafts, others): (Set<String>, Set<String>) = ([], [])
        for sop in entries.lazy.map(\.sop) {
            guard let key = sop.number.map({ Folding.number($0) }) else { continue }
            guard sop.status != .draft else {
                drafts.insert(key)
                continue
            }
            others.insert(key)
            guard let day = sop.effective else { continue }
            effective[key] = effective[key].map { min($0, day) } ?? day
        }
        for index in entries.indices {
            guard let key = entries[index].sop.supersededBy.map({ Folding.number($0) }) else { continue }
            entries[index].sop.successorEffective = effective[key]
            entries[index].sop.isSuccessorDraft = drafts.contains(key) && !others.contains(key)
        }
    }
}
