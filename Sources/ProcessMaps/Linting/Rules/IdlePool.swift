import Findings

/// A pool that shows no work and exchanges no message. Pools whose process is missing from the file are said by
/// reading (`map/dangling-process`), and then this rule is silent.
struct IdlePool: MapRule {
    let about = RuleDescription(
        id: "map/idle-pool",
        title: LocalizedText(
            id: "Pool tanpa peran",
            en: "Pool without a part"),
        explanation: LocalizedText(
            id: "Pool tidak memuat pekerjaan dan tidak mengirim atau menerima pesan, jadi pihak itu disebut tanpa "
                + "peran dalam proses.",
            en: "The pool holds no work and neither sends nor receives a message: the party is named and has no "
                + "part in the process."),
        action: LocalizedText(
            id: "Gambar alur pesannya, atau hapus pool itu.",
            en: "Draw its message flows, or delete the pool."),
        basis: .bpmn("9.3"))

    func violations(in map: LintedMap) -> [Violation] {
        guard !map.file.findings.contains(where: { $0.rule == "map/dangling-process" }) else { return [] }
        var isBusy = [Bool](repeating: false, count: map.map.pools.count)
        for flow in map.map.messageFlows {
            for case .pool(let pool)? in [flow.source.flatMap(map.pool), flow.target.flatMap(map.pool)]
            where isBusy.indices.contains(pool) {
                isBusy[pool] = true
            }
        }
        return map.map.pools.indices.compactMap { pool in
            let process = map.map.pools[pool].process
            guard !isBusy[pool], process.map({ map.nodes(in: .process($0)).isEmpty }) ?? true else { return nil }
            let name = map.called(.pool(pool))
            return Violation(
                .pool(pool),
                LocalizedText(
                    id: "\(name.indonesian) tidak memuat pekerjaan dan tidak bertukar pesan.",
                    en: "\(name.english) holds no work and exchanges no message."))
        }
    }
}
