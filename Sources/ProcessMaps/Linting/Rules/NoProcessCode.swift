import Findings

/// A map with work on it in which no code of the 19/2018 scheme is written: in its title, names, ids or
/// documentation.
struct NoProcessCode: MapRule {
    let about = RuleDescription(
        id: "map/no-process-code",
        title: LocalizedText(
            id: "Tidak ada kode proses",
            en: "No process code"),
        explanation: LocalizedText(
            id: "Peta tidak memuat kode menurut skema PermenPANRB 19/2018 (misalnya PAN-01.01.CFM.01). Kode itulah "
                + "yang mengaitkan peta dengan matriks dan SOP-nya.",
            en: "The map holds no code of the scheme of PermenPANRB 19/2018 (for example PAN-01.01.CFM.01). The "
                + "code is what ties the map to the matrix and to its SOPs."),
        action: LocalizedText(
            id: "Tulis kodenya di depan nama proses atau judul peta.",
            en: "Write the code before the name of the process or the title of the map."),
        basis: .mapping("kode proses"))

    func violations(in map: LintedMap) -> [Violation] {
        guard map.map.code == nil, map.nodes.contains(where: { $0.kind.isActivity }) else { return [] }
        return [
            Violation(
                nil,
                LocalizedText(
                    id:
                        "Peta ini tidak memuat kode proses, jadi kaitannya dengan SOP tidak dapat dipastikan dari kode.",
                    en: "The map holds no process code, so it cannot be tied to its SOPs by code."))
        ]
    }
}
