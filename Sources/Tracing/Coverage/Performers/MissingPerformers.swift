/// The performers of a map that have work there and no column in any SOP tied to it.
///
/// Asked only where the steps of every SOP tied to the whole map are known, and only of the processes the SOPs are about:
/// an SOP of one unit says nothing of the pool of another.
enum MissingPerformers {
    static func all(_ map: MapSide, _ compared: [ComparedSOP]) -> [MissingPerformer] {
        let related = compared.filter(\.comparison.isRelated)
        guard !related.isEmpty else { return [] }
        let processes = Set(related.flatMap { $0.processes(of: map) })
        let present = Set(related.flatMap { $0.table.people.values })
        return map.people.enumerated().compactMap { position, person in
            guard !person.isOutside, !present.contains(position),
                person.processes.isEmpty || !person.processes.isDisjoint(with: processes)
            else { return nil }
            let nodes = Set(person.nodes)
            return MissingPerformer(
                performer: person.performer, name: person.name,
                activities: map.activities.map(\.reference).filter { nodes.contains($0.node) })
        }
    }
}
