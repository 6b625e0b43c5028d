import Findings

/// A pool whose process is not drawn. That is right for people and bodies outside; a unit of the agency should be
/// drawn open. Pools whose process is missing from the file are said by reading (`map/dangling-process`), and then
/// this rule is silent.
struct BlackBoxPool: MapRule {
    let about = RuleDescription(
        id: "map/black-box-pool",
        title: LocalizedText(
            id: "Pool kotak hitam",
            en: "Black-box pool"),
        explanation: LocalizedText(
            id: "Proses di dalam pool tidak digambar, jadi kegiatannya tidak dapat ditelusuri ke SOP. Untuk pihak "
                + "di luar instansi (pemohon, instansi lain) hal itu wajar.",
            en: "The process inside the pool is not drawn, so its activities cannot be traced to SOPs. For parties "
                + "outside the agency (applicants, other bodies) that is as it should be."),
        action: LocalizedText(
            id: "Bila pool itu unit instansi sendiri, gambar prosesnya; bila pihak luar, biarkan.",
            en: "If the pool is a unit of the agency itself, draw its process; if it is an outside party, leave it."),
        basis: .bpmn("9.3"))

    func violations(in map: LintedMap) -> [Violation] {
        guard !map.file.findings.contains(where: { $0.rule == "map/dangling-process" }) else { return [] }
        return map.map.pools.indices.compactMap { pool in
            guard map.map.pools[pool].process == nil else { return nil }
            let name = map.called(.pool(pool))
            return Violation(
                .pool(pool),
                LocalizedText(
                    id: "\(name.indonesian) adalah kotak hitam: kegiatannya tidak digambar.",
                    en: "\(name.english) is a black box: its activities are not drawn."))
        }
    }
}
