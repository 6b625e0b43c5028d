import Findings

/// A map whose code and drawing say different things: a CFM code on work of one performer, or a code of level 0, 1
/// or 2 on work of several. What counts is the drawing (the rules of counting), so the code should be mended.
struct LevelDisagrees: MapRule {
    let about = RuleDescription(
        id: "map/level-disagrees",
        title: LocalizedText(
            id: "Level kode tidak sesuai isi peta",
            en: "Level of the code and contents disagree"),
        explanation: LocalizedText(
            id: "Kode peta menyatakan jenis peta yang berbeda dari gambarnya: kode CFM untuk pekerjaan satu "
                + "pelaksana, atau kode peta proses/subproses untuk pekerjaan beberapa pelaksana. Yang dihitung adalah "
                + "gambarnya.",
            en: "The code of the map says another kind of map than the drawing: a CFM code on the work of one "
                + "performer, or the code of a process or sub-process on the work of several. What counts is the "
                + "drawing."),
        action: LocalizedText(
            id: "Perbaiki kodenya, atau lengkapi lajur pelaksana pada gambarnya.",
            en: "Mend the code, or complete the lanes of the drawing."),
        basis: .mapping("peta lintas fungsi"))

    func violations(in map: LintedMap) -> [Violation] {
        guard let code = map.map.code, let level = map.map.level, !map.map.performers().isEmpty else { return [] }
        switch (code.isCrossFunctional, map.map.kind) {
        case (true, .singleFunction):
            return [
                Violation(
                    nil,
                    LocalizedText(
                        id:
                            "Kode \(code.text) menyatakan peta lintas fungsi, tetapi semua kegiatan dikerjakan satu pelaksana.",
                        en: "The code \(code.text) says a cross-function map, but one performer does all activities."))
            ]
        case (false, .crossFunctional):
            return [
                Violation(
                    nil,
                    LocalizedText(
                        id: "Kode \(code.text) menyatakan peta level \(level), tetapi gambarnya lintas fungsi.",
                        en: "The code \(code.text) says a map of level \(level), but the drawing is cross-functional."),
                    action: LocalizedText(
                        id: "Beri kode CFM, misalnya \(code.text).CFM.01, atau perbaiki lajur pada gambarnya.",
                        en: "Give it a CFM code, for example \(code.text).CFM.01, or mend the lanes of the drawing."))
            ]
        case (true, .crossFunctional), (false, .singleFunction):
            return []
        }
    }
}
