import Findings

/// A process with work and with neither a pool nor a lane. `map/activity-without-lane`, which reading says, is
/// about single activities outside the lanes there are.
struct NoPerformer: MapRule {
    let about = RuleDescription(
        id: "map/no-performer",
        title: LocalizedText(
            id: "Tidak ada pelaksana",
            en: "Nobody is drawn as doing the work"),
        explanation: LocalizedText(
            id: "Proses memuat kegiatan, tetapi tidak memiliki pool maupun lajur. Peta lintas fungsi menunjukkan "
                + "unit mana mengerjakan apa, dan kolom pelaksana SOP diturunkan dari sana.",
            en: "The process holds activities but has neither a pool nor a lane. A cross-function map shows which "
                + "unit does what, and the performers of the SOP are taken from it."),
        action: LocalizedText(
            id: "Gambar pool instansi dengan satu lajur untuk setiap unit pelaksana.",
            en: "Draw a pool for the agency with a lane for each unit that does work."),
        basis: .mapping("peta lintas fungsi"))

    func violations(in map: LintedMap) -> [Violation] {
        let withLanes = Set(map.map.lanes.compactMap { $0.process })
        var work: [Int: Int] = [:]
        for node in map.nodes where node.kind.isActivity {
            if let process = node.process { work[process, default: 0] += 1 }
        }
        return map.map.processes.indices.compactMap { process in
            guard let count = work[process], map.map.processes[process].pool == nil, !withLanes.contains(process) else {
                return nil
            }
            let name = map.called(.process(process))
            return Violation(
                .process(process),
                LocalizedText(
                    id:
                        "\(name.indonesian) memuat \(count) kegiatan tanpa pool dan tanpa lajur: pelaksananya tidak diketahui.",
                    en:
                        "\(name.english) holds \(count.of("activity", "activities")) without a pool or lane: who does the "
                        + "work is not known."))
        }
    }
}
