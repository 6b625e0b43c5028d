import Findings

/// Nodes from which no way leads out: a circle that is entered and never left. A path that simply stops is said by
/// `ImplicitEnd` or `NoEndEvent`.
struct Stuck: MapRule {
    let about = RuleDescription(
        id: "map/stuck",
        title: LocalizedText(
            id: "Tidak dapat mencapai akhir",
            en: "Cannot reach an end"),
        explanation: LocalizedText(
            id: "Sekelompok elemen berputar tanpa jalan keluar: sekali masuk, pekerjaan tidak pernah selesai.",
            en: "A group of elements runs in a circle with no way out: once entered, the work is never done."),
        action: LocalizedText(
            id: "Tambahkan gateway dengan cabang menuju event akhir.",
            en: "Add a gateway with a branch that leads to an end event."),
        basis: .bpmn("13.2"))

    func violations(in map: LintedMap) -> [Violation] {
        map.groups(of: map.reachability.stuck).map { group in
            let names = map.listed(group)
            return Violation(
                .node(group[0]),
                LocalizedText(
                    id: "Dari \(names.indonesian) tidak ada jalan menuju akhir proses.",
                    en: "From \(names.english) no way leads to an end of the process."))
        }
    }
}
